import type { PostFacts, ShiftFacts, ShiftId } from "../plan/facts.ts";
import type { PlanIndex } from "../plan/plan-index.ts";
import type { Breach } from "./breach.ts";
import { breachOf } from "./breach-of.ts";
import type { Pack } from "./pack.ts";
import { roomCapacity } from "./place/room-capacity.ts";
import { venueClosed } from "./place/venue-closed.ts";
import type { Place, PlaceRule } from "./place-rule.ts";
import { levelTooLow } from "./post/level-too-low.ts";
import { missingSkill } from "./post/missing-skill.ts";
import { postOverfilled } from "./post/post-overfilled.ts";
import { postUnderfilled } from "./post/post-underfilled.ts";
import type { PostRule, PostUse } from "./post-rule.ts";

const placeRules: readonly PlaceRule[] = [venueClosed, roomCapacity];
const postRules: readonly PostRule[] = [missingSkill, levelTooLow, postOverfilled, postUnderfilled];

/** What one shift breaks by itself: where it is, and who is at its posts. */
export function breachesOfShift(index: PlanIndex, pack: Pack, id: ShiftId): readonly Breach[] {
  const shift = index.shifts.get(id);
  if (shift === undefined) return [];
  return [
    ...breachesOfPlace(index, pack, shift),
    ...shift.posts.flatMap((post) => ofPost(index, pack, shift, post)),
  ];
}

function breachesOfPlace(index: PlanIndex, pack: Pack, shift: ShiftFacts): Breach[] {
  const work = index.works.get(shift.id);
  const venue = shift.venueId === undefined ? undefined : index.venues.get(shift.venueId);
  if (work === undefined || venue === undefined) return [];
  const room = venue.rooms.find((each) => each.id === shift.roomId);
  const people = new Set((index.assignments.get(shift.id) ?? []).map(({ personId }) => personId)).size;
  const place: Place = { work, venue, room, people };
  return placeRules.flatMap((rule) => {
    if (pack[rule.code].severity === "ignore") return [];
    const found = rule.check(place);
    const where = { venueId: venue.id, roomId: shift.roomId };
    return found === undefined ? [] : breachOf(rule.code, pack[rule.code], { ...found, ...where });
  });
}

function ofPost(index: PlanIndex, pack: Pack, shift: ShiftFacts, post: PostFacts): Breach[] {
  const use = postUse(index, shift, post);
  return postRules.flatMap((rule) => {
    if (pack[rule.code].severity === "ignore") return [];
    return rule.check(use).flatMap(({ person, message, evidence }) =>
      breachOf(rule.code, pack[rule.code], {
        at: use.at,
        shiftIds: [shift.id],
        personId: person?.id,
        postId: post.id,
        venueId: shift.venueId,
        message,
        evidence,
      }),
    );
  });
}

function postUse(index: PlanIndex, shift: ShiftFacts, post: PostFacts): PostUse {
  const holders = (index.assignments.get(shift.id) ?? []).flatMap((assignment) => {
    const person = assignment.postId === post.id ? index.people.get(assignment.personId) : undefined;
    return person === undefined ? [] : [{ person, assignment }];
  });
  const at = shift.span ?? shift.window ?? index.period;
  return { shift, post, holders, at, zone: index.places.zoneOf(shift.venueId) };
}
