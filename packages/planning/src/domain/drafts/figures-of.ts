import type { PersonId, PlanFacts, ShiftId } from "../plan/facts.ts";
import { payFor } from "../plan/pay.ts";
import { indexPlan, type PlanIndex } from "../plan/plan-index.ts";
import type { Work } from "../plan/work.ts";
import type { Breach } from "../rules/breach.ts";
import { checkPlan } from "../rules/check-plan.ts";
import type { Pack } from "../rules/pack.ts";
import type { BreachCount, PersonHours, PlanFigures } from "./draft.ts";

/** The figures of some of the shifts of a plan, and the hours of everybody in them. */
export function figuresOf(
  facts: PlanFacts,
  pack: Pack,
  shiftIds: ReadonlySet<ShiftId>,
): { readonly figures: PlanFigures; readonly hours: readonly PersonHours[] } {
  const index = indexPlan(facts);
  const worksOf = worksOfPeople(index, shiftIds);
  const hours = [...worksOf].map(([personId, works]): PersonHours => {
    const minutes = works.reduce((sum, { worked }) => sum + worked, 0);
    return { personId, minutes, shifts: works.length };
  });
  const figures: PlanFigures = {
    ...countSeats(index, shiftIds),
    cost: [...worksOf].reduce((sum, [id, works]) => sum + payOf(index, id, works), 0),
    minutes: hours.reduce((sum, { minutes }) => sum + minutes, 0),
    people: hours.length,
    breaches: countBreaches(checkPlan(facts, pack), shiftIds),
  };
  return { figures, hours };
}

function worksOfPeople(
  { assignments, works }: PlanIndex,
  shiftIds: ReadonlySet<ShiftId>,
): ReadonlyMap<PersonId, readonly Work[]> {
  const found = new Map<PersonId, Work[]>();
  for (const shiftId of shiftIds) {
    const work = works.get(shiftId);
    for (const { personId } of assignments.get(shiftId) ?? []) {
      const list = found.get(personId) ?? [];
      found.set(personId, list);
      if (work !== undefined) list.push(work);
    }
  }
  return found;
}

function payOf({ people }: PlanIndex, id: PersonId, works: readonly Work[]): number {
  const person = people.get(id);
  return person === undefined ? 0 : payFor(person, works);
}

/** Two people too many at one post do not fill another. */
function countSeats({ shifts, assignments }: PlanIndex, shiftIds: ReadonlySet<ShiftId>) {
  let seats = 0;
  let filled = 0;
  for (const shiftId of shiftIds) {
    for (const { id, count } of shifts.get(shiftId)?.posts ?? []) {
      const there = (assignments.get(shiftId) ?? []).filter(({ postId }) => postId === id).length;
      seats += count;
      filled += Math.min(count, there);
    }
  }
  return { seats, filled };
}

/** What the rules say of these shifts. Posts that are empty are counted as such, not again here. */
function countBreaches(breaches: readonly Breach[], shiftIds: ReadonlySet<ShiftId>): readonly BreachCount[] {
  const counts = new Map<string, BreachCount>();
  for (const { code, severity, shiftIds: about } of breaches) {
    if (code === "post_underfilled" || !about.some((id) => shiftIds.has(id))) continue;
    const count = (counts.get(code)?.count ?? 0) + 1;
    counts.set(code, { code, severity, count });
  }
  return [...counts.values()];
}
