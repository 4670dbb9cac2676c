import type { Person, Seat } from "../model.ts";
import type { Random } from "../random.ts";
import type { Roster } from "../roster.ts";
import { cheapest } from "./fill-seats.ts";

/** One in so many tries is with somebody who knows the part. */
const FAMILIAR = 4;

/** So many open seats are looked at after each step. */
const MOST_FILLED = 10;

/**
 * Trades what is worse now for what is better later: every change is tried, and kept when it is better or, with a chance
 * that falls with the temperature, a little worse. No seat that is taken becomes empty.
 */
export class Annealing {
  readonly #roster: Roster;
  readonly #random: Random;
  /** All it may change hands of. */
  readonly #seats: readonly Seat[];

  constructor(roster: Roster, random: Random) {
    this.#roster = roster;
    this.#random = random;
    this.#seats = roster.model.seats.filter(({ stays }) => stays === undefined);
  }

  get isIdle(): boolean {
    return this.#seats.length === 0;
  }

  /** Half of what one change makes on average: hot enough to leave any corner. */
  startTemperature(): number {
    let sum = 0;
    let count = 0;
    for (let n = 0; n < 400; n++) {
      const seat = this.#anySeat();
      const person = seat && this.#anybodyFor(seat);
      if (seat?.holder === undefined || person === undefined || person === seat.holder) continue;
      const holder = this.#roster.leave(seat);
      sum += Math.abs(this.#roster.adding(person, seat.post) - this.#roster.adding(holder, seat.post));
      count++;
      this.#roster.take(seat, holder);
    }
    return count === 0 ? 1 : Math.max(0.01, sum / count / 2);
  }

  /** Takes open seats that have become free to take. */
  fill(): void {
    const { open } = this.#roster;
    for (let tries = Math.min(open.length, MOST_FILLED); tries > 0 && open.length > 0; tries--) {
      const seat = open[this.#random.below(open.length)];
      const person = seat && cheapest(this.#roster, seat);
      if (seat !== undefined && person !== undefined) this.#roster.take(seat, person);
    }
  }

  change(temperature: number): void {
    const seat = this.#anySeat();
    const person = seat && this.#anybodyFor(seat);
    if (seat === undefined || person === undefined || person === seat.holder) return;
    // What may be lost is drawn first, so that most changes are refused before the rules are asked.
    const allowed = -Math.log(1 - this.#random.next()) * temperature;
    if (seat.holder === undefined) {
      if (this.#roster.could(person, seat.post)) this.#roster.take(seat, person);
    } else this.#replace(seat, seat.holder, person, allowed);
  }

  #anySeat(): Seat | undefined {
    return this.#seats[this.#random.below(this.#seats.length)];
  }

  /** Now and then somebody who has the same part at another time: they are good for it more often than others. */
  #anybodyFor({ post }: Seat): Person | undefined {
    if (this.#random.below(FAMILIAR) === 0) {
      const { seats } = post.part;
      const familiar = seats[this.#random.below(seats.length)]?.holder;
      if (familiar !== undefined && post.isCandidate.has(familiar)) return familiar;
    }
    return post.candidates[this.#random.below(post.candidates.length)];
  }

  /** Most changes are refused: until one is made, the score hears of nothing. */
  #replace(seat: Seat, holder: Person, person: Person, allowed: number): void {
    const roster = this.#roster;
    const { post } = seat;
    roster.lift(seat);
    const back = roster.adding(holder, post);
    const loss = roster.adding(person, post) - back;
    const isMade = loss <= allowed && roster.could(person, post);
    const other = isMade ? undefined : this.#inTheWay(seat, person);
    const isSwapped = other !== undefined && this.#couldSwap(seat, holder, other, person, allowed + back);
    roster.put(seat, holder);
    if (!isMade && !isSwapped) return;
    roster.leave(seat);
    if (isSwapped) roster.leave(other);
    roster.take(seat, person);
    if (isSwapped) roster.take(other, holder);
  }

  /** A seat the person has on the same day, which the other might take in return. */
  #inTheWay({ post }: Seat, person: Person): Seat | undefined {
    const day = post.shift.work?.workingDay ?? 0;
    let found: Seat | undefined;
    let seen = 0;
    for (const seat of person.seats) {
      if (Math.abs((seat.post.shift.work?.workingDay ?? 0) - day) > 1) continue;
      seen++;
      if (this.#random.below(seen) === 0) found = seat;
    }
    return found;
  }

  /** With `seat` empty: whether the person may take it and its last holder the person's, for no more than that. */
  #couldSwap(seat: Seat, holder: Person, other: Seat, person: Person, budget: number): boolean {
    const roster = this.#roster;
    if (!other.post.isCandidate.has(holder)) return false;
    roster.lift(other);
    const saved = roster.adding(person, other.post);
    const cost = roster.adding(person, seat.post) + roster.adding(holder, other.post) - saved;
    const could = cost <= budget && roster.could(person, seat.post) && roster.could(holder, other.post);
    roster.put(other, person);
    return could;
  }
}
