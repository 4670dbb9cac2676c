import { compareText, dateOf, type Id, type InstantText, type LocalDate } from "@souffleur/kernel";
import type { PersonId, PostId, ProductionId, RoomId, ShiftId, VenueId } from "../plan/facts.ts";
import type { MissionTypeId, PostTemplate } from "./mission-type.ts";
import { lastDayOf, type WallTime } from "./wall-time.ts";

export interface Post extends PostTemplate {
  readonly id: PostId;
}

/** Somebody at a post. */
export interface ShiftAssignment {
  readonly id: Id<"shift-assignment">;
  readonly postId: PostId;
  readonly personId: PersonId;
  /** No machine may touch it. */
  readonly isPinned: boolean;
  /** Why somebody is there against what the rules on skills say. */
  readonly overrideReason?: string | undefined;
  readonly createdAt: InstantText;
}

/** When a shift is: at fixed times, anywhere in a window, or placed in one. */
export interface ShiftTimes {
  readonly at?: WallTime | undefined;
  readonly window?: WallTime | undefined;
  /** How long it is, also while nobody knows when. */
  readonly minutes: number;
}

/** A mission on a day, with its posts and who works at them. */
export interface Shift extends ShiftTimes {
  readonly id: ShiftId;
  readonly productionId: ProductionId;
  readonly missionTypeId?: MissionTypeId | undefined;
  readonly title: string;
  readonly venueId?: VenueId | undefined;
  readonly roomId?: RoomId | undefined;
  /** Others may be in the room at the same time. */
  readonly sharesRoom: boolean;
  readonly breakMinutes: number;
  readonly restMinutes: number;
  readonly isCachet: boolean;
  readonly tags: readonly string[];
  readonly notes: string;
  /** In the order people gave them. */
  readonly posts: readonly Post[];
  /** In the order of posts, then as people were put there. */
  readonly assignments: readonly ShiftAssignment[];
  readonly version: number;
  readonly createdAt: InstantText;
  readonly updatedAt: InstantText;
}

/** What counts when a change is taken back: all that people say of a shift, who works in it included. */
export type ShiftContent = Omit<Shift, "version" | "createdAt" | "updatedAt">;

export function shiftContent(shift: Shift): ShiftContent {
  const { version: _version, createdAt: _created, updatedAt: _updated, ...content } = shift;
  return content;
}

/** Its times, or what they may be. */
export function reachOf({ at, window }: Pick<ShiftTimes, "at" | "window">): WallTime {
  const reach = at ?? window;
  if (reach === undefined) throw new Error("A shift has neither times nor a window.");
  return reach;
}

/** The first and the last day it reaches, on the wall of its venue. */
export function daysOf(times: Pick<ShiftTimes, "at" | "window">): {
  readonly day: LocalDate;
  readonly lastDay: LocalDate;
} {
  const reach = reachOf(times);
  return { day: dateOf(reach.start), lastDay: lastDayOf(reach) };
}

/** Those who work in a shift in the order of its posts, then as they were put there. */
export function inOrderOfPosts(
  posts: readonly Post[],
  assignments: readonly ShiftAssignment[],
): readonly ShiftAssignment[] {
  const places = new Map(posts.map(({ id }, index) => [id, index]));
  const placeOf = ({ postId }: ShiftAssignment) => places.get(postId) ?? posts.length;
  return [...assignments].sort(
    (one, other) =>
      placeOf(one) - placeOf(other) ||
      compareText(one.createdAt, other.createdAt) ||
      compareText(one.id, other.id),
  );
}
