import { expect, it } from "vitest";
import { asksOf, corpusOf } from "../../../../test/generating/corpus-of.ts";
import { chanceOf } from "../chance.ts";
import { askForMember } from "./member.ts";

const glossary = {
  kind: "definitions",
  text: `vasodilation: process in which vessels become wider
perspiration: process in which water leaves the skin
hibernation: process in which a body spends the cold months at rest
insulation: process in which layers keep warmth in`,
} as const;
const asked = (text: string, seed = 1) =>
  asksOf(corpusOf("en", [text, glossary]), (sentence, corpus) =>
    askForMember(sentence, corpus, chanceOf(seed)),
  );

const COUNTED =
  "Heat can be exchanged between an animal and its surroundings through four mechanisms: radiation, evaporation, convection, and conduction.";

it("says how many there are, and asks for the one that is none of them", () => {
  const [candidate] = asked(COUNTED);
  expect(candidate?.stem).toBe(
    "Heat can be exchanged between an animal and its surroundings through four mechanisms. Which of these is **not** one of them?",
  );
  const members = ["conduction", "convection", "evaporation", "radiation"];
  expect([...(candidate?.distractors ?? [])].sort()).toEqual(members);
  expect(members).not.toContain(candidate?.key);
});

it("asks for one of two", () => {
  const [candidate] = asked("Heat leaves the bodies of most animals in two ways: radiation and evaporation.");
  expect(candidate?.stem).toBe(
    "Heat leaves the bodies of most animals in two ways. Which of these is one of them?",
  );
  expect(["radiation", "evaporation"]).toContain(candidate?.key);
  expect(candidate?.distractors.length).toBeGreaterThan(2);
});

it("reads French lists", () => {
  const corpus = corpusOf("fr", [
    "Les roches se répartissent en trois grandes familles : les granites, les calcaires et les schistes. Le **basalte** est une roche sombre née d’un volcan. Les **basaltes** et les **marbres** y sont rares. Les **marbres** sont des roches que la chaleur a changées.",
  ]);
  const [candidate] = asksOf(corpus, (sentence, all) => askForMember(sentence, all, chanceOf(1)));
  expect(candidate?.stem).toBe(
    "Les roches se répartissent en trois grandes familles. Laquelle de ces réponses n’en fait **pas** partie\u00a0?",
  );
  expect(candidate?.distractors).toHaveLength(3);
});

it.each([
  [
    "a list that leaves some out",
    "Heat can be lost by an animal in several ways, such as radiation, evaporation, and convection.",
  ],
  [
    "fewer than are counted",
    "Heat can be exchanged by an animal through four mechanisms: radiation, evaporation, and convection.",
  ],
  [
    "whole sentences",
    "Heat can be exchanged by an animal in two ways: some of it is lost through the skin, and some is kept.",
  ],
  [
    "what leans on the sentence before",
    "It can be exchanged with all that is around through three mechanisms: radiation, evaporation, and convection.",
  ],
])("asks nothing of %s", (_what, text) => {
  expect(asked(text)).toEqual([]);
});
