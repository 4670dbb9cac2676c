import type { Person, Seat } from "../../model.ts";
import type { Roster } from "../../roster.ts";
import { type Effort, waysToTake } from "./giving-up.ts";

/** So many questions to the rules make one step of the search, around a millisecond. */
const CHECKS_A_STEP = 500;

/** What a plan may come to. */
export interface Allowance {
  /** Seats that stay empty, of those that were open when the search began or were given up. */
  readonly empty: number;
  /** People who are not where they were. */
  readonly displaced: number;
}

/** A person takes a seat and gives up others for it. */
interface Option {
  readonly person: Person;
  readonly given: readonly Seat[];
  readonly points: number;
}

/**
 * Looks through every plan within an allowance that can be reached from one in which all sit where they were, as far as
 * they still may. Each open seat gets its last holder or stays empty; whoever takes one gives up a smallest set of seats
 * that allows it, which are then open themselves. What a path has settled it does not touch again: of every plan with as
 * few changes as possible, one has such a path.
 */
export class ExactSearch {
  readonly #roster: Roster;
  readonly #settled = new Set<Seat>();
  /** Who gave up a seat on this path, and so does not come back to it. */
  readonly #gaveUp = new Map<Seat, Person>();
  readonly #effort: Effort = { checks: 0 };
  #limit = 0;
  #nextStep = CHECKS_A_STEP;

  constructor(roster: Roster) {
    this.#roster = roster;
  }

  /** True with the roster filled; false with it as it was: there is no such plan; nothing where it was given up. */
  *fill(allowance: Allowance, mostChecks: number): Generator<void, boolean | undefined> {
    this.#settled.clear();
    this.#gaveUp.clear();
    this.#limit = this.#effort.checks + mostChecks;
    const found = yield* this.#search(allowance);
    return found || !this.#isSpent() ? found : undefined;
  }

  *#search(allowance: Allowance): Generator<void, boolean> {
    if (this.#isSpent()) return false;
    if (this.#isStep()) yield;
    // As many more may leave their seats as may be displaced in all, and as could still come back to theirs.
    const moves = allowance.displaced - this.#roster.displaced + this.#couldComeBack();
    if (moves < 0) return false;
    const seat = this.#tightest(allowance.empty === 0 && moves === 0);
    if (seat === undefined) return this.#roster.displaced <= allowance.displaced;
    if (seat === "impossible") return false;
    this.#settled.add(seat);
    for (const option of yield* this.#options(seat, moves)) {
      if (yield* this.#follow(seat, option, allowance)) return true;
    }
    if (allowance.empty > 0 && (yield* this.#search({ ...allowance, empty: allowance.empty - 1 })))
      return true;
    this.#settled.delete(seat);
    return false;
  }

  *#follow(seat: Seat, { person, given }: Option, allowance: Allowance): Generator<void, boolean> {
    const roster = this.#roster;
    for (const each of given) this.#gaveUp.set(each, roster.leave(each));
    roster.take(seat, person);
    if (yield* this.#search(allowance)) return true;
    roster.leave(seat);
    for (const each of given) {
      this.#gaveUp.delete(each);
      roster.take(each, person);
    }
    return false;
  }

  /** The open seat with the fewest people who could just take it. */
  #tightest(eachNeedsOne: boolean): Seat | "impossible" | undefined {
    let tightest: Seat | undefined;
    let fewest = Number.POSITIVE_INFINITY;
    for (const seat of this.#roster.open) {
      if (this.#settled.has(seat)) continue;
      const count = this.#countDirect(seat, fewest);
      if (count === 0 && eachNeedsOne) return "impossible";
      if (count > fewest || (count === fewest && (tightest?.index ?? 0) < seat.index)) continue;
      tightest = seat;
      fewest = count;
    }
    return tightest;
  }

  #countDirect({ post }: Seat, enough: number): number {
    let count = 0;
    for (const person of post.candidates) {
      this.#effort.checks++;
      if (this.#roster.could(person, post) && ++count > enough) break;
    }
    return count;
  }

  /** Those who give up nothing first, the cheapest of them first. */
  *#options(seat: Seat, most: number): Generator<void, readonly Option[]> {
    const { post } = seat;
    const twin = this.#lastTwin(seat);
    const options: Option[] = [];
    for (const person of post.candidates) {
      // Seats of one post are the same: in which order people come to them makes no other plan.
      if (person === this.#gaveUp.get(seat) || (twin !== undefined && person.index < twin.index)) continue;
      if (this.#isSpent()) return [];
      if (this.#isStep()) yield;
      const seats = person.seats.filter((each) => !this.#settled.has(each));
      const points = this.#roster.adding(person, post);
      for (const given of waysToTake(this.#roster, person, post, { seats, most, effort: this.#effort }))
        options.push({ person, given, points });
    }
    return options.sort((one, other) => one.given.length - other.given.length || one.points - other.points);
  }

  #isSpent(): boolean {
    return this.#effort.checks >= this.#limit;
  }

  #isStep(): boolean {
    if (this.#effort.checks < this.#nextStep) return false;
    this.#nextStep = this.#effort.checks + CHECKS_A_STEP;
    return true;
  }

  /** Of those this path put at the same post, the last in order. */
  #lastTwin(seat: Seat): Person | undefined {
    let last: Person | undefined;
    for (const { holder } of seat.post.seats.filter((each) => each !== seat && this.#settled.has(each))) {
      if (holder !== undefined && (last === undefined || holder.index > last.index)) last = holder;
    }
    return last;
  }

  /** Open seats whose holder was moved out before this search began, and could sit there. */
  #couldComeBack(): number {
    let count = 0;
    for (const seat of this.#roster.open) {
      if (this.#settled.has(seat) || seat.post.before.size === 0) continue;
      const gaveUp = this.#gaveUp.get(seat);
      for (const person of seat.post.before) {
        if (person === gaveUp || !seat.post.isCandidate.has(person)) continue;
        if (seat.post.seats.some(({ holder }) => holder === person)) continue;
        count++;
        break;
      }
    }
    return count;
  }
}
