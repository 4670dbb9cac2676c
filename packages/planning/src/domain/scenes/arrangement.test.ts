import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { leastBySets, randomShoot, shoots } from "../../../test/scenes.ts";
import { Arrangement } from "./arrangement.ts";
import { type Condensed, condense, expand } from "./condense.ts";
import { baseCost, totalCost } from "./cost.ts";
import { Move } from "./moves.ts";
import { Random } from "./random.ts";
import type { Shoot } from "./shoot.ts";
import { WindowSearch } from "./window-search.ts";

/** A shoot as it is left once what makes no difference is gone, so that costs can be compared. */
function asShoot({ durations, pay, needs }: Condensed): Shoot {
  return { durations: [...durations], pay: [...pay], needs };
}

describe("an arrangement", () => {
  test("knows its cost, and what each move would make of it, as the definition has it", () => {
    fc.assert(
      fc.property(shoots(9, 5), fc.nat(), (shoot, seed) => {
        const condensed = condense(shoot);
        const arrangement = new Arrangement(condensed);
        if (arrangement.size < 2) return;
        const same = asShoot(condensed);
        const random = new Random(seed);
        const move = new Move(arrangement.size);
        for (let round = 0; round < 20; round++) {
          expect(arrangement.cost).toBe(totalCost(same, [...arrangement.order]));
          move.draw(arrangement, random);
          const { first, last, order } = move;
          const cost = arrangement.costIf(first, last, order, Infinity);
          const change = cost - arrangement.costOf(first, last);
          const before = arrangement.cost;
          expect(arrangement.costIf(first, last, order, cost - 1)).toBe(Infinity);
          arrangement.put(first, order, last - first + 1);
          expect(arrangement.cost).toBe(before + change);
          expect([...arrangement.order].sort((a, b) => a - b)).toEqual(condensed.groups.map((_, at) => at));
        }
      }),
    );
  });

  test("counts people beyond one word", () => {
    const condensed = condense(randomShoot(20, 70, 2));
    const arrangement = new Arrangement(condensed);
    arrangement.shuffle(new Random(1));
    expect(arrangement.words).toBe(3);
    expect(arrangement.cost).toBe(totalCost(asShoot(condensed), [...arrangement.order]));
  });
});

describe("the windows", () => {
  test("bring as many scenes as one of them holds into the best order", () => {
    fc.assert(
      fc.property(shoots(9, 6), (shoot) => {
        const condensed = condense(shoot);
        const arrangement = new Arrangement(condensed);
        new WindowSearch(arrangement).improve();
        expect(totalCost(shoot, expand(condensed, [...arrangement.order]))).toBe(leastBySets(shoot));
      }),
      { numRuns: 50 },
    );
  });

  test("leave no stretch of nine that could be better", () => {
    const shoot = randomShoot(30, 40, 5);
    const condensed = condense(shoot);
    const arrangement = new Arrangement(condensed);
    const before = arrangement.cost;
    new WindowSearch(arrangement).improve();
    const after = arrangement.cost;
    expect(after).toBeLessThan(before);
    new WindowSearch(arrangement).improve();
    expect(arrangement.cost).toBe(after);
    expect(after).toBeGreaterThanOrEqual(baseCost(asShoot(condensed)));
  });
});
