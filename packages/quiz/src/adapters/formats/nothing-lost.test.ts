import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import type { QuestionContent } from "../../domain/questions/question.ts";
import { readQuestionFile } from "./read-question-file.ts";
import { type FileFormat, writeQuestionFile } from "./write-question-file.ts";

/** A question with everything a question may have, and letters that formats part words by. */
const about: Omit<QuestionContent, "kind" | "options" | "answers"> = {
  stem: "Which **colour** is\nleft over?",
  explanation: "Because *light* is\n\nabsorbed: `x`, $a^2$.",
  hint: "Think of **green**.",
  bloom: "apply",
  solo: "relational",
  difficulty: "hard",
  language: "fr",
  topic: "Biologie / Cellule, (A) | B; C",
  tags: ["two words", "a|b", "back\\slash\\", "x]y", "c,d", "é:è", "#h"],
  notes: "Line one.\nLine two | x",
  source: {
    ...{ documentId: "0197b2aa-0000-7000-8000-000000000001", documentTitle: "Light", revision: 2, page: 3 },
    ...{ passageId: "0197b2aa-0000-7000-8000-000000000002", headings: ["Leaves"], start: 4, end: 9 },
    quote: "green",
  } as QuestionContent["source"] & object,
  title: "A title: with = signs # {x} ~ \\ [y]",
  extra: { "moodle.penalty": "0.5", "gift.id": "q-7", "other.thing": "v" },
};

const right = { isRight: true, feedback: "Yes *so*" };
const wrong = { isRight: false, feedback: "No" };
const full: Readonly<Record<string, QuestionContent>> = {
  one: {
    ...{ ...about, kind: "one", answers: [] },
    options: [
      { ...right, text: "Green" },
      { ...wrong, text: "Blue", weight: 33.33333 },
      { text: "Red", isRight: false, weight: -25 },
    ],
  },
  several: {
    ...{ ...about, kind: "several", answers: [] },
    options: [
      { ...right, text: "Green", weight: 60 },
      { ...right, text: "Yellow", weight: 40 },
      { ...wrong, text: "Red", weight: -50 },
    ],
  },
  true_false: {
    ...{ ...about, kind: "true_false", answers: [] },
    options: [
      { ...right, text: "Vrai" },
      { ...wrong, text: "Faux" },
    ],
  },
  "true_false with worth": {
    ...{ ...about, kind: "true_false", answers: [] },
    options: [
      { ...right, text: "Vrai", weight: 80 },
      { ...wrong, text: "Faux", weight: -20 },
    ],
  },
  "true_false in words of its own": {
    ...{ ...about, kind: "true_false", answers: [] },
    options: [
      { ...wrong, text: "Oui" },
      { ...right, text: "Non" },
    ],
  },
  "true_false, false first": {
    ...{ ...about, kind: "true_false", answers: [] },
    options: [
      { ...wrong, text: "Faux" },
      { ...right, text: "Vrai" },
    ],
  },
  short: {
    ...{ ...about, kind: "short", options: [] },
    answers: [
      { text: "Green*", feedback: "Yes" },
      { text: "Verdant -> x", weight: 50, feedback: "Half" },
      { text: "*", weight: 0, feedback: "No" },
      { text: "Green*", weight: 10 },
    ],
  },
  number: {
    ...{ ...about, kind: "number", options: [] },
    answers: [
      { text: "3.14", tolerance: 0.01, feedback: "Yes" },
      { text: "3", weight: 50, tolerance: 1, feedback: "Near" },
      { text: "*", weight: 0, feedback: "No" },
    ],
  },
  "tags like levels": {
    ...about,
    kind: "short",
    options: [],
    answers: [{ text: "x" }],
    tags: ["bloom:create"],
  },
};

const formats = ["json", "csv", "anki", "moodle", "gift", "qti21", "qti3", "aiken"] as const;

/** What must be said where it is lost. */
const NAMES = {
  title: /\btitle\b/,
  explanation: /explanation|formatting is left out/,
  stem: /formatting is left out/,
  hint: /hint/,
  topic: /topic/,
  tags: /tags|the tag “/i,
  language: /language/,
  bloom: /Bloom level|reads as a level/,
  solo: /SOLO level/,
  difficulty: /difficulty/,
  notes: /notes/,
  source: /quoted passage/,
  extra: /settings from another format/,
  // Aiken says no language, and a statement to judge is read in words of the one that is guessed.
  words: /The words “|language/,
  feedback: /feedback of answers/,
  weight: /worth of answers/,
  tolerance: /tolerance of numbers/,
  answers: /This answer has no place/,
  kind: /never/,
} as const;
type Part = keyof typeof NAMES;

