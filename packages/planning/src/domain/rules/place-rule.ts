import type { RoomFacts, RoomId, VenueFacts } from "../plan/facts.ts";
import type { Work } from "../plan/work.ts";
import type { RuleCode } from "./codes.ts";
import type { Explanation } from "./person-rule.ts";

/** Some work at a venue, and how many people are there for it. */
export interface Place {
  readonly work: Work;
  readonly venue: VenueFacts;
  readonly room: RoomFacts | undefined;
  readonly people: number;
}

/** A rule about where something is. */
export interface PlaceRule {
  readonly code: RuleCode;
  check(place: Place): Explanation | undefined;
}

/** All that is in one room, in order of time. */
export interface RoomUse {
  readonly roomId: RoomId;
  readonly room: RoomFacts | undefined;
  readonly works: readonly Work[];
}

/** A rule about all that one room is used for. */
export interface RoomRule {
  readonly code: RuleCode;
  check(use: RoomUse): readonly Explanation[];
}
