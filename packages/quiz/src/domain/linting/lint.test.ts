import fc from "fast-check";
import { expect, test } from "vitest";
import { cpuMillis } from "../../../../kernel/test/cpu-time.ts";
import { questionOf } from "../../../test/question-lines.ts";
import { questionKinds } from "../questions/question.ts";
import { lintQuestion, lintQuiz } from "./lint.ts";
import { quizRules, rules } from "./rules.ts";

test("a good question has nothing to be said of it", () => {
  const fr = questionOf(
    "Quelle planète est la plus proche du Soleil ? | Vénus | *Mercure | Mars | Neptune",
    "fr",
  );
  const en = questionOf("Which planet is closest to the Sun? | Venus | *Mercury | Mars | Neptune", "en");
  expect([lintQuestion(fr), lintQuestion(en)]).toEqual([[], []]);
});

test("findings come with errors first", () => {
  const found = lintQuestion(
    questionOf("Which is not a planet? | Always Venus | *Pluto | Pluto | All of the above", "en"),
  );
  const order = found.map(({ severity }) => ["error", "warning", "note"].indexOf(severity));
  expect(order).toEqual(order.toSorted());
  expect(found.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(["duplicate_option", "all_of_the_above", "negative_stem", "absolute_term"]),
  );
});

test("ids are of one shape, and no two rules share one", () => {
  const ids = [...rules, ...quizRules].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(?:_[a-z]+)*$/);
});

/** Pieces that make texts hard: controls, right-to-left marks, halves of letters, what patterns look for, again and again. */
const pieces = fc.oneof(
  fc.constantFrom(
    ..."\0 \u202e \u200f \ud800 \ufeff \u0301 * ** _ ______ ? : … . , ' ’ ( ) [ ] - – not ne pas sauf all both and et 1 -1 10% 1,000 a an une l' qu' 4-5 $".split(
      " ",
    ),
    " ",
    "\n",
  ),
  fc.string({ unit: "grapheme", maxLength: 12 }),
);
const text = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(" "));
const question = fc.record({
  kind: fc.constantFrom(...questionKinds),
  stem: text,
  options: fc.array(fc.record({ text, isRight: fc.boolean() }), { maxLength: 8 }),
  answers: fc.array(fc.record({ text }), { maxLength: 3 }),
  explanation: text,
  hint: text,
  language: fc.constantFrom("fr", "en", "de", "", "zz-ZZ"),
  tags: fc.constant([]),
});

test("whatever a question says, every finding points into its text", () => {
  fc.assert(
    fc.property(question, (content) => {
      for (const { places } of lintQuestion(content))
        for (const { part, index, start = 0, end = 0 } of places) {
          expect(start).toBeLessThanOrEqual(end);
          if (part === "stem") expect(end).toBeLessThanOrEqual(content.stem.length);
          if (part === "option") expect(content.options.length).toBeGreaterThan(index ?? 0);
        }
    }),
    { numRuns: 300 },
  );
});

test("a quiz of any questions ends in an answer", () => {
  fc.assert(
    fc.property(fc.array(question, { maxLength: 6 }), (contents) => {
      for (const { questions } of lintQuiz(contents))
        for (const index of questions) expect(contents[index]).toBeDefined();
    }),
    { numRuns: 100 },
  );
});

/** What made patterns run away elsewhere, repeated to a million letters. */
const bombs = [
  "a",
  " ",
  "_",
  "1",
  "1 ",
  "1,000",
  "- ",
  "*",
  "not ",
  "ne ",
  "a-a",
  "'",
  "l'",
  "(",
  "...",
  "is ",
  "x@",
  "06 ",
  "\u202e",
  "\0",
  "A.",
  "qui est ",
];

test.each(bombs)("a million letters of %j take no longer than a few", (bomb) => {
  const long = bomb.repeat(Math.ceil(1_000_000 / bomb.length));
  const content = questionOf("Q", "fr", {
    kind: "one",
    stem: long,
    options: [
      { text: long, isRight: true },
      ...Array.from({ length: 5 }, () => ({ text: long.slice(1), isRight: false })),
    ],
    explanation: long,
    hint: long,
  });
  const both = () => (["fr", "en"] as const).map((language) => lintQuestion({ ...content, language }));
  expect(cpuMillis(both)).toBeLessThan(1_000);
});

test("ten thousand options are counted, not read", () => {
  const options = Array.from({ length: 10_000 }, (_, index) => ({
    text: `Option ${index}`,
    isRight: index === 0,
  }));
  const question = questionOf("Which one?", "en", { kind: "one", options });
  expect(cpuMillis(() => lintQuestion(question))).toBeLessThan(200);
});
