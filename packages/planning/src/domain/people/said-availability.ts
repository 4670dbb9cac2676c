import type { Availability } from "../availability.ts";
import { compareAvailabilities, findRepeated } from "../availability.ts";
import type { AvailabilityKind } from "../plan/facts.ts";
import type { AvailabilityRule } from "./availability-rule.ts";

/** In the order of what wins where several are said of the same minute. */
export const availabilityKinds = [
  "unavailable",
  "preferred",
  "available",
  "tentative",
] as const satisfies readonly AvailabilityKind[];

/** All that is said of somebody's time: the free ranges of the basic contract, and everything beyond them. */
export interface SaidAvailability {
  /** In order of time. */
  readonly availabilities: readonly Availability[];
  readonly rules: readonly AvailabilityRule[];
}

/** Puts what somebody says where it belongs: a single free range, said by a person, is one of the basic contract. */
export function sortOut(said: readonly AvailabilityRule[]): SaidAvailability {
  const plain = said.filter(isPlainlyFree);
  return {
    availabilities: plain.map(({ start, end }) => ({ start, end })).toSorted(compareAvailabilities),
    rules: said.filter((rule) => !isPlainlyFree(rule)),
  };
}

export function isPlainlyFree({
  kind,
  recurrence,
  source,
}: Pick<AvailabilityRule, "kind" | "recurrence" | "source">): boolean {
  return kind === "available" && recurrence === undefined && source === undefined;
}

/** A free range that is said twice; the basic contract wants each once. */
export function saidTwice({ availabilities }: SaidAvailability): Availability | undefined {
  return findRepeated(availabilities);
}

/** Whether two say the same, whatever ids their rules have. */
export function sameSaid(one: SaidAvailability, other: SaidAvailability): boolean {
  return JSON.stringify(contentOf(one)) === JSON.stringify(contentOf(other));
}

/** Values in an order of our own: what a database gives back may have its members in another. */
function contentOf({ availabilities, rules }: SaidAvailability): unknown {
  return [
    availabilities.map(({ start, end }) => [start, end]),
    rules
      .map(({ kind, start, end, recurrence, exceptions, note, source }) =>
        JSON.stringify([kind, start, end, recurrence, exceptions, note, source?.subscriptionId, source?.uid]),
      )
      .sort(),
  ];
}
