import type { Message } from "@souffleur/kernel";
import type { AssignmentFacts, PersonFacts, PostFacts, ShiftFacts, Span } from "../plan/facts.ts";
import type { Zone } from "../plan/zones.ts";
import type { RuleCode } from "./codes.ts";
import { spanInWords } from "./words.ts";

/** Somebody at a post. */
export interface Holder {
  readonly person: PersonFacts;
  readonly assignment: AssignmentFacts;
}

/** A post of a shift and everybody at it. */
export interface PostUse {
  readonly shift: ShiftFacts;
  readonly post: PostFacts;
  readonly holders: readonly Holder[];
  /** When: the time of the shift or, where it has none yet, the stretch it may lie in. */
  readonly at: Span;
  readonly zone: Zone;
}

export interface PostFinding {
  readonly person?: PersonFacts | undefined;
  readonly message: Message;
  readonly evidence: Readonly<Record<string, number>>;
}

/** A rule about who is at a post. */
export interface PostRule {
  readonly code: RuleCode;
  check(use: PostUse): readonly PostFinding[];
}

/** « son », « Répétition » (lundi 3 février de 14 h à 18 h) */
export function postInWords({ post, shift, at, zone }: PostUse): Message {
  const when = spanInWords(at, zone);
  return {
    fr: `«\u00a0${post.role}\u00a0», «\u00a0${shift.title}\u00a0» (${when.fr})`,
    en: `“${post.role}”, “${shift.title}” (${when.en})`,
  };
}
