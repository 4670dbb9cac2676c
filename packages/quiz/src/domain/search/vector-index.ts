/** A thing whose meaning is near, and how near: the cosine of the angle between. */
export interface NearVector {
  readonly at: number;
  readonly nearness: number;
}

/** Of so many times what is wanted, by their signs alone, the numbers themselves are compared. */
const LOOKED_AT_EACH = 12;
const LEAST_LOOKED_AT = 200;

const BITS = 32;
/** How many bits are set in sixteen. */
const SET = Uint8Array.from({ length: 65_536 }, (_, value) => bitsIn(value));

/**
 * Vectors of length 1, found by how near they are. First only the signs of their numbers are compared, 32 at a time; of
 * what is nearest by these the numbers themselves decide.
 */
export class VectorIndex {
  readonly dimensions: number;
  readonly #words: number;
  readonly #numbers: Float32Array;
  readonly #signs: Uint32Array;
  readonly size: number;

  constructor(numbers: Float32Array, dimensions: number) {
    this.dimensions = dimensions;
    this.size = dimensions === 0 ? 0 : Math.floor(numbers.length / dimensions);
    this.#numbers = numbers;
    this.#words = Math.ceil(dimensions / BITS);
    this.#signs = new Uint32Array(this.size * this.#words);
    for (let at = 0; at < this.size; at += 1)
      signsOf(
        numbers,
        at * dimensions,
        dimensions,
        this.#signs.subarray(at * this.#words, (at + 1) * this.#words),
      );
  }

  /** The nearest first; only among these places, where some are named. */
  near(vector: Float32Array, limit: number, only?: readonly number[]): readonly NearVector[] {
    if (vector.length !== this.dimensions) return [];
    const most = Math.max(LEAST_LOOKED_AT, limit * LOOKED_AT_EACH);
    const isFew = only !== undefined && only.length <= most;
    const places = isFew ? only : this.#candidates(vector, most, only);
    return Array.from(places, (at) => ({ at, nearness: this.#dot(vector, at) }))
      .sort((a, b) => b.nearness - a.nearness)
      .slice(0, limit);
  }

  /** Those whose signs differ least. */
  #candidates(vector: Float32Array, most: number, only?: readonly number[]): readonly number[] {
    const { dimensions } = this;
    const size = only?.length ?? this.size;
    const words = this.#words;
    const asked = new Uint32Array(words);
    signsOf(vector, 0, dimensions, asked);
    const signs = this.#signs;
    const distances = new Uint16Array(size);
    const counts = new Uint32Array(dimensions + 1);
    for (let at = 0; at < size; at += 1) {
      const from = (only?.[at] ?? at) * words;
      let distance = 0;
      for (let word = 0; word < words; word += 1) {
        const differing = (signs[from + word] ?? 0) ^ (asked[word] ?? 0);
        distance += (SET[differing & 0xffff] ?? 0) + (SET[differing >>> 16] ?? 0);
      }
      distances[at] = distance;
      counts[distance] = (counts[distance] ?? 0) + 1;
    }
    let [farthest, taken] = [0, counts[0] ?? 0];
    while (taken < most && farthest < dimensions) {
      farthest += 1;
      taken += counts[farthest] ?? 0;
    }
    const found: number[] = [];
    for (let at = 0; at < size; at += 1) if ((distances[at] ?? 0) <= farthest) found.push(only?.[at] ?? at);
    return found;
  }

  #dot(vector: Float32Array, at: number): number {
    const from = at * this.dimensions;
    let sum = 0;
    for (let each = 0; each < this.dimensions; each += 1)
      sum += (vector[each] ?? 0) * (this.#numbers[from + each] ?? 0);
    return sum;
  }
}

function signsOf(numbers: Float32Array, from: number, dimensions: number, signs: Uint32Array): void {
  for (let at = 0; at < dimensions; at += 1)
    if ((numbers[from + at] ?? 0) > 0) signs[at >>> 5] = (signs[at >>> 5] ?? 0) | (1 << (at & 31));
}

function bitsIn(value: number): number {
  let count = 0;
  for (let rest = value; rest > 0; rest &= rest - 1) count += 1;
  return count;
}

/** With length 1, so that the product of two says how near they are; nothing where it has none. */
export function unitVector(numbers: readonly number[]): Float32Array | undefined {
  const length = Math.hypot(...numbers);
  if (numbers.length === 0 || !Number.isFinite(length) || length === 0) return undefined;
  return Float32Array.from(numbers, (number) => number / length);
}
