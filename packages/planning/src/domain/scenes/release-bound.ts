import { lowest } from "./bits.ts";
import type { Frame } from "./frame.ts";
import type { PayTable } from "./pay-table.ts";

/** Open people looked at together; more of them only make the bound higher, and twice as slow to find each. */
const PARTY = 6;

/**
 * The cuts' bound and the leaving of one side's people in one: an item is placed before the first who is needed in it
 * leaves, so whoever leaves later waits for it, or the cut does where that is dearer. Least over all orders of leaving.
 */
export class ReleaseBound {
  readonly #pay: PayTable;
  readonly #party = new Uint8Array(PARTY);
  readonly #least = new Float64Array(1 << PARTY);
  readonly #released = new Float64Array(PARTY);
  /** The items somebody of the party is needed in: which of them, their pay, the time, the cut. */
  #items = 0;
  readonly #who: Uint8Array;
  readonly #own: Float64Array;
  readonly #time: Float64Array;
  readonly #cut: Float64Array;

  constructor(pay: PayTable, groups: number) {
    this.#pay = pay;
    this.#who = new Uint8Array(groups);
    this.#own = new Float64Array(groups);
    this.#time = new Float64Array(groups);
    this.#cut = new Float64Array(groups);
  }

  /** What the people open on one side make of the cuts of all items. */
  measure(frame: Frame, open: number, cuts: Float64Array): number {
    let size = 0;
    for (let rest = open; rest !== 0 && size < PARTY; rest &= rest - 1) this.#party[size++] = lowest(rest);
    return this.#collect(frame, size, cuts) + this.#leave(size);
  }

  /** Keeps the items of the party; answers with the cost of the others, which only the cuts know. */
  #collect(frame: Frame, size: number, cuts: Float64Array): number {
    const party = this.#peopleOf((1 << size) - 1);
    let others = 0;
    this.#items = 0;
    for (let item = 0; item < frame.count; item++) {
      const needed = (frame.mask[item] ?? 0) & party;
      const time = frame.duration[item] ?? 0;
      const cut = cuts[item] ?? 0;
      if (needed === 0) {
        others += cut * time;
        continue;
      }
      let who = 0;
      for (let bit = 0; bit < size; bit++) who |= ((needed >>> (this.#party[bit] ?? 0)) & 1) << bit;
      const at = this.#items++;
      this.#who[at] = who;
      this.#own[at] = this.#pay.of(needed);
      this.#time[at] = time;
      this.#cut[at] = cut;
    }
    return others;
  }

  #leave(size: number): number {
    const all = (1 << size) - 1;
    const least = this.#least;
    least.fill(Infinity, 0, all + 1);
    least[0] = 0;
    for (let gone = 0; gone < all; gone++) {
      this.#release(gone, this.#pay.of(this.#peopleOf(all & ~gone)));
      for (let rest = all & ~gone; rest !== 0; rest &= rest - 1) {
        const next = gone | (rest & -rest);
        const cost = (least[gone] ?? 0) + (this.#released[lowest(rest)] ?? 0);
        if (cost < (least[next] ?? 0)) least[next] = cost;
      }
    }
    return least[all] ?? 0;
  }

  /** What the items cost that must be placed before each of the party leaves next, after those gone. */
  #release(gone: number, pay: number): void {
    const released = this.#released;
    released.fill(0);
    for (let item = 0; item < this.#items; item++) {
      const who = this.#who[item] ?? 0;
      if ((who & gone) !== 0) continue;
      const waiting = pay - (this.#own[item] ?? 0);
      const cost = (this.#time[item] ?? 0) * Math.max(waiting, this.#cut[item] ?? 0);
      for (let rest = who; rest !== 0; rest &= rest - 1) {
        const bit = lowest(rest);
        released[bit] = (released[bit] ?? 0) + cost;
      }
    }
  }

  #peopleOf(set: number): number {
    let people = 0;
    for (let rest = set; rest !== 0; rest &= rest - 1) people |= 1 << (this.#party[lowest(rest)] ?? 0);
    return people;
  }
}
