import type {
  DayNumber,
  Minute,
  PostId,
  ProductionId,
  ShiftFacts,
  ShiftId,
  SkillId,
  VenueId,
} from "../plan/facts.ts";
import type { PlanIndex } from "../plan/plan-index.ts";
import { dayOf, offsetAt } from "../plan/zones.ts";
import type { CountedShift } from "./counted-shifts.ts";

/** Seats of one post that nobody is in. */
export interface OpenPost {
  readonly shiftId: ShiftId;
  readonly productionId: ProductionId;
  readonly title: string;
  /** The day it begins on, or may begin on first. */
  readonly day: DayNumber;
  /** When it begins, in minutes since 1970 on the wall of its venue; nothing while it is to be placed. */
  readonly wallStart: Minute | undefined;
  readonly venueId: VenueId | undefined;
  readonly postId: PostId;
  readonly role: string;
  readonly skillId: SkillId | undefined;
  readonly missing: number;
}

/** What is open in shifts that are not over yet, in the order they begin. */
export function openPostsOf(
  index: PlanIndex,
  shifts: readonly CountedShift[],
  now: Minute,
): readonly OpenPost[] {
  return shifts.flatMap(({ shift, assignments }): OpenPost[] => {
    const when = whenOf(index, shift);
    if (when === undefined || when.end <= now) return [];
    return shift.posts.flatMap(({ id, role, skillId, count }): OpenPost[] => {
      const missing = count - assignments.filter(({ postId }) => postId === id).length;
      if (missing <= 0) return [];
      return [
        {
          shiftId: shift.id,
          productionId: shift.productionId,
          title: shift.title,
          day: when.day,
          wallStart: when.wallStart,
          venueId: shift.venueId,
          postId: id,
          role,
          skillId,
          missing,
        },
      ];
    });
  });
}

function whenOf({ places }: PlanIndex, { span, window, venueId }: ShiftFacts) {
  const time = span ?? window;
  if (time === undefined) return undefined;
  const zone = places.zoneOf(venueId);
  return {
    end: time.end,
    day: dayOf(zone, time.start),
    wallStart: span && span.start + offsetAt(zone, span.start),
  };
}
