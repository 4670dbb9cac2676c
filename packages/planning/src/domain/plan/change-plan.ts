import type { AssignmentFacts, PersonId, RoomId, ShiftFacts, ShiftId } from "./facts.ts";
import type { PlanIndex } from "./plan-index.ts";
import { compareWorks, type Work, workOf } from "./work.ts";

export type AssignmentKey = Pick<AssignmentFacts, "shiftId" | "postId" | "personId">;

/** What somebody does to a plan: nothing of it is stored yet. Shifts go first, then who leaves, then who comes. */
export interface PlanChange {
  /** New, or instead of the shift of that id. */
  readonly shifts?: readonly ShiftFacts[] | undefined;
  /** With everybody in them. */
  readonly removed?: readonly ShiftId[] | undefined;
  readonly unassign?: readonly AssignmentKey[] | undefined;
  readonly assign?: readonly AssignmentFacts[] | undefined;
}

/** Whom and what a change concerns: for all others everything stays as it was. */
export interface Touched {
  readonly people: ReadonlySet<PersonId>;
  readonly rooms: ReadonlySet<RoomId>;
  readonly shifts: ReadonlySet<ShiftId>;
}

/** The plan after a change, and what to look at again. The plan before stays as it is. */
export function changePlan(index: PlanIndex, change: PlanChange): { index: PlanIndex; touched: Touched } {
  const shifts = new Map(index.shifts);
  const works = new Map(index.works);
  const assignments = new Map(index.assignments);
  const touched = new Set<ShiftId>();
  for (const shift of change.shifts ?? []) {
    touched.add(shift.id);
    shifts.set(shift.id, shift);
    if (shift.span === undefined) works.delete(shift.id);
    else works.set(shift.id, workOf(shift, shift.span, index.places));
  }
  for (const id of change.removed ?? []) {
    touched.add(id);
    for (const lists of [shifts, works, assignments]) lists.delete(id);
  }
  for (const key of change.unassign ?? []) {
    touched.add(key.shiftId);
    assignments.set(key.shiftId, without(assignments.get(key.shiftId), key));
  }
  for (const assignment of change.assign ?? []) {
    const { shiftId, personId } = assignment;
    if (!shifts.has(shiftId) || !index.people.has(personId)) continue;
    touched.add(shiftId);
    assignments.set(shiftId, [...without(assignments.get(shiftId), assignment), assignment]);
  }
  const moved = moveWorks(index, { works, assignments }, touched);
  return {
    index: { ...index, shifts, works, assignments, ...moved.lists },
    touched: { shifts: touched, people: moved.people, rooms: moved.rooms },
  };
}

function without(list: readonly AssignmentFacts[] | undefined, key: AssignmentKey): AssignmentFacts[] {
  return (list ?? []).filter(({ personId, postId }) => personId !== key.personId || postId !== key.postId);
}

/** The lists of works, made anew for those whose shifts were touched. */
function moveWorks(
  before: PlanIndex,
  after: Pick<PlanIndex, "works" | "assignments">,
  touched: ReadonlySet<ShiftId>,
) {
  const people = new Map<PersonId, Work[]>();
  const rooms = new Map<RoomId, Work[]>();
  const begin = <Key>(lists: Map<Key, Work[]>, key: Key, known: ReadonlyMap<Key, readonly Work[]>) => {
    const list = lists.get(key) ?? (known.get(key) ?? []).filter(({ shift }) => !touched.has(shift.id));
    lists.set(key, list);
    return list;
  };
  for (const id of touched) {
    for (const { personId } of before.assignments.get(id) ?? [])
      begin(people, personId, before.worksOfPeople);
    const room = before.shifts.get(id)?.roomId;
    if (room !== undefined) begin(rooms, room, before.worksOfRooms);
  }
  for (const id of touched) {
    const work = after.works.get(id);
    for (const { personId } of after.assignments.get(id) ?? []) {
      const list = begin(people, personId, before.worksOfPeople);
      if (work !== undefined) list.push(work);
    }
    const room = work?.shift.roomId;
    if (work !== undefined && room !== undefined) begin(rooms, room, before.worksOfRooms).push(work);
  }
  for (const lists of [people, rooms]) for (const list of lists.values()) list.sort(compareWorks);
  return {
    people: new Set(people.keys()),
    rooms: new Set(rooms.keys()),
    lists: {
      worksOfPeople: new Map([...before.worksOfPeople, ...people]),
      worksOfRooms: new Map([...before.worksOfRooms, ...rooms]),
    },
  };
}
