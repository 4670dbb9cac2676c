import type {
  AssignmentFacts,
  AvailabilitySpan,
  PersonFacts,
  PersonId,
  PlanFacts,
  ShiftFacts,
  ShiftId,
  Span,
} from "../plan/facts.ts";
import { placesOf } from "../plan/places.ts";
import { minuteOnWall } from "../plan/wall-minute.ts";
import type { Disturbance } from "./draft-request.ts";

/** The facts as they are once that has come between. Who is absent has left what they do then, even what was pinned. */
export function disturb(facts: PlanFacts, disturbances: readonly Disturbance[]): PlanFacts {
  return disturbances.reduce(disturbOnce, facts);
}

function disturbOnce(facts: PlanFacts, disturbance: Disturbance): PlanFacts {
  const places = placesOf(facts);
  if (disturbance.kind === "shift_moved") {
    const { shiftId, start, end } = disturbance;
    const zone = places.zoneOf(facts.shifts.find(({ id }) => id === shiftId)?.venueId);
    return moveShift(facts, shiftId, { start: minuteOnWall(zone, start), end: minuteOnWall(zone, end) });
  }
  const { personId, from, to } = disturbance;
  const span = { start: minuteOnWall(places.zone, from), end: minuteOnWall(places.zone, to) };
  return sendAway(facts, personId, span);
}

function moveShift(facts: PlanFacts, shiftId: ShiftId, span: Span): PlanFacts {
  const moved = ({ window: _window, ...shift }: ShiftFacts): ShiftFacts => ({ ...shift, span });
  return { ...facts, shifts: facts.shifts.map((shift) => (shift.id === shiftId ? moved(shift) : shift)) };
}

function sendAway(facts: PlanFacts, personId: PersonId, away: Span): PlanFacts {
  const spans = new Map(facts.shifts.map(({ id, span }) => [id, span]));
  const leaves = ({ personId: id, shiftId }: AssignmentFacts) => {
    const span = spans.get(shiftId);
    return id === personId && span !== undefined && span.start < away.end && span.end > away.start;
  };
  return {
    ...facts,
    people: facts.people.map((person) => (person.id === personId ? absentFrom(person, away) : person)),
    assignments: facts.assignments.filter((assignment) => !leaves(assignment)),
  };
}

function absentFrom(person: PersonFacts, away: Span): PersonFacts {
  const around = person.availability.flatMap((said): AvailabilitySpan[] =>
    [
      { ...said, end: Math.min(said.end, away.start) },
      { ...said, start: Math.max(said.start, away.end) },
    ].filter(({ start, end }) => start < end),
  );
  const availability = [...around, { ...away, kind: "unavailable" } as const];
  return { ...person, availability: availability.sort((one, other) => one.start - other.start) };
}
