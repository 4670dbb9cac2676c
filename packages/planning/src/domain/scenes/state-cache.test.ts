import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Random } from "./random.ts";
import { StateCache } from "./state-cache.ts";

describe("the states reached", () => {
  test("are known at the cost they were reached at and above, not below", () => {
    const states = new StateCache(4 ** 6);
    states.add(1, 2, 3, 4, 10);
    expect(states.has(1, 2, 3, 4, 10)).toBe(true);
    expect(states.has(1, 2, 3, 4, 11)).toBe(true);
    expect(states.has(1, 2, 3, 4, 9)).toBe(false);
    expect(states.has(2, 1, 3, 4, 10)).toBe(false);
  });

  test("are the same read backwards", () => {
    const states = new StateCache(4 ** 6);
    states.add(1, 2, 3, 4, 10);
    expect(states.has(1, 2, 4, 3, 10)).toBe(true);
  });

  test("are nearly all found again after the table has grown", () => {
    const states = new StateCache(4 ** 9);
    for (let state = 0; state < 20_000; state++) states.add(state, -state, state % 7, 9, state);
    let found = 0;
    for (let state = 0; state < 20_000; state++) if (states.has(state, -state, state % 7, 9, state)) found++;
    expect(found).toBeGreaterThan(19_000);
  });

  test("may be forgotten when there are too many, but are never made up", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const random = new Random(seed);
        const states = new StateCache(4 ** 6);
        const least = new Map<number, number>();
        for (let step = 0; step < 20_000; step++) {
          const state = random.below(10_000);
          const cost = random.below(100);
          if (states.has(state, 0, 0, 0, cost)) {
            expect(least.get(state)).toBeLessThanOrEqual(cost);
          } else {
            states.add(state, 0, 0, 0, cost);
            least.set(state, Math.min(cost, least.get(state) ?? Infinity));
          }
        }
      }),
      { numRuns: 5 },
    );
  });
});
