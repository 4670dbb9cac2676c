import { expect, it } from "vitest";
import { openLexicon } from "../../../adapters/generating/open-lexicon.ts";
import type { AuthoredDraft } from "../../agents/draft.ts";
import type { Finding, FindingPlace } from "../../linting/finding.ts";
import { mend } from "./mend.ts";

const lexicon = openLexicon();

interface Given {
  readonly stem?: string;
  /** The right one with a star. */
  readonly options?: readonly string[];
  readonly spare?: readonly string[];
  readonly language?: "fr" | "en";
}

function draftOf({ stem = "What is it?", options = ["*a", "b", "c"], spare = [], language = "en" }: Given) {
  const source = {
    documentId: "d",
    documentTitle: "",
    passageId: "p",
    revision: 1,
    headings: [],
    quote: "x",
    start: 0,
    end: 1,
  };
  const draft: unknown = {
    content: {
      kind: "one",
      stem,
      options: options.map((text) => ({ text: text.replace("*", ""), isRight: text.startsWith("*") })),
      answers: [],
      language,
      tags: [],
      source,
    },
    method: "definition",
    spareDistractors: spare,
    confidence: 1,
    reasons: [],
  };
  // Ids are opaque to what is tested here.
  return draft as AuthoredDraft;
}

function heal(rule: string, given: Given, places: readonly FindingPlace[] = []) {
  const finding: Finding = { rule, severity: "error", message: { en: "", fr: "" }, places };
  const mended = mend(draftOf(given), finding, lexicon);
  return (
    mended && {
      stem: mended.content.stem,
      options: mended.content.options.map(({ text, isRight }) => (isRight ? `*${text}` : text)),
      spare: mended.spareDistractors,
    }
  );
}

it("puts a longer wrong answer beside a key that stands out", () => {
  const options = ["*sympathetic nervous system", "gland", "nerve fibre"];
  const spare = ["bone", "peripheral nervous system"];
  expect(heal("longest_key", { options, spare })).toMatchObject({
    options: ["*sympathetic nervous system", "peripheral nervous system", "nerve fibre"],
    spare: ["bone"],
  });
});

it("leaves a long key as it is where nothing is as long", () => {
  expect(
    heal("longest_key", { options: ["*one two three four five", "b", "c"], spare: ["d"] }),
  ).toBeUndefined();
});

it.each([
  [
    ["1 200", "*900", "3 400"],
    ["*900", "1 200", "3 400"],
  ],
  [
    ["1,200 m", "*900 m", "3,400 m"],
    ["*900 m", "1,200 m", "3,400 m"],
  ],
  [
    ["3,5", "*1,25", "2"],
    ["*1,25", "2", "3,5"],
  ],
  [
    ["en 1815", "*en 1789", "en 1804"],
    ["*en 1789", "en 1804", "en 1815"],
  ],
])("puts %j in their order", (options, ordered) => {
  expect(heal("lost_sequence", { options })?.options).toEqual(ordered);
});

it("puts words in no order", () => {
  expect(heal("lost_sequence", { options: ["*b", "a", "c"] })).toBeUndefined();
});

it("sets a negation off", () => {
  const stem = "Which is not a cell?";
  expect(heal("negative_stem", { stem }, [{ part: "stem", start: 9, end: 12 }])?.stem).toBe(
    "Which is **not** a cell?",
  );
});

it.each([
  ["en", "What is osmosis.", "What is osmosis?"],
  ["fr", "Qu’est-ce que l’osmose", "Qu’est-ce que l’osmose\u00a0?"],
  [
    "fr",
    "Dans la cellule, quel organite produit l’énergie :",
    "Dans la cellule, quel organite produit l’énergie\u00a0?",
  ],
] as const)("ends a question in %s with its mark", (language, stem, mended) => {
  expect(heal("missing_question_mark", { stem, language })?.stem).toBe(mended);
});

it("makes no question of a statement", () => {
  expect(heal("missing_question_mark", { stem: "Osmosis is the movement of ____." })).toBeUndefined();
});

it.each(["all_of_the_above", "none_of_the_above", "implausible_distractor", "absolute_term"])(
  "swaps a wrong answer that %s names",
  (rule) => {
    const given = { options: ["*a", "b", "c", "all of these"], spare: ["d"] };
    expect(heal(rule, given, [{ part: "option", index: 3 }])).toMatchObject({
      options: ["*a", "b", "c", "d"],
      spare: [],
    });
  },
);

it("leaves a wrong answer out where there is no other, as long as three options stay", () => {
  const places = [{ part: "option", index: 3 }] as const;
  expect(heal("all_of_the_above", { options: ["*a", "b", "c", "all"] }, places)?.options).toEqual([
    "*a",
    "b",
    "c",
  ]);
  expect(
    heal("all_of_the_above", { options: ["*a", "b", "all"] }, [{ part: "option", index: 2 }]),
  ).toBeUndefined();
});

it("never touches the right answer", () => {
  const given = { options: ["*always a", "b", "c"], spare: ["d"] };
  expect(heal("absolute_term", given, [{ part: "option", index: 0 }])).toBeUndefined();
});

it("replaces one of two that say the same", () => {
  const places = [1, 2].map((index) => ({ part: "option", index }) as const);
  expect(heal("duplicate_option", { options: ["*a", "b", "b", "c"], spare: ["d"] }, places)?.options).toEqual(
    ["*a", "b", "d", "c"],
  );
});

it("writes words small that only began with a capital, and leaves names alone", () => {
  const options = ["*Osmosis", "diffusion", "Paris"];
  expect(heal("inconsistent_form", { options }, [{ part: "option", index: 0 }])?.options).toEqual([
    "*osmosis",
    "diffusion",
    "Paris",
  ]);
});

it("takes the full stop off the one that has it", () => {
  expect(heal("inconsistent_form", { options: ["*a cell.", "a bone", "a leaf"] })?.options).toEqual([
    "*a cell",
    "a bone",
    "a leaf",
  ]);
});

it("takes the cue out of the article", () => {
  expect(heal("article_cue", { stem: "Water is an ____." })?.stem).toBe("Water is a(n) ____.");
});
