import { lowest } from "./bits.ts";

const BITS = 11;
const SIZE = 1 << BITS;
const LOW = SIZE - 1;

/** The pay of any set of up to 31 people, in three look-ups. */
export class PayTable {
  readonly #low: Float64Array;
  readonly #middle: Float64Array;
  readonly #high: Float64Array;

  constructor(pay: ArrayLike<number>) {
    this.#low = sums(pay, 0);
    this.#middle = sums(pay, BITS);
    this.#high = sums(pay, 2 * BITS);
  }

  of(people: number): number {
    return (
      (this.#low[people & LOW] ?? 0) +
      (this.#middle[(people >>> BITS) & LOW] ?? 0) +
      (this.#high[people >>> (2 * BITS)] ?? 0)
    );
  }
}

/** The sum for each subset of the eleven people from `first` on. */
function sums(pay: ArrayLike<number>, first: number): Float64Array {
  const table = new Float64Array(SIZE);
  for (let set = 1; set < SIZE; set++) {
    table[set] = (table[set & (set - 1)] ?? 0) + (pay[first + lowest(set)] ?? 0);
  }
  return table;
}
