import type { PlannedPlace } from "../../application/productions/apply-plan.ts";
import type { Availability } from "../../domain/availability.ts";
import type { Person } from "../../domain/people/person.ts";
import type { PersonId } from "../../domain/plan/facts.ts";
import type { Post, Shift } from "../../domain/productions/shift.ts";
import type { WallTime } from "../../domain/productions/wall-time.ts";
import type { Chance } from "./season.ts";

/** How many of the seats somebody has filled by hand so far. */
const FILLED = 0.8;
/** How often somebody was put in without being asked: those places are what the list of conflicts is for. */
const UNASKED = 0.04;

/** Who works where, as a planner left it in the middle of their work: some seats empty, a few people not asked. */
export function castShifts(
  shifts: readonly Shift[],
  people: readonly Person[],
  chance: Chance,
): readonly PlannedPlace[] {
  const busy = new Map<PersonId, WallTime[]>();
  const places: PlannedPlace[] = [];
  for (const { id: shiftId, at, posts } of shifts) {
    if (at === undefined) continue;
    for (const post of posts) {
      for (let seat = 0; seat < post.count; seat++) {
        const isFilled = chance() < FILLED;
        const isUnasked = chance() < UNASKED;
        const person = people.find(
          (one) => isAble(one, post) && isFree(busy, one, at) && (isUnasked || said(one, at)),
        );
        if (!isFilled || person === undefined) continue;
        busy.set(person.id, [...(busy.get(person.id) ?? []), at]);
        places.push({ shiftId, postId: post.id, personId: person.id });
      }
    }
  }
  return places;
}

function isAble({ skills }: Person, { skillId, level }: Post): boolean {
  return skills.some((skill) => skill.skillId === skillId && skill.level >= level);
}

/** Not in two places at once. */
function isFree(
  busy: ReadonlyMap<PersonId, readonly WallTime[]>,
  { id }: Person,
  { span }: WallTime,
): boolean {
  return (busy.get(id) ?? []).every((other) => other.span.start >= span.end || other.span.end <= span.start);
}

/** Whether they said they are free from the start to the end, in one stretch or in several that touch. */
function said({ availabilities }: Person, { start, end }: WallTime): boolean {
  const reached = availabilities.reduce<string>(
    (until, free: Availability) => (free.start <= until && free.end > until ? free.end : until),
    start,
  );
  return reached >= end;
}
