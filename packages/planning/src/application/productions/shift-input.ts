import type { LocalDate } from "@souffleur/kernel";
import type { PostId, RoomId, VenueId } from "../../domain/plan/facts.ts";
import type { MissionTypeId, PostTemplate } from "../../domain/productions/mission-type.ts";
import type { When } from "../../domain/productions/when.ts";

export interface PostInput extends PostTemplate {
  /** That of a post the shift has already, which so keeps who works at it. */
  readonly id?: PostId | undefined;
}

/** What people say of a shift, whenever it is. */
export interface ShiftDetails {
  readonly missionTypeId?: MissionTypeId | undefined;
  readonly title: string;
  readonly venueId?: VenueId | undefined;
  readonly roomId?: RoomId | undefined;
  readonly sharesRoom: boolean;
  readonly breakMinutes: number;
  readonly restMinutes: number;
  readonly isCachet: boolean;
  readonly tags: readonly string[];
  readonly notes: string;
  readonly posts: readonly PostInput[];
}

/** The same, where a mission type says what is left out. */
export type TemplatedDetails = { readonly [Member in keyof ShiftDetails]?: ShiftDetails[Member] | undefined };

export interface ShiftInput {
  readonly details: ShiftDetails;
  readonly when: When;
}

/** The same mission on several days. */
export interface ShiftSeries {
  readonly days: readonly LocalDate[];
  /** `19:30`; or else the window of each day, which ends on the next where its end comes first. */
  readonly at?: string | undefined;
  readonly between?: { readonly from: string; readonly to: string } | undefined;
  readonly minutes?: number | undefined;
}
