import type { Minute } from "../../plan/facts.ts";
import type { Person, Shift } from "../model.ts";
import type { Roster } from "../roster.ts";
import { freeAmong } from "../surroundings.ts";

/** So many starts are compared; of a longer window, so many spread over all of it. */
const MOST_STARTS = 48;

/** Gives every shift without a time the start at which most of its seats can be taken, those with least choice first. */
export function* placeShifts(roster: Roster): Generator<void> {
  const floating = roster.model.shifts.filter(({ starts, work }) => starts.length > 0 && work === undefined);
  floating.sort((one, other) => one.starts.length - other.starts.length || one.index - other.index);
  for (const shift of floating) {
    const start = bestStart(roster, shift);
    if (start !== undefined) roster.place(shift, start);
    yield;
  }
}

function bestStart(roster: Roster, shift: Shift): Minute | undefined {
  let best: { readonly start: Minute; readonly worth: number } | undefined;
  const stride = Math.max(1, Math.floor(shift.starts.length / MOST_STARTS));
  for (let at = 0; at < shift.starts.length; at++) {
    const start = shift.starts[at];
    // Where nothing fitted so far, none is left out.
    if (start === undefined || (best !== undefined && at % stride !== 0)) continue;
    const worth = fillable(roster, shift, start);
    if (worth !== undefined && (best === undefined || worth > best.worth)) best = { start, worth };
  }
  return best?.start;
}

/** Seats that could be taken, one by one, before any of those who are only more to choose from. */
function fillable({ around }: Roster, shift: Shift, start: Minute): number | undefined {
  const work = around.workAt(shift, start);
  if (!around.hasPlace(shift, work)) return undefined;
  const could = (person: Person) => around.couldWork(person, work);
  let seats = 0;
  let choice = 0;
  for (const { seats: all, skilled } of shift.posts) {
    const staying = all.flatMap(({ stays }) => stays ?? []);
    const open = all.length - staying.length;
    const free = freeAmong(skilled, work).filter(could).length;
    seats += Math.min(open, free) + freeAmong(staying, work).filter(could).length;
    choice += free;
  }
  return seats * 1_000_000 + choice;
}
