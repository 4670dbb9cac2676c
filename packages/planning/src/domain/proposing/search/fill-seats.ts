import type { Person, Seat } from "../model.ts";
import type { Roster } from "../roster.ts";

const SEATS_A_STEP = 10;

/** Takes every seat that somebody can take without anybody having to move, those with the fewest candidates first. */
export function* fillSeats(roster: Roster): Generator<void> {
  const seats = roster.open.filter(({ post }) => post.candidates.length > 0);
  const choice = ({ post }: Seat) => post.candidates.length / post.seats.length;
  seats.sort((one, other) => choice(one) - choice(other) || one.index - other.index);
  for (const [at, seat] of seats.entries()) {
    if (at % SEATS_A_STEP === 0) yield;
    if (seat.holder !== undefined) continue;
    const person = cheapest(roster, seat);
    if (person !== undefined) roster.take(seat, person);
  }
}

/** Who could take a seat at the least cost. */
export function cheapest(roster: Roster, { post }: Seat): Person | undefined {
  let best: Person | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const person of post.candidates) {
    const points = roster.adding(person, post);
    if (points >= least || !roster.could(person, post)) continue;
    best = person;
    least = points;
  }
  return best;
}
