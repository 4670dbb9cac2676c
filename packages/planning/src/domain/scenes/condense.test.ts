import { describe, expect, test } from "vitest";
import { condense, expand } from "./condense.ts";

describe("condensing a shoot", () => {
  test("keeps scenes that need the same people together", () => {
    const condensed = condense({ durations: [1, 2, 3], pay: [1, 1], needs: [[0], [1, 0], [0, 1]] });
    expect(condensed.groups).toEqual([[0, 1, 2]]);
    expect([...condensed.durations]).toEqual([6]);
  });

  test("leaves out who is needed once, and then finds more scenes alike", () => {
    const { groups, pay } = condense({ durations: [1, 1, 1], pay: [1, 1, 9], needs: [[0, 2], [1, 0], [0]] });
    expect(groups).toHaveLength(1);
    expect([...pay]).toEqual([]);
  });

  test("leaves out who is paid nothing", () => {
    expect(condense({ durations: [1, 1], pay: [0], needs: [[0], [0]] }).groups).toEqual([[0, 1]]);
  });

  test("counts people who are always needed together as one, the best paid first", () => {
    const needs = [[0, 1, 2], [2], [0, 1], [3, 2], [3]];
    const condensed = condense({ durations: [1, 1, 1, 1, 1], pay: [1, 2, 5, 4], needs });
    expect([...condensed.pay]).toEqual([5, 4, 3]);
    expect(condensed.needs).toEqual([[0, 2], [0], [2], [0, 1], [1]]);
  });

  test("does not count somebody twice who is named twice", () => {
    const condensed = condense({ durations: [1, 1, 1], pay: [1, 1], needs: [[0, 0], [0, 1], [1]] });
    expect(condensed.needs).toEqual([[0], [0, 1], [1]]);
  });

  test("gives back all scenes of the groups, in the order of the groups", () => {
    const condensed = condense({ durations: [1, 1, 1, 1], pay: [1, 1], needs: [[0], [0, 1], [1], [0]] });
    expect(expand(condensed, [2, 1, 0])).toEqual([2, 1, 0, 3]);
  });
});
