import { expect, it } from "vitest";
import { placesLater } from "./moves.ts";

it("says how far each is from where it was", () => {
  expect([...placesLater(["a", "b", "c"], ["c", "a", "x", "b"])]).toEqual([
    ["c", -2],
    ["a", 1],
    ["b", 2],
  ]);
});
