import { describe, expect, test } from "vitest";
import { baseCost, totalCost } from "./cost.ts";

describe("the cost of an order", () => {
  const shoot = { durations: [1, 2, 4], pay: [10, 3], needs: [[0], [1], [0, 1]] };

  test("is everybody's pay from their first scene to the end of their last", () => {
    expect(totalCost(shoot, [0, 1, 2])).toBe(10 * 7 + 3 * 6);
    expect(totalCost(shoot, [0, 2, 1])).toBe(10 * 5 + 3 * 6);
  });

  test("is at best the pay for everybody's own scenes", () => {
    expect(baseCost(shoot)).toBe(10 * 5 + 3 * 6);
  });

  test("is nothing where nobody is needed, and people in no scene cost nothing", () => {
    expect(totalCost({ durations: [3], pay: [5], needs: [[]] }, [0])).toBe(0);
    expect(totalCost({ durations: [], pay: [5], needs: [] }, [])).toBe(0);
  });

  test("knows fractions of a day", () => {
    expect(totalCost({ durations: [0.5, 0, 0.25], pay: [2], needs: [[0], [], [0]] }, [0, 1, 2])).toBe(1.5);
  });
});
