import { changePlan, type PlanChange } from "../plan/change-plan.ts";
import { type Breach, breachKey, inOrder } from "./breach.ts";
import { breachesOfPerson, type CheckedPlan, isWithin } from "./check-plan.ts";
import { breachesOfRoom } from "./room-breaches.ts";
import { breachesOfShift } from "./shift-breaches.ts";

export interface CheckedChange {
  /** The plan with the change in it, to go on from. The one before is as it was. */
  readonly plan: CheckedPlan;
  /** What the change breaks that was whole. */
  readonly appeared: readonly Breach[];
  /** What it mends. */
  readonly gone: readonly Breach[];
}

/** What a change breaks and mends. Looks again at the people, rooms and shifts it touches, at nobody else. */
export function checkChange(plan: CheckedPlan, change: PlanChange): CheckedChange {
  const { index, touched } = changePlan(plan.index, change);
  const { pack, checker } = plan;
  const people = again(plan.ofPeople, touched.people, (id) => breachesOfPerson({ index, checker }, id));
  const rooms = again(plan.ofRooms, touched.rooms, (id) => breachesOfRoom(index, pack, id));
  const shifts = again(plan.ofShifts, touched.shifts, (id) => breachesOfShift(index, pack, id));
  const parts = [people, rooms, shifts];
  const before = parts.flatMap((part) => part.before).filter((breach) => isWithin(index, breach));
  const after = parts.flatMap((part) => part.after).filter((breach) => isWithin(index, breach));
  return {
    plan: { ...plan, index, ofPeople: people.all, ofRooms: rooms.all, ofShifts: shifts.all },
    appeared: inOrder(except(after, before)),
    gone: inOrder(except(before, after)),
  };
}

interface Part<Key> {
  readonly all: ReadonlyMap<Key, readonly Breach[]>;
  readonly before: readonly Breach[];
  readonly after: readonly Breach[];
}

function again<Key>(
  known: ReadonlyMap<Key, readonly Breach[]>,
  touched: ReadonlySet<Key>,
  check: (key: Key) => readonly Breach[],
): Part<Key> {
  const checked = [...touched].map((key) => [key, check(key)] as const);
  return {
    all: new Map([...known, ...checked]),
    before: [...touched].flatMap((key) => known.get(key) ?? []),
    after: checked.flatMap(([, breaches]) => breaches),
  };
}

function except(breaches: readonly Breach[], others: readonly Breach[]): Breach[] {
  const known = new Set(others.map(breachKey));
  return breaches.filter((breach) => !known.has(breachKey(breach)));
}
