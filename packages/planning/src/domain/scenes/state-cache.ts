const WORDS = 4;
/** So many places next to each other are tried before a state gives way. */
const PROBES = 8;
const FIRST_SIZE = 1 << 12;

/**
 * The least cost each state was reached at. A state is what is left to place (two words), who is open on the one side
 * and who on the other; read backwards it is the same problem, so both readings share a place.
 */
export class StateCache {
  readonly #limit: number;
  #size: number;
  #keys: Int32Array;
  /** Infinite where no state is kept. */
  #costs: Float64Array;
  #used = 0;

  /** Holds at most `limit` states (a power of four), and grows to that as it is filled. */
  constructor(limit: number) {
    this.#limit = limit;
    this.#size = Math.min(limit, FIRST_SIZE);
    this.#keys = new Int32Array(this.#size * WORDS);
    this.#costs = new Float64Array(this.#size).fill(Infinity);
  }

  /** Whether the state was reached before at this cost or less. */
  has(low: number, high: number, left: number, right: number, cost: number): boolean {
    const one = left < right ? left : right;
    const other = left < right ? right : left;
    const home = mix(low, high, one, other) & (this.#size - 1);
    for (let probe = 0; probe < PROBES; probe++) {
      const known = this.#costs[home ^ probe] ?? Infinity;
      if (known === Infinity) return false;
      if (this.#isAt(home ^ probe, low, high, one, other)) return known <= cost;
    }
    return false;
  }

  /** Remembers that the state was reached at this cost, less than before. */
  add(low: number, high: number, left: number, right: number, cost: number): void {
    if (this.#used * 2 > this.#size && this.#size < this.#limit) this.#grow();
    const one = left < right ? left : right;
    const other = left < right ? right : left;
    const place = this.#placeFor(low, high, one, other);
    if (this.#costs[place] === Infinity) this.#used++;
    const at = place * WORDS;
    this.#keys[at] = low;
    this.#keys[at + 1] = high;
    this.#keys[at + 2] = one;
    this.#keys[at + 3] = other;
    this.#costs[place] = cost;
  }

  /** Where the state is or may be put; where all is full, the place it would have had gives way. */
  #placeFor(low: number, high: number, one: number, other: number): number {
    const home = mix(low, high, one, other) & (this.#size - 1);
    for (let probe = 0; probe < PROBES; probe++) {
      const place = home ^ probe;
      if (this.#costs[place] === Infinity || this.#isAt(place, low, high, one, other)) return place;
    }
    return home;
  }

  #isAt(place: number, low: number, high: number, one: number, other: number): boolean {
    const keys = this.#keys;
    const at = place * WORDS;
    return keys[at] === low && keys[at + 1] === high && keys[at + 2] === one && keys[at + 3] === other;
  }

  #grow(): void {
    const [keys, costs] = [this.#keys, this.#costs];
    this.#size = Math.min(this.#size * 4, this.#limit);
    this.#keys = new Int32Array(this.#size * WORDS);
    this.#costs = new Float64Array(this.#size).fill(Infinity);
    this.#used = 0;
    for (const [place, cost] of costs.entries()) {
      const at = place * WORDS;
      if (cost === Infinity) continue;
      this.add(keys[at] ?? 0, keys[at + 1] ?? 0, keys[at + 2] ?? 0, keys[at + 3] ?? 0, cost);
    }
  }
}

function mix(a: number, b: number, c: number, d: number): number {
  let hash = Math.imul(a ^ (a >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ b ^ (hash >>> 12), 0x297a2d39);
  hash = Math.imul(hash ^ c ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ d ^ (hash >>> 13), 0x165667b1);
  return hash ^ (hash >>> 16);
}
