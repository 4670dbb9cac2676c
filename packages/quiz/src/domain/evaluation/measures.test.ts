import { describe, expect, it } from "vitest";
import { agreement, percentile, share } from "./measures.ts";

describe("measures", () => {
  it("take the figure that so many do not exceed", () => {
    const values = [5, 1, 4, 2, 3];
    expect([0, 50, 95, 100].map((hundredths) => percentile(values, hundredths))).toEqual([1, 3, 5, 5]);
    expect(percentile([], 50)).toBe(0);
  });
  it("know no share of nothing", () => expect([share(1, 4), share(0, 0)]).toEqual([0.25, 0]));
  it("count a rare label as much as a frequent one", () => {
    const pairs = [
      ["remember", "remember"],
      ["remember", "remember"],
      ["remember", "remember"],
      ["remember", "apply"],
    ] as const;
    // F1 of remember is 6/7, of apply 0.
    expect(agreement(pairs)).toEqual({ f1: 3 / 7, exact: 0.75, compared: 4 });
  });
  it("take what is not said for wrong", () =>
    expect(agreement([[undefined, "apply"]])).toEqual({ f1: 0, exact: 0, compared: 1 }));
});
