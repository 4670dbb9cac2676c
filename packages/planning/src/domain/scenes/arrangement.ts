import type { Condensed } from "./condense.ts";
import { PayTable } from "./pay-table.ts";
import type { Random } from "./random.ts";

const WORD = 31;

/**
 * An order of groups that can be changed in parts. Who is there during a group is whoever was needed up to it and is
 * needed from it on; a change within a stretch leaves both as they are outside of it.
 */
export class Arrangement {
  readonly size: number;
  readonly words: number;
  readonly order: Int32Array;
  /** Who each group needs, in words of 31 people. */
  readonly sets: Int32Array;
  readonly durations: Float64Array;
  readonly #pay: readonly PayTable[];
  /** Who was needed before each place, and who is needed from each place on. */
  readonly #before: Int32Array;
  readonly #from: Int32Array;
  /** What the groups before each place cost. */
  readonly #upTo: Float64Array;
  readonly #scratch: Int32Array;

  constructor({ groups, durations, needs, pay }: Condensed) {
    this.size = groups.length;
    this.words = Math.max(1, Math.ceil(pay.length / WORD));
    this.durations = durations;
    this.order = Int32Array.from(groups, (_, place) => place);
    this.sets = new Int32Array(this.size * this.words);
    for (const [group, people] of needs.entries()) {
      for (const person of people) {
        const at = group * this.words + Math.floor(person / WORD);
        this.sets[at] = (this.sets[at] ?? 0) | (1 << (person % WORD));
      }
    }
    this.#pay = Array.from(
      { length: this.words },
      (_, word) => new PayTable(pay.subarray(word * WORD, (word + 1) * WORD)),
    );
    this.#before = new Int32Array((this.size + 1) * this.words);
    this.#from = new Int32Array((this.size + 1) * this.words);
    this.#upTo = new Float64Array(this.size + 1);
    this.#scratch = new Int32Array(this.size * this.words);
    this.#update(0, this.size - 1);
  }

  get cost(): number {
    return this.#upTo[this.size] ?? 0;
  }

  /** What the places from `first` to `last` cost. */
  costOf(first: number, last: number): number {
    return (this.#upTo[last + 1] ?? 0) - (this.#upTo[first] ?? 0);
  }

  /** What they would cost in the order given; Infinity as soon as it is more than `limit`. */
  costIf(first: number, last: number, order: Int32Array, limit: number): number {
    const { words } = this;
    let cost = 0;
    for (let word = 0; word < words; word++) {
      const scratch = this.#scratch;
      let before = this.#before[first * words + word] ?? 0;
      for (let place = first; place <= last; place++) {
        before |= this.sets[(order[place - first] ?? 0) * words + word] ?? 0;
        scratch[place] = before;
      }
      const pay = this.#pay[word];
      let from = this.#from[(last + 1) * words + word] ?? 0;
      for (let place = last; place >= first && pay !== undefined; place--) {
        const group = order[place - first] ?? 0;
        from |= this.sets[group * words + word] ?? 0;
        cost += (this.durations[group] ?? 0) * pay.of((scratch[place] ?? 0) & from);
        if (cost > limit) return Infinity;
      }
    }
    return cost;
  }

  /** Who is there for a group, if `before` came before it and `from` comes with or after it, is paid this. */
  payOf(word: number, people: number): number {
    return this.#pay[word]?.of(people) ?? 0;
  }

  before(place: number, word: number): number {
    return this.#before[place * this.words + word] ?? 0;
  }

  from(place: number, word: number): number {
    return this.#from[place * this.words + word] ?? 0;
  }

  /** Puts groups into the places from `first` on. */
  put(first: number, order: Int32Array, count: number): void {
    for (let place = 0; place < count; place++) this.order[first + place] = order[place] ?? 0;
    this.#update(first, first + count - 1);
  }

  shuffle(random: Random): void {
    for (let place = this.size - 1; place > 0; place--) {
      const other = random.below(place + 1);
      const group = this.order[place] ?? 0;
      this.order[place] = this.order[other] ?? 0;
      this.order[other] = group;
    }
    this.#update(0, this.size - 1);
  }

  /** Brings up to date what follows from the order, after a change between these places. */
  #update(first: number, last: number): void {
    const { words, size } = this;
    for (let place = first; place <= last; place++) this.#step(this.#before, place, place + 1, place);
    for (let place = last; place >= first; place--) this.#step(this.#from, place + 1, place, place);
    const before = this.#upTo[last + 1] ?? 0;
    for (let place = first; place <= last; place++) {
      let pay = 0;
      for (let word = 0; word < words; word++) {
        pay += this.payOf(word, this.before(place + 1, word) & this.from(place, word));
      }
      const cost = pay * (this.durations[this.order[place] ?? 0] ?? 0);
      this.#upTo[place + 1] = (this.#upTo[place] ?? 0) + cost;
    }
    const change = (this.#upTo[last + 1] ?? 0) - before;
    for (let place = last + 1; place < size; place++)
      this.#upTo[place + 1] = (this.#upTo[place + 1] ?? 0) + change;
  }

  /** Adds the group at `place` to the people known at one place, for another. */
  #step(people: Int32Array, known: number, next: number, place: number): void {
    const { words } = this;
    const group = this.order[place] ?? 0;
    for (let word = 0; word < words; word++) {
      people[next * words + word] =
        (people[known * words + word] ?? 0) | (this.sets[group * words + word] ?? 0);
    }
  }
}
