import { expect, it } from "vitest";
import type { QuestionStatistics, ShownQuestionContent } from "../../../lib/api/types.ts";
import { hasGroups, isOfTheseWords, separationOf } from "./read-statistics.ts";

const statistics = (over: Partial<QuestionStatistics>): QuestionStatistics => ({
  question_id: "018f0000-0000-7000-8000-000000000000",
  ...{ kind: "one", stem: "Why?", certainty: "fair", sentence: "", findings: [], group_size: 10, n: 40 },
  options: [
    { text: "So", is_right: true, count: 30, best: 9, weakest: 4 },
    { text: "Not so", is_right: false, count: 10, best: 1, weakest: 6 },
  ],
  ...over,
});
const content: ShownQuestionContent = {
  ...{ kind: "one", stem: "Why?", language: "en", answers: [], tags: [] },
  options: [
    { text: "So", right: true },
    { text: "Not so", right: false },
  ],
};

it.each([
  ["from few answers", { n: 29, discrimination: 0.8 }, "early"],
  ["where no figure can be had", { n: 100 }, "early"],
  ["where the best fail", { discrimination: -0.01 }, "reversed"],
  ["near nothing", { discrimination: 0.09 }, "hardly"],
  ["in between", { discrimination: 0.2 }, "little"],
  ["where it is plain", { discrimination: 0.3 }, "clearly"],
] as const)("says how far a question tells people apart %s", (_, over, expected) => {
  expect(separationOf(statistics(over))).toBe(expected);
});

it("compares the best and the weakest only where there are some of each", () => {
  expect([4, 5].map((group_size) => hasGroups(statistics({ group_size })))).toEqual([false, true]);
});

it("knows answers to earlier words", () => {
  expect(isOfTheseWords(statistics({}), content)).toBe(true);
  expect(isOfTheseWords(statistics({ stem: "Whom?" }), content)).toBe(false);
  expect(isOfTheseWords(statistics({}), { ...content, options: content.options.toReversed() })).toBe(false);
});
