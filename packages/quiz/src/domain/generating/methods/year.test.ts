import { expect, it } from "vitest";
import { asksOf, corpusOf } from "../../../../test/generating/corpus-of.ts";
import { chanceOf } from "../chance.ts";
import type { Corpus } from "../corpus.ts";
import type { Sentence } from "../sentence.ts";
import { askForYear } from "./year.ts";

const ask = (sentence: Sentence, corpus: Corpus) => askForYear(sentence, corpus, chanceOf(7));
const COURSE =
  "The men of 1767 are remembered. The **Stamp Act** was hated from 1765 on. Merchants spoke of it in 1770. The war ended in 1783 after long talks.";
const asked = (text: string) => asksOf(corpusOf("en", [text, COURSE]), ask);
const YEAR = /\d{4}/;

it("sets years beside the right one that are far enough from it and from each other", () => {
  const [candidate] = asked("In 1767, Parliament passed a law that replaced the Stamp Act.");
  expect(candidate?.key).toBe("1767");
  const years = [candidate?.key, ...(candidate?.distractors ?? [])].map(Number).sort((a, b) => a - b);
  expect(years.length).toBeGreaterThan(3);
  for (const [index, year] of years.entries())
    if (index > 0) expect(year - (years[index - 1] ?? 0)).toBeGreaterThanOrEqual(9);
});

it("offers no year to come, nor one long before the course", () => {
  const [candidate] = asksOf(
    corpusOf("en", [
      "In 2019, Parliament passed a law that replaced the **Stamp Act**. It began in 2001. The men of 2019 are remembered.",
    ]),
    ask,
  );
  expect(candidate?.distractors.length).toBeGreaterThan(2);
  for (const year of candidate?.distractors ?? []) {
    expect(Number(year)).toBeLessThanOrEqual(2026);
    expect(Number(year)).toBeGreaterThanOrEqual(1991);
  }
});

it.each([
  ["has no name of its own", "The strike ended in 1771 when the Stamp Act was forgotten."],
  ["leans on another", "In 1767, another Parliament passed a law that replaced the Stamp Act."],
  ["nobody comes back to", "In 1767, Parliament passed a law that replaced the Corn Law."],
  ["a course tells but once", "In 1768, Parliament passed a law that replaced the Stamp Act."],
  ["is anybody's", "In 1767, riots broke out in Boston and in other towns of the coast."],
])("asks for no year of what %s", (_what, text) => {
  expect(asked(text).filter(({ span }) => YEAR.test(text.slice(span.start, span.end)))).toEqual([]);
});

it("leaves out what French only says of another", () => {
  const course = [
    "L’**écologie** est une science. En 1866, Ernst Haeckel publie le mot écologie à Berlin. On se souvient de 1866.",
  ];
  expect(asksOf(corpusOf("fr", course), ask)).toHaveLength(1);
  const dangling = course.map((text) => text.replace("Ernst Haeckel publie", "Ernst Haeckel, lui, publie"));
  expect(asksOf(corpusOf("fr", dangling), ask)).toEqual([]);
});
