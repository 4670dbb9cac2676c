import { describe, expect, it } from "vitest";
import { cpuMillis } from "../../../../kernel/test/cpu-time.ts";
import type { QuestionContent } from "../questions/question.ts";
import { readNumber } from "./read-number.ts";
import { fitsQuestion, type Response, scoreResponse } from "./score-response.ts";

const base = { stem: "?", options: [], answers: [], language: "fr", tags: [] };
const options = (...chosen: number[]): Response => ({ kind: "options", chosen });
const text = (said: string): Response => ({ kind: "text", text: said });

describe("several right ones", () => {
  const content: QuestionContent = {
    ...base,
    kind: "several",
    options: [true, true, false, false].map((isRight, at) => ({ text: `${at}`, isRight })),
  };
  const score = (...chosen: number[]) => scoreResponse(content, options(...chosen), "partial").score;

  it("count each for its part, and wrong ones take away", () => {
    expect([score(0, 1), score(0), score(0, 2), score(2, 3), score(0, 1, 2)]).toEqual([1, 0.5, 0, 0, 0.5]);
    expect(score(0, 1, 2, 3)).toBe(0);
  });
  it("or only all of them", () => {
    const all = (...chosen: number[]) => scoreResponse(content, options(...chosen), "all_or_nothing");
    expect([all(0, 1), all(0)]).toEqual([
      { score: 1, isRight: true },
      { score: 0, isRight: false },
    ]);
  });
  it("fit only options that are there, each once", () => {
    for (const wrong of [options(), options(4), options(0, 0), options(-1), options(0.5), text("0")])
      expect(fitsQuestion(content, wrong)).toBe(false);
    expect(fitsQuestion(content, { kind: "skipped" })).toBe(true);
  });
});

it("takes what an option is worth, where the question says so", () => {
  const content: QuestionContent = {
    ...base,
    kind: "one",
    options: [
      { text: "a", isRight: true },
      { text: "b", isRight: false, weight: 50 },
      { text: "c", isRight: false, weight: -50 },
    ],
  };
  expect([0, 1, 2].map((at) => scoreResponse(content, options(at), "partial").score)).toEqual([1, 0.5, 0]);
});

describe("a short answer", () => {
  const right = (wanted: string, said: string) =>
    scoreResponse({ ...base, kind: "short", answers: [{ text: wanted }] }, text(said), "partial").isRight;

  it.each([
    ["L'école", " l’ÉCOLE. ", true],
    ["oeuvre", "œuvre", true],
    ["chloro*", "Chlorophylle", true],
    ["*phyll*", "chlorophylle a", true],
    ["a*b*c", "a x b y c", true],
    ["a*b*c", "acb", false],
    ["ab*ba", "aba", false],
    ["2\\*3", "2*3", true],
    ["2\\*3", "2x3", false],
    ["Paris", "", false],
    ["*", "", false],
    ["Paris", "Paris ou Lyon", false],
  ])("%s is said by %j: %s", (wanted, said, isRight) => {
    expect(right(wanted, said)).toBe(isRight);
  });

  it("takes no longer for stars without end", () => {
    expect(cpuMillis(() => right("*a".repeat(500), "a".repeat(100_000)))).toBeLessThan(1_000);
  });
});

it.each([
  ["3,14", 3.14],
  ["3.14", 3.14],
  ["1 000", 1_000],
  ["1\u{202f}000,5", 1_000.5],
  ["1,000,000", 1_000_000],
  ["1,234.5", 1_234.5],
  ["−5", -5],
  ["2/4", 0.5],
  ["6e23", 6e23],
  ["1/0", undefined],
  ["", undefined],
  ["12 ans", undefined],
  ["1e999", undefined],
  ["NaN", undefined],
  ["0x10", undefined],
])("reads the number %j as %s", (written, number) => {
  expect(readNumber(written)).toBe(number);
});

it("takes a number within its tolerance, to the edge", () => {
  const content: QuestionContent = {
    ...base,
    kind: "number",
    answers: [
      { text: "3,14", tolerance: 0.01 },
      { text: "3", weight: 50 },
    ],
  };
  const score = (said: string) => scoreResponse(content, text(said), "partial").score;
  expect(["3,14", "3.15", "3.13", "3.16", "3", "pi"].map(score)).toEqual([1, 1, 1, 0, 0.5, 0]);
});
