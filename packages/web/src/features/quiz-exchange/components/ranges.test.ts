import { expect, it } from "vitest";
import { rangesOf } from "./ranges.ts";

it.each([
  [[], ""],
  [[4], "4"],
  [[3, 1, 2, 7, 7], "1–3, 7"],
  [[1, 3, 4], "1, 3–4"],
])("says %j as %s", (numbers, said) => {
  expect(rangesOf(numbers)).toBe(said);
});
