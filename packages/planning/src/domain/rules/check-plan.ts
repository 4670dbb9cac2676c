import type { PersonId, PlanFacts, RoomId, ShiftId } from "../plan/facts.ts";
import { indexPlan, type PlanIndex } from "../plan/plan-index.ts";
import { type Breach, inOrder } from "./breach.ts";
import type { Pack } from "./pack.ts";
import { createPersonChecker, type PersonChecker } from "./person-checker.ts";
import { breachesOfRoom } from "./room-breaches.ts";
import { breachesOfShift } from "./shift-breaches.ts";

/** A plan and all it breaks, kept by whom and what it is about, so that a change looks again at only what it touches. */
export interface CheckedPlan {
  readonly index: PlanIndex;
  readonly pack: Pack;
  readonly checker: PersonChecker;
  readonly ofPeople: ReadonlyMap<PersonId, readonly Breach[]>;
  readonly ofRooms: ReadonlyMap<RoomId, readonly Breach[]>;
  readonly ofShifts: ReadonlyMap<ShiftId, readonly Breach[]>;
}

/** All that a plan breaks within its period, in order. */
export function checkPlan(facts: PlanFacts, pack: Pack): Breach[] {
  return breachesIn(openPlan(facts, pack));
}

/** A plan to be changed and asked again. */
export function openPlan(facts: PlanFacts, pack: Pack): CheckedPlan {
  const steps = openPlanInSteps(facts, pack);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same bit by bit, for whoever has something else to do in between: a browser draws. */
export function* openPlanInSteps(facts: PlanFacts, pack: Pack): Generator<void, CheckedPlan> {
  const index = indexPlan(facts);
  yield;
  const checker = createPersonChecker(index, pack);
  const plan = { index, pack, checker };
  return {
    ...plan,
    ofPeople: yield* each(index.people.keys(), (id) => breachesOfPerson(plan, id)),
    ofRooms: yield* each(index.worksOfRooms.keys(), (id) => breachesOfRoom(index, pack, id)),
    ofShifts: yield* each(index.shifts.keys(), (id) => breachesOfShift(index, pack, id)),
  };
}

function* each<Key>(
  keys: Iterable<Key>,
  check: (key: Key) => readonly Breach[],
): Generator<void, ReadonlyMap<Key, readonly Breach[]>> {
  const found = new Map<Key, readonly Breach[]>();
  for (const key of keys) {
    found.set(key, check(key));
    yield;
  }
  return found;
}

export function breachesOfPerson(
  { index, checker }: Pick<CheckedPlan, "index" | "checker">,
  id: PersonId,
): readonly Breach[] {
  const person = index.people.get(id);
  const works = index.worksOfPeople.get(id);
  return person === undefined || works === undefined ? [] : checker.breachesOf(person, works);
}

/** All that the plan breaks within its period; what lies outside is known too little to be judged. */
export function breachesIn({ index, ofPeople, ofRooms, ofShifts }: CheckedPlan): Breach[] {
  const all = [ofPeople, ofRooms, ofShifts].flatMap((lists) => [...lists.values()].flat());
  return inOrder(all.filter((breach) => isWithin(index, breach)));
}

export function isWithin({ period }: PlanIndex, { at }: Breach): boolean {
  return at.end >= period.start && at.start < period.end;
}
