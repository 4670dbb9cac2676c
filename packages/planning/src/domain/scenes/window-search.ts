import type { Arrangement } from "./arrangement.ts";
import { lowest } from "./bits.ts";

const WINDOW = 9;
const SETS = 1 << WINDOW;

/** Puts stretches of nine places into their best order, by the least cost of every set of groups that may come first. */
export class WindowSearch {
  readonly #arrangement: Arrangement;
  readonly #least = new Float64Array(SETS);
  readonly #last = new Uint8Array(SETS);
  /** Who the groups of each set need. */
  readonly #people: Int32Array;
  readonly #order = new Int32Array(WINDOW);

  constructor(arrangement: Arrangement) {
    this.#arrangement = arrangement;
    this.#people = new Int32Array(SETS * arrangement.words);
  }

  /** Goes over all windows until none of them gets better. */
  improve(): void {
    const { size } = this.#arrangement;
    const width = Math.min(WINDOW, size);
    for (let better = true; better; ) {
      better = false;
      for (let first = 0; first + width <= size; first++) {
        if (this.#reorder(first, width)) better = true;
      }
    }
  }

  #reorder(first: number, width: number): boolean {
    const arrangement = this.#arrangement;
    const all = (1 << width) - 1;
    this.#collect(first, width);
    for (let set = 1; set <= all; set++) {
      this.#least[set] = Infinity;
      for (let rest = set; rest !== 0; rest &= rest - 1) this.#end(first, width, set, lowest(rest));
    }
    const now = arrangement.costOf(first, first + width - 1);
    // Sums of fractions differ by their order: only a real gain is one.
    if ((this.#least[all] ?? 0) >= now * (1 - 1e-12) || now === 0) return false;
    for (let set = all, place = width - 1; place >= 0; place--) {
      const last = this.#last[set] ?? 0;
      this.#order[place] = arrangement.order[first + last] ?? 0;
      set ^= 1 << last;
    }
    arrangement.put(first, this.#order, width);
    return true;
  }

  #end(first: number, width: number, set: number, group: number): void {
    const arrangement = this.#arrangement;
    const { words } = arrangement;
    const earlier = set ^ (1 << group);
    const later = ((1 << width) - 1) ^ earlier;
    let pay = 0;
    for (let word = 0; word < words; word++) {
      const before = arrangement.before(first, word) | (this.#people[set * words + word] ?? 0);
      const from = arrangement.from(first + width, word) | (this.#people[later * words + word] ?? 0);
      pay += arrangement.payOf(word, before & from);
    }
    const time = arrangement.durations[arrangement.order[first + group] ?? 0] ?? 0;
    const cost = (this.#least[earlier] ?? 0) + pay * time;
    if (cost >= (this.#least[set] ?? 0)) return;
    this.#least[set] = cost;
    this.#last[set] = group;
  }

  #collect(first: number, width: number): void {
    const { words, sets, order } = this.#arrangement;
    for (let set = 1; set < 1 << width; set++) {
      const group = order[first + lowest(set)] ?? 0;
      for (let word = 0; word < words; word++) {
        this.#people[set * words + word] =
          (this.#people[(set & (set - 1)) * words + word] ?? 0) | (sets[group * words + word] ?? 0);
      }
    }
  }
}