function sent(content: QuestionContent, format: FileFormat) {
  const request = { questions: [{ content, id: "q1" }], pictures: new Map(), title: "Light" };
  const written = writeQuestionFile(request, format);
  const read = readQuestionFile(written.bytes);
  return { back: read.questions[0], problems: [...written.problems, ...read.problems] };
}

/** Which parts of a question are no longer what they were. */
function lostOf(before: QuestionContent, after: QuestionContent): readonly Part[] {
  const isOther = (one: unknown, two: unknown) => !isDeepStrictEqual(one, two);
  const whole = [
    "kind",
    "stem",
    "explanation",
    "hint",
    "topic",
    "tags",
    "language",
    "bloom",
    "solo",
  ] as const;
  const rest = ["difficulty", "notes", "source", "title", "extra"] as const;
  const choices = (content: QuestionContent) =>
    content.options.toSorted((a, b) => Number(b.isRight) - Number(a.isRight) || (a.text < b.text ? -1 : 1));
  // One that came back is compared with the one it was; those that did not are told themselves.
  const ofAnswers = (name: "feedback" | "weight" | "tolerance") =>
    after.answers.some((answer) =>
      before.answers.every((one) => one.text !== answer.text || isOther(one[name], answer[name])),
    );
  const ofOptions = (name: "feedback" | "weight") =>
    isOther(
      choices(before).map((one) => one[name]),
      choices(after).map((one) => one[name]),
    );
  return [
    ...[...whole, ...rest].filter((name) => isOther(before[name], after[name])),
    ...(isOther(
      before.options.map(({ text }) => text),
      after.options.map(({ text }) => text),
    )
      ? ["words" as const]
      : []),
    ...(before.answers.length > after.answers.length ? ["answers" as const] : []),
    ...(["feedback", "weight"] as const).filter((name) => ofOptions(name) || ofAnswers(name)),
    ...(ofAnswers("tolerance") ? ["tolerance" as const] : []),
  ];
}

describe.each(formats)("a question that goes out as %s and comes in again", (format) => {
  it.each(Object.keys(full))("is the same, or is told what it loses: %s", (name) => {
    const content = full[name];
    if (content === undefined) throw new Error(name);
    const { back, problems } = sent(content, format);
    const told = problems.map(({ message }) => message.en).join("\n");
    if (back === undefined) {
      expect(problems.map(({ severity }) => severity)).toContain("error");
      return;
    }
    const rightBefore = content.options.find(({ isRight }) => isRight);
    const rightAfter = back.options.find(({ isRight }) => isRight);
    if (lostOf(content, back).includes("words")) expect(rightAfter).toBeDefined();
    else expect(rightAfter?.text).toBe(rightBefore?.text);
    expect(lostOf(content, back).filter((part) => !NAMES[part].test(told))).toEqual([]);
  });
});

it.each<[FileFormat, string, readonly Part[]]>([
  ["json", "one", []],
  ["json", "true_false, false first", []],
  ["csv", "one", []],
  ["csv", "several", []],
  ["csv", "short", []],
  ["csv", "number", []],
  ["anki", "one", []],
  ["anki", "true_false in words of its own", []],
  ["moodle", "one", ["notes", "source", "extra"]],
  ["moodle", "short", ["notes", "source", "extra"]],
  ["moodle", "number", ["notes", "source", "extra"]],
  ["gift", "several", ["hint", "tags", "notes", "source", "extra"]],
  ["qti21", "several", ["source", "extra"]],
  ["qti3", "number", ["source", "extra", "answers", "feedback"]],
])("%s loses of a question (%s) these alone: %j", (format, name, lost) => {
  const content = full[name];
  if (content === undefined) throw new Error(name);
  const { back } = sent(content, format);
  if (back === undefined) throw new Error("It did not come back.");
  expect(lostOf(content, back)).toEqual(lost);
});

it("a statement that is true stays true, whichever of its two words stands first", () => {
  const content = full["true_false, false first"];
  if (content === undefined) throw new Error("There is none.");
  for (const format of ["csv", "moodle", "gift", "qti21", "qti3"] as const) {
    const { back } = sent(content, format);
    expect(back?.options.map(({ text, isRight }) => [text, isRight])).toEqual([
      ["Vrai", true],
      ["Faux", false],
    ]);
  }
});
