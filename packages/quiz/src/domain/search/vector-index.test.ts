import { describe, expect, it } from "vitest";
import { unitVector, VectorIndex } from "./vector-index.ts";

let seed = 1;
const chance = () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 4_294_967_296 - 0.5;
};
const made = (count: number, dimensions: number) =>
  Array.from(
    { length: count },
    () => unitVector(Array.from({ length: dimensions }, chance)) ?? new Float32Array(),
  );
const flat = (vectors: readonly Float32Array[], dimensions: number) => {
  const all = new Float32Array(vectors.length * dimensions);
  for (const [at, vector] of vectors.entries()) all.set(vector, at * dimensions);
  return all;
};

describe("vectors", () => {
  it("are found by nearness, oneself first", () => {
    const vectors = made(2_000, 48);
    const index = new VectorIndex(flat(vectors, 48), 48);
    for (const at of [0, 7, 1_999]) {
      const [first, second] = index.near(vectors[at] ?? new Float32Array(), 5);
      expect(first).toEqual({ at, nearness: expect.closeTo(1) });
      expect(second?.nearness).toBeLessThan(1);
    }
  });
  it("are looked for only where one is told to", () => {
    const vectors = made(100, 8);
    const index = new VectorIndex(flat(vectors, 8), 8);
    const near = index.near(vectors[3] ?? new Float32Array(), 2, [5, 9, 11]);
    expect(near.map(({ at }) => at).every((at) => [5, 9, 11].includes(at))).toBe(true);
  });
  it("of another length, or none at all, find nothing", () => {
    expect(new VectorIndex(new Float32Array(), 0).near(new Float32Array([1]), 3)).toEqual([]);
    expect(new VectorIndex(new Float32Array([1, 0]), 2).near(new Float32Array([1]), 3)).toEqual([]);
  });
  it("have a length of 1, or are none", () => {
    expect(unitVector([3, 4])).toEqual(Float32Array.from([0.6, 0.8]));
    for (const none of [[], [0, 0], [Number.NaN], [Number.POSITIVE_INFINITY, 1]])
      expect(unitVector(none)).toBeUndefined();
  });
});
