import type {
  AssignmentFacts,
  DayNumber,
  PersonFacts,
  PersonId,
  PlanFacts,
  RoomId,
  ShiftFacts,
  ShiftId,
  Span,
  VenueFacts,
  VenueId,
} from "./facts.ts";
import { type Places, placesOf } from "./places.ts";
import { compareWorks, type Work, workOf } from "./work.ts";

/** The facts of a plan, found by id; nobody writes into it, a change makes another. */
export interface PlanIndex {
  readonly period: Span;
  readonly places: Places;
  readonly holidays: ReadonlySet<DayNumber>;
  readonly people: ReadonlyMap<PersonId, PersonFacts>;
  readonly venues: ReadonlyMap<VenueId, VenueFacts>;
  readonly shifts: ReadonlyMap<ShiftId, ShiftFacts>;
  /** Of the shifts that stand somewhere in time. */
  readonly works: ReadonlyMap<ShiftId, Work>;
  readonly assignments: ReadonlyMap<ShiftId, readonly AssignmentFacts[]>;
  /** In order of time. */
  readonly worksOfPeople: ReadonlyMap<PersonId, readonly Work[]>;
  /** In order of time. */
  readonly worksOfRooms: ReadonlyMap<RoomId, readonly Work[]>;
}

/** Reads the facts. A line about somebody or something that is not among them is passed over. */
export function indexPlan(facts: PlanFacts): PlanIndex {
  const places = placesOf(facts);
  const people = new Map(facts.people.map((person) => [person.id, person]));
  const shifts = new Map(facts.shifts.map((shift) => [shift.id, shift]));
  const works = new Map<ShiftId, Work>();
  for (const shift of shifts.values())
    if (shift.span !== undefined) works.set(shift.id, workOf(shift, shift.span, places));
  const assignments = new Map<ShiftId, AssignmentFacts[]>();
  const worksOfPeople = new Map<PersonId, Work[]>([...people.keys()].map((id) => [id, []]));
  for (const assignment of facts.assignments) {
    if (!shifts.has(assignment.shiftId) || !people.has(assignment.personId)) continue;
    listIn(assignments, assignment.shiftId).push(assignment);
    const work = works.get(assignment.shiftId);
    if (work !== undefined) listIn(worksOfPeople, assignment.personId).push(work);
  }
  const worksOfRooms = new Map<RoomId, Work[]>();
  for (const work of works.values())
    if (work.shift.roomId !== undefined) listIn(worksOfRooms, work.shift.roomId).push(work);
  for (const list of worksOfPeople.values()) list.sort(compareWorks);
  for (const list of worksOfRooms.values()) list.sort(compareWorks);
  return {
    period: facts.period,
    places,
    holidays: new Set(facts.holidays),
    people,
    venues: new Map(facts.venues.map((venue) => [venue.id, venue])),
    shifts,
    works,
    assignments,
    worksOfPeople,
    worksOfRooms,
  };
}

function listIn<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const made: Item[] = [];
  lists.set(key, made);
  return made;
}
