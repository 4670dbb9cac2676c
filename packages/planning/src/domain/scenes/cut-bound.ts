import { lowest, sizeOf } from "./bits.ts";
import type { Frame } from "./frame.ts";
import type { PayTable } from "./pay-table.ts";

/** People looked at one by one to find the cuts; with more, the least paid count as absent, which only lowers the bound. */
const WIDEST = 8;

/**
 * What each item must cost wherever it is placed. At any moment those who are there part what was from what comes: they
 * are a cut of the people, two of them joined where an item needs both, between those open on the left and those open
 * on the right. So an item costs at least the cheapest cut, less who is needed in it anyway.
 */
export class CutBound {
  readonly #pay: PayTable;
  /** For each person everybody they share an item with. */
  readonly #meets = new Int32Array(31);
  /** No cut that contains another. */
  readonly #cuts = new Int32Array(1 << WIDEST);
  #count = 0;
  /** The least pay for waiting during each item of the frame measured last, for one unit of time. */
  readonly least: Float64Array;

  constructor(pay: PayTable, groups: number) {
    this.#pay = pay;
    this.least = new Float64Array(groups);
  }

  measure(frame: Frame): number {
    const { mask, duration, count, left, right } = frame;
    this.least.fill(0, 0, count);
    if (left === 0 || right === 0) return 0;
    const all = this.#meet(frame);
    if (sizeOf(left) <= sizeOf(right)) this.#findCuts(left, all & ~right);
    else this.#findCuts(right, all & ~left);
    let total = 0;
    for (let item = 0; item < count; item++) {
      const least = this.#cheapest(~(mask[item] ?? 0));
      this.least[item] = least;
      total += least * (duration[item] ?? 0);
    }
    return total;
  }

  #cheapest(waiting: number): number {
    let least = Infinity;
    for (let cut = 0; cut < this.#count; cut++) {
      const pay = this.#pay.of((this.#cuts[cut] ?? 0) & waiting);
      if (pay < least) least = pay;
    }
    return least;
  }

  #meet({ mask, count }: Frame): number {
    this.#meets.fill(0);
    let all = 0;
    for (let item = 0; item < count; item++) {
      const needed = mask[item] ?? 0;
      all |= needed;
      for (let rest = needed; rest !== 0; rest &= rest - 1) {
        const person = lowest(rest);
        this.#meets[person] = (this.#meets[person] ?? 0) | needed;
      }
    }
    return all;
  }

  /** All cuts around groups of people who hang together with the open ones of one side; nobody else can be inside. */
  #findCuts(open: number, movable: number): void {
    let inside = first(open, WIDEST);
    inside |= first(movable & ~open, WIDEST - sizeOf(inside));
    this.#count = 0;
    this.#grow(0, open & inside, inside, ~(movable & ~inside));
  }

  /** `touched`: the open ones and everybody who meets someone inside; without those inside they are a cut. */
  #grow(inside: number, touched: number, mayEnter: number, counted: number): void {
    this.#keep(touched & ~inside);
    let may = mayEnter;
    for (let rest = touched & ~inside & may; rest !== 0; rest &= rest - 1) {
      const person = lowest(rest);
      may &= ~(1 << person);
      this.#grow(inside | (1 << person), touched | ((this.#meets[person] ?? 0) & counted), may, counted);
    }
  }

  #keep(cut: number): void {
    const cuts = this.#cuts;
    for (let at = 0; at < this.#count; at++) if (((cuts[at] ?? 0) & ~cut) === 0) return;
    let kept = 0;
    for (let at = 0; at < this.#count; at++) {
      const other = cuts[at] ?? 0;
      if ((cut & ~other) !== 0) cuts[kept++] = other;
    }
    cuts[kept++] = cut;
    this.#count = kept;
  }
}

/** The first people of a set; they are numbered by falling pay. */
function first(set: number, size: number): number {
  let rest = set;
  for (let taken = 0; taken < size && rest !== 0; taken++) rest &= rest - 1;
  return set & ~rest;
}
