import { expect, it } from "vitest";
import { languageOf } from "./language-of.ts";

const documents = [
  { id: "a", language: "fr" },
  { id: "b", language: "en" },
  { id: "c", language: "en" },
  { id: "d" },
];

it.each([
  ["all", [], "en"],
  ["those that are chosen", ["a", "d"], "fr"],
  ["one that speaks none that is known", ["d"], undefined],
] as const)("is what most of them speak: %s", (_, chosen, expected) => {
  expect(languageOf(documents, chosen)).toBe(expected);
});
