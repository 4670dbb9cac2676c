import { lowest } from "./bits.ts";
import type { Frame } from "./frame.ts";

/** So many people are looked at together; more are split into parties, whose waits add up. */
const PARTY = 7;
const SETS = 1 << PARTY;
const PARTIES = Math.ceil(31 / PARTY);

/**
 * What people who are open on one side must still wait, whatever the order: they leave one after the other, and who
 * leaves waits for every scene that kept those who left before and did not need this one. Over the sets of who has left
 * the least sum is exact for the party alone, so it is a bound with everybody else there.
 */
export class LeavingBound {
  readonly #pay: Float64Array;
  readonly #picked = new Uint8Array(PARTIES * PARTY);
  readonly #sizes = new Uint8Array(PARTIES);
  readonly #least = new Float64Array(PARTIES * SETS);
  readonly #together = new Float64Array(SETS);
  #parties = 0;

  constructor(pay: Float64Array) {
    this.#pay = pay;
  }

  /** Works it out for all sets of these people, with what the frame has left but for one item; answers for all of them. */
  measure(people: number, frame: Frame, without: number): number {
    this.#parties = 0;
    let total = 0;
    for (let rest = people; rest !== 0; this.#parties++) {
      let size = 0;
      const first = this.#parties * PARTY;
      while (rest !== 0 && size < PARTY) {
        this.#picked[first + size++] = lowest(rest);
        rest &= rest - 1;
      }
      this.#sizes[this.#parties] = size;
      if (size > 1) this.#addUp(frame, without, first, size);
      total += this.#leave(this.#parties, size);
    }
    return total;
  }

  /** The same for some of the people it was worked out for last. */
  ofSome(people: number): number {
    let total = 0;
    for (let party = 0; party < this.#parties; party++) {
      const size = this.#sizes[party] ?? 0;
      let set = 0;
      for (let bit = 0; bit < size; bit++) {
        set |= ((people >>> (this.#picked[party * PARTY + bit] ?? 0)) & 1) << bit;
      }
      total += this.#least[party * SETS + set] ?? 0;
    }
    return total;
  }

  /** The time of what needs nobody outside each set of the party. */
  #addUp(frame: Frame, without: number, first: number, size: number): void {
    const together = this.#together;
    const { mask, duration, count } = frame;
    const sets = 1 << size;
    together.fill(0, 0, sets);
    for (let item = 0; item < count; item++) {
      if (item === without) continue;
      const needed = mask[item] ?? 0;
      let set = 0;
      for (let bit = 0; bit < size; bit++) set |= ((needed >>> (this.#picked[first + bit] ?? 0)) & 1) << bit;
      together[set] = (together[set] ?? 0) + (duration[item] ?? 0);
    }
    for (let bit = 1; bit < sets; bit <<= 1) {
      for (let set = 0; set < sets; set++) {
        if ((set & bit) !== 0) together[set] = (together[set] ?? 0) + (together[set ^ bit] ?? 0);
      }
    }
  }

  #leave(party: number, size: number): number {
    const first = party * PARTY;
    const from = party * SETS;
    const least = this.#least;
    const together = this.#together;
    least[from] = 0;
    least[from + 1] = 0;
    if (size < 2) return 0;
    const all = (1 << size) - 1;
    const whole = together[all] ?? 0;
    for (let set = 1; set <= all; set++) {
      const busy = whole - (together[all ^ set] ?? 0);
      let best = Infinity;
      for (let rest = set; rest !== 0; rest &= rest - 1) {
        const person = rest & -rest;
        const own = whole - (together[all ^ person] ?? 0);
        const pay = this.#pay[this.#picked[first + lowest(person)] ?? 0] ?? 0;
        const cost = (least[from + (set ^ person)] ?? 0) + pay * (busy - own);
        if (cost < best) best = cost;
      }
      least[from + set] = best;
    }
    return least[from + all] ?? 0;
  }
}
