import { expect, it } from "vitest";
import { FACTS } from "../../domain/generating/word-facts.ts";
import { openLexicon } from "./open-lexicon.ts";

const lexicon = openLexicon();

it.each([
  ["révolution", FACTS.noun | FACTS.feminine | FACTS.singular],
  ["connaissait", FACTS.finite],
  ["œuvres", FACTS.noun | FACTS.feminine | FACTS.plural],
  ["chevaux", FACTS.noun | FACTS.masculine | FACTS.plural],
  ["rapidement", FACTS.adverb],
])("knows what the French %s can be", (form, analysis) => {
  const facts = lexicon.factsOf("fr", form)?.analyses ?? [];
  expect(facts.some((known) => (known & analysis) === analysis)).toBe(true);
});

it("knows that a French past tense is no noun", () => {
  const facts = lexicon.factsOf("fr", "commença")?.analyses ?? [];
  expect(facts.every((known) => (known & FACTS.noun) === 0)).toBe(true);
});

it("knows what an English noun names and how common it is", () => {
  expect(lexicon.factsOf("en", "scientists")).toMatchObject({ category: 18 });
  expect(lexicon.factsOf("en", "carbon dioxide")).toBeDefined();
  expect(lexicon.factsOf("en", "went")?.frequency).toBeGreaterThan(5);
});

it.each(["", "xqxqx", "a".repeat(300), "\u0000", "É"])("knows nothing of %j", (form) => {
  expect(lexicon.factsOf("fr", form)).toBeUndefined();
});

it("knows nothing of other languages", () => {
  expect(lexicon.factsOf("de", "haus")).toBeUndefined();
  expect(lexicon.factsOf("../fr", "maison")).toBeUndefined();
});
