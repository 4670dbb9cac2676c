import type { Message } from "@souffleur/kernel";
import type { PersonId, PostId, RoomId, ShiftId, Span, VenueId } from "../plan/facts.ts";
import type { RuleCode } from "./codes.ts";
import type { Severity } from "./pack.ts";

/** Where the plan breaks a rule. */
export interface Breach {
  readonly code: RuleCode;
  readonly severity: Exclude<Severity, "ignore">;
  /** When: the gap that is too short, the day or the week that is too full. */
  readonly at: Span;
  /** The shifts that break it together; without one of them there would be another breach, or none. */
  readonly shiftIds: readonly ShiftId[];
  readonly personId?: PersonId | undefined;
  readonly postId?: PostId | undefined;
  readonly venueId?: VenueId | undefined;
  readonly roomId?: RoomId | undefined;
  readonly message: Message;
  /** What was measured, in the rule's own unit: `limit`, `actual`, `missing`. */
  readonly evidence: Readonly<Record<string, number>>;
  readonly reference?: string | undefined;
}

/** What makes two breaches the same one; how far it goes is not part of it. */
export function breachKey({ code, personId, postId, roomId, at, shiftIds }: Breach): string {
  return [code, personId, postId, roomId, at.start, at.end, ...shiftIds].join(" ");
}

/** Each once, in order of time, then by all that tells them apart: the same plan gives the same list. */
export function inOrder(breaches: readonly Breach[]): Breach[] {
  const each = new Map(breaches.map((breach) => [breachKey(breach), breach]));
  return [...each]
    .sort(([oneKey, one], [otherKey, other]) => {
      if (one.at.start !== other.at.start) return one.at.start - other.at.start;
      return oneKey < otherKey ? -1 : oneKey > otherKey ? 1 : 0;
    })
    .map(([, breach]) => breach);
}

/** A short name for what makes two breaches the same one, to tell them apart in a list. */
export function breachId(breach: Breach): string {
  let [one, two] = [0x811c9dc5, 0x1b873593];
  for (const sign of breachKey(breach)) {
    const code = sign.codePointAt(0) ?? 0;
    one = Math.imul(one ^ code, 0x01000193);
    two = Math.imul(two ^ code, 0x5bd1e995) + one;
  }
  return (one >>> 0).toString(16).padStart(8, "0") + (two >>> 0).toString(16).padStart(8, "0");
}
