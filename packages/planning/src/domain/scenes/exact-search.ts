import { Branching } from "./branching.ts";
import type { Condensed } from "./condense.ts";
import { CutBound } from "./cut-bound.ts";
import { Frame } from "./frame.ts";
import { PayTable } from "./pay-table.ts";
import { Placements } from "./placements.ts";
import { ReleaseBound } from "./release-bound.ts";
import { Settler } from "./settle.ts";
import { StateCache } from "./state-cache.ts";

/** Sets of groups are two words, sets of people one. */
export const exactLimits = { groups: 64, people: 31 } as const;

export interface ExactOptions {
  /** Only orders that wait for less than this are looked for. */
  readonly below: number;
  /** How many states may be remembered, a power of four: 24 bytes each. */
  readonly states: number;
}

/**
 * Branch and bound over the orders of groups, from both ends in turn: depth first, the least bound first, and no state
 * twice that was reached as cheaply before. Cost is what waiting costs; the pay for people's own scenes is left out.
 */
export class ExactSearch {
  readonly #frames: Frame[];
  readonly #placements: Placements;
  readonly #settler: Settler;
  readonly #cuts: CutBound;
  readonly #releases: ReleaseBound;
  readonly #branching: Branching;
  readonly #states: StateCache;
  #depth = -1;
  #best: number;
  #order: readonly number[] | undefined;
  #nodes = 0;

  constructor(condensed: Condensed, { below, states }: ExactOptions) {
    const groups = condensed.groups.length;
    const pay = new PayTable(condensed.pay);
    this.#best = below;
    this.#placements = new Placements(groups);
    this.#settler = new Settler(this.#placements);
    this.#cuts = new CutBound(pay, groups);
    this.#releases = new ReleaseBound(pay, groups);
    this.#branching = new Branching(pay, condensed.pay);
    this.#states = new StateCache(states);
    const root = Frame.root(condensed);
    this.#frames = [root, ...Array.from({ length: groups }, () => new Frame(groups))];
    this.#enter(root);
  }

  get nodes(): number {
    return this.#nodes;
  }

  /** The best order found below what was asked for; none yet, or none at all. */
  get order(): readonly number[] | undefined {
    return this.#order;
  }

  get best(): number {
    return this.#best;
  }

  get isDone(): boolean {
    return this.#depth < 0;
  }

  /** No order costs less than this, as far as it is known by now. */
  get bound(): number {
    let least = this.#best;
    for (let depth = 0; depth <= this.#depth; depth++) {
      const frame = this.#frames[depth];
      if (frame !== undefined && frame.next < frame.children) {
        least = Math.min(least, frame.childBound[frame.next] ?? 0);
      }
    }
    return least;
  }

  /** Someone else knows an order of this cost: only better ones matter from here on. */
  improve(cost: number): void {
    if (cost >= this.#best) return;
    this.#best = cost;
    this.#order = undefined;
  }

  /** Goes on for so many nodes; `isDone` says whether that was the end. */
  run(nodes: number): void {
    const until = this.#nodes + nodes;
    while (this.#depth >= 0 && this.#nodes < until) {
      const frame = this.#frames[this.#depth];
      const child = this.#frames[this.#depth + 1];
      if (
        frame === undefined ||
        child === undefined ||
        frame.next >= frame.children ||
        (frame.childBound[frame.next] ?? 0) >= this.#best
      ) {
        this.#depth--;
        continue;
      }
      const item = frame.child[frame.next++] ?? 0;
      this.#placements.count = frame.placed;
      this.#placements.add(frame, item, frame.onLeft);
      this.#branching.place(frame, item, child);
      this.#enter(child);
    }
  }

  #enter(frame: Frame): void {
    this.#nodes++;
    this.#settler.settle(frame);
    if (frame.cost >= this.#best) return;
    if (frame.count === 0) {
      this.#best = frame.cost;
      this.#order = this.#placements.order();
      return;
    }
    if (this.#isKnown(frame)) return;
    const { left, right, cost } = frame;
    const total = this.#cuts.measure(frame);
    const { least } = this.#cuts;
    if (cost + total >= this.#best) return;
    if (cost + this.#releases.measure(frame, left, least) >= this.#best) return;
    if (cost + this.#releases.measure(frame, right, least) >= this.#best) return;
    frame.placed = this.#placements.count;
    this.#depth++;
    this.#branching.branch(frame, this.#depth % 2 === 0, this.#best, { least, total });
  }

  /**
   * Whether the state, or one with an item less to place and nobody else open, was reached as cheaply before. Taking an
   * item out of an order makes nobody wait longer, so the rest of that one costs no more.
   */
  #isKnown({ mask, count, low, high, left, right, cost }: Frame): boolean {
    let [allLow, allHigh, once, twice] = [0, 0, 0, 0];
    for (let item = 0; item < count; item++) {
      const needed = mask[item] ?? 0;
      allLow |= low[item] ?? 0;
      allHigh |= high[item] ?? 0;
      twice |= once & needed;
      once |= needed;
    }
    if (this.#states.has(allLow, allHigh, left, right, cost)) return true;
    this.#states.add(allLow, allHigh, left, right, cost);
    for (let item = 0; item < count; item++) {
      const needed = mask[item] ?? 0;
      if ((needed & ~(left | right)) !== 0) continue;
      const again = ~needed | twice;
      const lessLow = allLow & ~(low[item] ?? 0);
      const lessHigh = allHigh & ~(high[item] ?? 0);
      if (this.#states.has(lessLow, lessHigh, left & again, right & again, cost)) return true;
    }
    return false;
  }
}
