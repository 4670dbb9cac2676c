import { expect, it } from "vitest";
import { moved } from "./moved.ts";

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
