/** A source of chance that gives the same numbers for the same seed, whatever machine it runs on. */
export class Random {
  #state: number;

  constructor(seed: number) {
    // Seeds next to each other shall not begin alike.
    this.#state = Math.imul((seed ^ 0x9e3779b9) >>> 0, 0x85ebca6b) >>> 0;
  }

  /** From 0 to just below 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 to just below `count`. */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }
}
