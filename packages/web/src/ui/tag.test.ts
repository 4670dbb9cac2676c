import { expect, it } from "vitest";
import { initialsOf, toneOf } from "./tag.tsx";

it.each([
  ["Élodie Marchand", "ÉM"],
  ["jean-paul du bois", "JB"],
  ["Cher", "C"],
  ["  Léa   Roussel ", "LR"],
  ["👩‍🎤 Star", "👩S"],
  ["", ""],
])("the initials of %s are %s", (name, expected) => {
  expect(initialsOf(name)).toBe(expected);
});

it("gives a name its colour for ever, and spreads the colours", () => {
  const names = Array.from({ length: 200 }, (_, index) => `Person ${index}`);
  expect(names.map(toneOf)).toEqual(names.map(toneOf));
  expect(new Set(names.map(toneOf)).size).toBe(5);
});
