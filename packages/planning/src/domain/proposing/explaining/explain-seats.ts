import type { Work } from "../../plan/work.ts";
import type { Part, Person, Seat } from "../model.ts";
import type { PlannedAssignment } from "../propose-result.ts";
import type { Roster } from "../roster.ts";
import { pinned, reasonsFor, type WorksInPart } from "./assignment-reasons.ts";
import { weighChoice } from "./weigh-choice.ts";

/** Everybody who sits in a planned shift, with what speaks for them. */
export function explainSeats(roster: Roster): PlannedAssignment[] {
  const worksInPart = worksByPart(roster);
  return roster.model.seats.flatMap((seat) => assignmentAt(roster, seat, worksInPart) ?? []);
}

/** Who is pinned to a shift stays in it, even while it stands nowhere. */
function assignmentAt(roster: Roster, seat: Seat, worksInPart: WorksInPart): PlannedAssignment | undefined {
  const { post, stays, holder, overrideReason } = seat;
  const { work, isPlanned, facts } = post.shift;
  const person = holder ?? stays;
  if (person === undefined || !isPlanned) return undefined;
  const names = { shiftId: facts.id, postId: post.facts.id, personId: person.facts.id, overrideReason };
  if (stays !== undefined || work === undefined)
    return { ...names, isPinned: true, score: 1, reasons: [pinned] };
  const choice = weighChoice(roster, seat, work);
  return { ...names, isPinned: false, score: choice.score, reasons: reasonsFor(choice, worksInPart) };
}

function worksByPart({ model }: Roster): WorksInPart {
  const seats = new Map<Part, Map<Person, Work[]>>();
  for (const { post, holder } of model.seats) {
    const { work } = post.shift;
    if (holder === undefined || work === undefined) continue;
    const people = seats.get(post.part) ?? new Map<Person, Work[]>();
    seats.set(post.part, people.set(holder, [...(people.get(holder) ?? []), work]));
  }
  return (part, person) => seats.get(part)?.get(person) ?? [];
}
