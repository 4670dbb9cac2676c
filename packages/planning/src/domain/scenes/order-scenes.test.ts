import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { leastBySets, leastByTrying, randomShoot, shoots } from "../../../test/scenes.ts";
import { totalCost } from "./cost.ts";
import { type OrderingProgress, orderScenes } from "./order-scenes.ts";
import type { Shoot } from "./shoot.ts";

function ordered(shoot: Shoot, rounds: number, seed = 1): OrderingProgress {
  let last: OrderingProgress | undefined;
  for (const progress of orderScenes(shoot, { seed, states: 4 ** 8 })) {
    last = progress;
    if (progress.rounds >= rounds) break;
  }
  if (last === undefined) throw new Error("no round was made");
  return last;
}

function expectSound(shoot: Shoot, progress: OrderingProgress): void {
  const { order, totalCost: cost, baseCost, holdingCost, lowerBound, proven } = progress;
  expect(order.toSorted((a, b) => a - b)).toEqual(shoot.durations.map((_, scene) => scene));
  expect(cost).toBe(totalCost(shoot, order));
  expect(holdingCost).toBe(cost - baseCost);
  expect(lowerBound).toBeGreaterThanOrEqual(baseCost);
  expect(lowerBound).toBeLessThanOrEqual(cost);
  if (proven) expect(lowerBound).toBe(cost);
}

describe("ordering scenes", () => {
  test("finds and proves the least cost of every small shoot", () => {
    fc.assert(
      fc.property(shoots(6, 5), (shoot) => {
        const progress = ordered(shoot, 50);
        expectSound(shoot, progress);
        expect(progress.proven).toBe(true);
        expect(progress.totalCost).toBe(leastByTrying(shoot));
      }),
      { numRuns: 200 },
    );
  });

  test("finds and proves it where there are more scenes and people than are tried out", () => {
    fc.assert(
      fc.property(shoots(10, 8), (shoot) => {
        const progress = ordered(shoot, 200);
        expectSound(shoot, progress);
        expect(progress.proven).toBe(true);
        expect(progress.totalCost).toBe(leastBySets(shoot));
      }),
      { numRuns: 60 },
    );
  });

  test("gives the same answer for the same seed and rounds", () => {
    const shoot = randomShoot(40, 20, 7);
    expect(ordered(shoot, 6, 5)).toEqual(ordered(shoot, 6, 5));
  });

  test("never gets worse from round to round", () => {
    const shoot = randomShoot(30, 14, 3);
    let before: OrderingProgress | undefined;
    for (const progress of orderScenes(shoot, { seed: 2, states: 4 ** 8 })) {
      expectSound(shoot, progress);
      if (before !== undefined) {
        expect(progress.totalCost).toBeLessThanOrEqual(before.totalCost);
        expect(progress.lowerBound).toBeGreaterThanOrEqual(before.lowerBound);
      }
      before = progress;
      if (progress.rounds === 20) break;
    }
  });

  test("ends by itself once an order is proved", () => {
    const rounds = [...orderScenes(randomShoot(16, 8, 1), { seed: 1 })];
    expect(rounds.at(-1)?.proven).toBe(true);
    expect(rounds.slice(0, -1).every(({ proven }) => !proven)).toBe(true);
  });

  test("costs no more when read from the last scene to the first", () => {
    const shoot = randomShoot(14, 9, 4);
    const turned = { ...shoot, durations: shoot.durations.toReversed(), needs: shoot.needs.toReversed() };
    expect(ordered(shoot, 500).totalCost).toBe(ordered(turned, 500).totalCost);
  });

  test.each([
    ["no scenes", { durations: [], pay: [3], needs: [] }, 0],
    ["one scene", { durations: [2], pay: [3], needs: [[0]] }, 6],
    ["nobody at all", { durations: [1, 1], pay: [], needs: [[], []] }, 0],
    ["no pay", { durations: [1, 1, 1], pay: [0, 0], needs: [[0], [1], [0]] }, 0],
    ["no time", { durations: [0, 0, 0], pay: [1, 1], needs: [[0], [1], [0, 1]] }, 0],
    ["halves of a day", { durations: [0.5, 1.5, 0.5], pay: [2, 1], needs: [[0], [1], [0, 1]] }, 4],
  ])("takes a shoot with %s", (_, shoot, cost) => {
    const progress = ordered(shoot, 10);
    expectSound(shoot, progress);
    expect(progress).toMatchObject({ totalCost: cost, proven: true });
  });

  test("shows a bound for more scenes than can be searched", () => {
    const shoot = randomShoot(120, 24, 1);
    const progress = ordered(shoot, 60);
    expectSound(shoot, progress);
    expect(progress.proven).toBe(false);
    expect(progress.lowerBound).toBeGreaterThan(progress.baseCost * 1.01);
  });

  test("shows a bound for more people than can be searched", () => {
    const shoot = randomShoot(20, 70, 1);
    const progress = ordered(shoot, 120);
    expectSound(shoot, progress);
    expect(progress.lowerBound).toBeGreaterThan(progress.baseCost * 1.05);
  });
});
