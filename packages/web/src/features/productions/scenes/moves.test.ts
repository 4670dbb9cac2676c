import { expect, it } from "vitest";
import { moved, placesLater } from "./moves.ts";

it.each([
  [0, 2, "bca"],
  [2, 0, "cab"],
  [1, 1, "abc"],
  [1, 9, "acb"],
  [1, -1, "bac"],
  [7, 0, "abc"],
])("moved from %i to %i it is %s", (from, to, expected) => {
  expect(moved(["a", "b", "c"], from, to).join("")).toBe(expected);
});

it("says how far each is from where it was", () => {
  expect([...placesLater(["a", "b", "c"], ["c", "a", "x", "b"])]).toEqual([
    ["c", -2],
    ["a", 1],
    ["b", 2],
  ]);
});
