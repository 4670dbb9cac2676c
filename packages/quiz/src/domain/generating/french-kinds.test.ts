import { expect, it } from "vitest";
import { frenchKind } from "./french-kinds.ts";
import { areOfAKind } from "./realm.ts";

it.each([
  ["transfert", "dégradation"],
  ["espace", "ville"],
  ["personne", "magistrat"],
  ["fait", "hausse"],
])("%s and %s could be taken for each other", (one, other) => {
  expect(areOfAKind(frenchKind(one), frenchKind(other))).toBe(true);
});

it.each([
  ["fait", "espace"],
  ["entreprise", "action"],
  ["impôt", "texte"],
  ["dégradation", "personnes"],
  ["machin", "truc"],
])("%s and %s could not, for all that is known", (one, other) => {
  expect(areOfAKind(frenchKind(one), frenchKind(other))).toBe(false);
});
