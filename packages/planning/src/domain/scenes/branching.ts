import { lowest } from "./bits.ts";
import type { Frame } from "./frame.ts";
import { LeavingBound } from "./leaving-bound.ts";
import type { PayTable } from "./pay-table.ts";

/** Finds what may be placed next at a node, and what each placement costs at least. */
export class Branching {
  readonly #pay: PayTable;
  readonly #people: number;
  readonly #near: LeavingBound;
  readonly #far: LeavingBound;
  /** For each person what it costs to have them there for all that is left. */
  readonly #staying = new Float64Array(31);
  #twice = 0;

  constructor(pay: PayTable, each: Float64Array) {
    this.#pay = pay;
    this.#people = each.length;
    this.#near = new LeavingBound(each);
    this.#far = new LeavingBound(each);
  }

  /**
   * Lists the children of a frame on one side that may come to less than `best`. `cuts`: what each item costs wherever
   * it is placed, for a unit of time, and all of them together.
   */
  branch(frame: Frame, onLeft: boolean, best: number, cuts: { least: Float64Array; total: number }): void {
    const near = onLeft ? frame.left : frame.right;
    const far = onLeft ? frame.right : frame.left;
    frame.onLeft = onLeft;
    frame.children = 0;
    frame.next = 0;
    this.#stay(frame);
    this.#far.measure(far, frame, -1);
    for (let item = 0; item < frame.count; item++) {
      if (isDominated(frame, item, near)) continue;
      const needed = frame.mask[item] ?? 0;
      const time = frame.duration[item] ?? 0;
      const placed = frame.cost + this.#pay.of(near & ~needed) * time;
      const elsewhere = placed + cuts.total - time * (cuts.least[item] ?? 0);
      if (elsewhere >= best) continue;
      const others = placed + this.#cost(far & needed) + this.#far.ofSome(far & ~needed);
      if (others >= best) continue;
      const open = (near | needed) & ~far & ~(near & needed & ~this.#twice);
      const bound = Math.max(elsewhere, others + this.#near.measure(open, frame, item));
      if (bound < best) frame.addChild(item, bound);
    }
  }

  /** Makes `child` the node after one placement. */
  place(frame: Frame, item: number, child: Frame): void {
    const { onLeft } = frame;
    const near = onLeft ? frame.left : frame.right;
    const far = onLeft ? frame.right : frame.left;
    const needed = frame.mask[item] ?? 0;
    const time = frame.duration[item] ?? 0;
    const fromEndToEnd = far & needed;
    let cost = frame.cost + this.#pay.of(near & ~needed) * time;
    child.copyWithout(frame, item);
    for (let other = 0; fromEndToEnd !== 0 && other < child.count; other++) {
      const there = child.mask[other] ?? 0;
      cost += this.#pay.of(fromEndToEnd & ~there) * (child.duration[other] ?? 0);
      child.mask[other] = there & ~fromEndToEnd;
    }
    const open = (near | needed) & ~fromEndToEnd;
    child.cost = cost;
    child.left = onLeft ? open : far & ~needed;
    child.right = onLeft ? far & ~needed : open;
  }

  #stay({ mask, duration, count }: Frame): void {
    const staying = this.#staying;
    staying.fill(0);
    let total = 0;
    let once = 0;
    this.#twice = 0;
    for (let item = 0; item < count; item++) {
      const needed = mask[item] ?? 0;
      const time = duration[item] ?? 0;
      total += time;
      this.#twice |= once & needed;
      once |= needed;
      for (let rest = needed; rest !== 0; rest &= rest - 1) {
        const person = lowest(rest);
        staying[person] = (staying[person] ?? 0) + time;
      }
    }
    for (let person = 0; person < this.#people; person++) {
      staying[person] = (total - (staying[person] ?? 0)) * this.#pay.of(1 << person);
    }
  }

  #cost(people: number): number {
    let cost = 0;
    for (let rest = people; rest !== 0; rest &= rest - 1) cost += this.#staying[lowest(rest)] ?? 0;
    return cost;
  }
}

/**
 * Whether another item is better placed before this one: it needs everybody who is open, and opens nobody that this one
 * does not. Brought forward from wherever it was, it makes nobody wait longer.
 */
function isDominated({ mask, count }: Frame, item: number, near: number): boolean {
  const reach = near | (mask[item] ?? 0);
  for (let other = 0; other < count; other++) {
    const needed = mask[other] ?? 0;
    if ((near & ~needed) === 0 && (needed & ~reach) === 0 && other !== item) return true;
  }
  return false;
}
