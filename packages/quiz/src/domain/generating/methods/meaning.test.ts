import { expect, it } from "vitest";
import { corpusOf } from "../../../../test/generating/corpus-of.ts";
import { askForMeaning } from "./meaning.ts";

const askedOf = (term: string, text: string) => {
  const corpus = corpusOf("en", [{ kind: "definitions", text }]);
  const known = corpus.terms.get(term);
  return known?.pair === undefined ? undefined : askForMeaning(known.pair, known, corpus);
};

const GRAMMAR = `syntax: manner in which words are put in order
morpheme: smallest unit of language that has a sense
phoneme: basic unit of sound in a given tongue
grapheme: written unit that stands for what is heard
syllable: spoken unit that is said with one breath
lexicon: stock of words that speakers of a place have`;

it("asks what a term means beside what others of its kind mean", () => {
  const asked = askedOf("morpheme", GRAMMAR);
  expect(asked?.stem).toBe("What is meant by “morpheme”?");
  expect(asked?.key).toBe("smallest unit of language that has a sense");
  expect(asked?.distractors.length).toBeGreaterThan(2);
  expect(asked?.near).toBe(3);
});

it("asks nothing where the others are of another kind", () => {
  expect(askedOf("lexicon", GRAMMAR)).toBeUndefined();
});

const AGGRESSION = `hostile aggression: aggression caused by feelings of anger and a wish to hurt somebody
instrumental aggression: aggression used to reach a goal without any rage at a person
relational aggression: aggression that hits the friends somebody has in a class
verbal aggression: aggression that makes use of insults and of nothing else at all
habit: act repeated so often that nobody thinks of doing it`;

it("lets a word of the term stand in the right answer where it stands in all others too", () => {
  const asked = askedOf("hostile aggression", AGGRESSION);
  expect(asked?.distractors).toHaveLength(3);
  for (const text of asked?.distractors ?? []) expect(text).toMatch(/^aggression/);
  const fewer = AGGRESSION.replace("verbal aggression: aggression", "verbal violence: violence");
  expect(askedOf("hostile aggression", fewer)).toBeUndefined();
});

it("sets no sentence beside what says what something is", () => {
  const mixed = `${GRAMMAR}\nagreement: verb of a sentence follows the noun that it belongs to`;
  const asked = askedOf("morpheme", mixed);
  expect(asked?.distractors.length).toBeGreaterThan(2);
  expect(asked?.distractors.join()).not.toContain("follows");
});

it.each([
  ["in the plural", "affixes: small units of language that are put at the ends of a word"],
  ["with an article", "affix: a small unit of language that is put at the end of a word"],
  ["that says what to do", "affix: organize units of language at the end of a word"],
])("sets no meaning %s beside others", (_what, line) => {
  const asked = askedOf("morpheme", `${GRAMMAR}\n${line}`);
  expect(asked?.distractors.length).toBeGreaterThan(2);
  expect(asked?.distractors.join()).not.toContain("end");
});
