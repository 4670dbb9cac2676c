import { expect, it } from "vitest";
import { corpusOf } from "../../../test/generating/corpus-of.ts";
import { likenessOf } from "./contexts.ts";
import { plausibility } from "./plausibility.ts";

const LANGUAGE = `phoneme: basic unit of sound in a language
morpheme: smallest unit of language that has a sense
lexicon: stock of words of a language
volcano: mountain that throws out molten rock`;
const BODY = `Children put every phoneme and every morpheme of their language together long before school.
A morpheme is built of phonemes, as a phoneme is heard in words. A volcano may sleep for a thousand years under the ice.`;

const corpus = corpusOf("en", [
  { kind: "definitions", text: LANGUAGE },
  { kind: "body", text: BODY },
]);
const termOf = (key: string) => {
  const term = corpus.terms.get(key);
  if (term === undefined) throw new Error(`"${key}" is no term of the text.`);
  return term;
};
const between = (one: string, other: string) => plausibility(termOf(one), termOf(other), corpus);

it("takes for likelier what is of the same kind and named in the same sentences", () => {
  expect(between("morpheme", "phoneme")).toBeGreaterThan(between("lexicon", "phoneme"));
  expect(between("lexicon", "phoneme")).toBeGreaterThan(between("volcano", "phoneme"));
});

it("is a share, and the same for the same text", () => {
  for (const term of corpus.terms.values()) {
    const likely = plausibility(term, termOf("phoneme"), corpus);
    expect(likely).toBeGreaterThan(0);
    expect(likely).toBeLessThan(1);
  }
  expect(between("morpheme", "phoneme")).toBe(between("morpheme", "phoneme"));
});

it("finds a context like itself, and like nothing where a term is never named", () => {
  const said = corpus.contexts.get("morpheme");
  expect(likenessOf(said, said)).toBeCloseTo(1);
  expect(likenessOf(said, undefined)).toBe(0);
});
