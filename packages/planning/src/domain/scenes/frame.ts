import type { Condensed } from "./condense.ts";

/**
 * One node of the search: what is left to place, as items (groups that are best kept together), and who is open. People
 * whose cost is settled (there from end to end, or never to wait) are in no mask any more.
 */
export class Frame {
  count = 0;
  /** Who of those that still matter is needed. */
  readonly mask: Int32Array;
  readonly duration: Float64Array;
  /** The groups of an item as a set, in two words. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** The first and the last group of the chain an item is. */
  readonly head: Uint8Array;
  readonly tail: Uint8Array;
  /** Who was needed on the left (on the right) and is needed again. Nobody is in both. */
  left = 0;
  right = 0;
  /** What waiting has cost so far. */
  cost = 0;
  /** How many items were placed on the way here. */
  placed = 0;
  /** Whether the children are placed on the left, which items they are, and the bound of each, the least first. */
  onLeft = true;
  children = 0;
  next = 0;
  readonly child: Uint8Array;
  readonly childBound: Float64Array;

  constructor(groups: number) {
    this.mask = new Int32Array(groups);
    this.duration = new Float64Array(groups);
    this.low = new Int32Array(groups);
    this.high = new Int32Array(groups);
    this.head = new Uint8Array(groups);
    this.tail = new Uint8Array(groups);
    this.child = new Uint8Array(groups);
    this.childBound = new Float64Array(groups);
  }

  /** Everything still to be placed. */
  static root({ groups, durations, needs }: Condensed): Frame {
    const frame = new Frame(groups.length);
    frame.count = groups.length;
    for (const [group, people] of needs.entries()) {
      frame.mask[group] = people.reduce((set, person) => set | (1 << person), 0);
      frame.duration[group] = durations[group] ?? 0;
      frame.low[group] = group < 32 ? 1 << group : 0;
      frame.high[group] = group < 32 ? 0 : 1 << (group - 32);
      frame.head[group] = group;
      frame.tail[group] = group;
    }
    return frame;
  }

  copyWithout(other: Frame, without: number): void {
    let count = 0;
    for (let item = 0; item < other.count; item++) {
      if (item !== without) this.take(other, item, count++);
    }
    this.count = count;
  }

  take(from: Frame, item: number, to: number): void {
    this.mask[to] = from.mask[item] ?? 0;
    this.duration[to] = from.duration[item] ?? 0;
    this.low[to] = from.low[item] ?? 0;
    this.high[to] = from.high[item] ?? 0;
    this.head[to] = from.head[item] ?? 0;
    this.tail[to] = from.tail[item] ?? 0;
  }

  /** Adds a child, the last, where its bound belongs. */
  addChild(item: number, bound: number): void {
    let place = this.children++;
    for (; place > 0 && (this.childBound[place - 1] ?? 0) > bound; place--) {
      this.childBound[place] = this.childBound[place - 1] ?? 0;
      this.child[place] = this.child[place - 1] ?? 0;
    }
    this.childBound[place] = bound;
    this.child[place] = item;
  }
}
