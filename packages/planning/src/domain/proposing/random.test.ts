import fc from "fast-check";
import { expect, it } from "vitest";
import { randomFrom } from "./random.ts";

const draw = (seed: number, count: number) => {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => random.next());
};

it("gives the same numbers for the same seed, others for another", () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.maxSafeInteger(), (one, other) => {
      expect(draw(one, 5)).toEqual(draw(one, 5));
      if (one !== other) expect(draw(one, 5)).not.toEqual(draw(other, 5));
    }),
  );
});

it("keeps to its bounds, and reaches all there is within them", () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.integer({ min: 1, max: 20 }), (seed, bound) => {
      const random = randomFrom(seed);
      const seen = new Set(Array.from({ length: 60 * bound }, () => random.below(bound)));
      expect([...seen].sort((one, other) => one - other)).toEqual(Array.from({ length: bound }, (_, n) => n));
    }),
  );
});

it("spreads evenly", () => {
  const counts = new Array<number>(10).fill(0);
  for (const value of draw(42, 100_000)) {
    const at = Math.floor(value * 10);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(500);
});
