import { expect, it } from "vitest";
import { matches, moveChoice } from "./commands.ts";

it.each([
  ["Réglages", "reg"],
  ["Réglages", "RÉG"],
  ["Proposer des plannings", "plan prop"],
  ["À décider", "a dec"],
  ["Aller à l’accueil", "accueil"],
  ["Anything", ""],
])("%s is found with %s", (label, typed) => {
  expect(matches(label, typed)).toBe(true);
});

it.each([
  ["Réglages", "lages"],
  ["Proposer des plannings", "plan xyz"],
])("%s is not found with %s", (label, typed) => {
  expect(matches(label, typed)).toBe(false);
});

it("goes round with the arrows", () => {
  expect([moveChoice(0, -1, 3), moveChoice(2, 1, 3), moveChoice(1, 1, 3), moveChoice(0, 1, 0)]).toEqual([
    2, 0, 2, 0,
  ]);
});
