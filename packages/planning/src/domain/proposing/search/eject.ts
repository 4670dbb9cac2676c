import type { Person, Seat } from "../model.ts";
import type { Random } from "../random.ts";
import type { Roster } from "../roster.ts";
import { cheapest } from "./fill-seats.ts";

/** Somebody takes the seat, and gives up those for it. */
interface Move {
  readonly person: Person;
  readonly given: readonly Seat[];
  readonly price: number;
}

/** For so many steps somebody does not come back to a seat they had to give up. */
const TABU_STEPS = 30;
/** Beyond this far, giving something up rarely helps: rest, days and weeks reach no further. */
const REACH_MINUTES = 7 * 24 * 60;

/**
 * Fills open seats by letting people change places: somebody takes the seat and gives up what stands in the way, which
 * is then open itself. A seat that was often given up gets dearer, so that the search does not turn in circles.
 */
export class Ejection {
  readonly #roster: Roster;
  readonly #random: Random;
  /** Until which step, by seat and person. */
  readonly #tabu = new Map<number, number>();
  #step = 0;

  constructor(roster: Roster, random: Random) {
    this.#roster = roster;
    this.#random = random;
  }

  /** One seat, one move. False where there is nothing to be done. */
  step(): boolean {
    const seat = this.#pick();
    if (seat === undefined) return false;
    this.#step++;
    const direct = cheapest(this.#roster, seat);
    if (direct !== undefined) {
      this.#roster.take(seat, direct);
      return true;
    }
    const move = this.#bestMove(seat);
    if (move === undefined) {
      seat.evictions++;
      return true;
    }
    for (const given of move.given) {
      given.evictions++;
      this.#tabu.set(this.#key(given, move.person), this.#step + TABU_STEPS + this.#random.below(TABU_STEPS));
      this.#roster.leave(given);
    }
    this.#roster.take(seat, move.person);
    return true;
  }

  #pick(): Seat | undefined {
    const { open } = this.#roster;
    for (let tries = 0; tries < 8; tries++) {
      const seat = open[this.#random.below(open.length)];
      if (seat !== undefined && seat.post.candidates.length > 0) return seat;
    }
    return open.find(({ post }) => post.candidates.length > 0);
  }

  #bestMove(seat: Seat): Move | undefined {
    let best: Move | undefined;
    for (const person of seat.post.candidates) {
      if ((this.#tabu.get(this.#key(seat, person)) ?? 0) > this.#step) continue;
      const given = this.#smallest(seat, person);
      if (given === undefined) continue;
      // The random part only decides between equals.
      const price = given.reduce((sum, { evictions }) => sum + 1 + evictions, 0) + this.#random.next() / 2;
      if (best === undefined || price < best.price) best = { person, given, price };
    }
    return best;
  }

  /** What somebody would have to give up, one seat or two; nothing where that is not enough. */
  #smallest(seat: Seat, person: Person): readonly Seat[] | undefined {
    const near = this.#near(seat, person);
    let best: Seat | undefined;
    for (const one of near) {
      if (best !== undefined && best.evictions <= one.evictions) continue;
      if (this.#couldWithout(seat, person, [one])) best = one;
    }
    if (best !== undefined) return [best];
    for (const one of near) {
      for (const other of near) {
        if (one.index < other.index && this.#couldWithout(seat, person, [one, other])) return [one, other];
      }
    }
    return undefined;
  }

  #near({ post }: Seat, { seats }: Person): readonly Seat[] {
    const start = post.shift.work?.start ?? 0;
    return seats.filter((each) => Math.abs((each.post.shift.work?.start ?? 0) - start) <= REACH_MINUTES);
  }

  #couldWithout({ post }: Seat, person: Person, given: readonly Seat[]): boolean {
    for (const each of given) this.#roster.leave(each);
    const could = this.#roster.could(person, post);
    for (const each of given) this.#roster.take(each, person);
    return could;
  }

  #key({ index }: Seat, person: Person): number {
    return index * this.#roster.model.people.length + person.index;
  }
}
