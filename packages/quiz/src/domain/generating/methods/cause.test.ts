import { expect, it } from "vitest";
import { asksOf, corpusOf } from "../../../../test/generating/corpus-of.ts";
import { askForCause } from "./cause.ts";

const english = {
  kind: "definitions",
  text: `auxin: hormone that makes shoots bend towards light
cytokinin: hormone found where cells divide
gibberellin: hormone found in seeds about to grow
abscisic acid: hormone found in leaves short of water`,
} as const;
const french =
  "L’**insuline** est une hormone libérée après un repas. Le **glucagon** est une hormone libérée à jeun. La **thyroxine** est une hormone libérée par la thyroïde. La **mélatonine** est une hormone libérée la nuit.";

it.each([
  [
    "en",
    "Abscisic acid causes the premature fall of flowers in dry summers.",
    "Which of these causes the premature fall of flowers in dry summers?",
    "abscisic acid",
  ],
  [
    "en",
    "The premature fall of flowers is triggered by abscisic acid.",
    "What is the premature fall of flowers triggered by?",
    "abscisic acid",
  ],
  [
    "fr",
    "La mélatonine provoque chez la plupart des animaux un endormissement rapide.",
    "Qu’est-ce qui provoque chez la plupart des animaux un endormissement rapide\u00a0?",
    "mélatonine",
  ],
  [
    "fr",
    "L’endormissement rapide des jeunes animaux est provoqué par la mélatonine.",
    "Par quoi est provoqué l’endormissement rapide des jeunes animaux\u00a0?",
    "mélatonine",
  ],
] as const)("%s: asks what brings something about", (language, text, stem, key) => {
  const [asked] = asksOf(corpusOf(language, [text, language === "en" ? english : french]), askForCause);
  expect(asked?.stem).toBe(stem);
  expect(asked?.key).toBe(key);
  expect(asked?.distractors.length).toBeGreaterThan(1);
});

it.each([
  ["of which no term is the cause", "A long dry summer causes the premature fall of flowers in gardens."],
  [
    "that says who did it in its own words",
    "Abscisic acid causes abscission, an abscisic reaction of flowers in summers.",
  ],
  ["that leans on the one before", "Then abscisic acid causes the premature fall of flowers in dry summers."],
  ["that only says what it is like", "Abscisic acid is found in many flowers that fall in the dry summers."],
])("asks nothing of a sentence %s", (_what, text) => {
  expect(asksOf(corpusOf("en", [text, english]), askForCause)).toEqual([]);
});
