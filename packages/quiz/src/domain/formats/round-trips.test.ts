import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { questions } from "../../../test/arbitrary-questions.ts";
import type { QuestionContent } from "../questions/question.ts";
import { qti21, qti30 } from "./qti/qti-dialect.ts";
import { writeQti } from "./qti/write-qti.ts";
import { readPackage } from "./read-package.ts";
import { readQuestions } from "./read-questions.ts";
import { textFormats, writeQuestions } from "./write-questions.ts";

/** What each text format holds, and nothing else: what is left is compared whole. */
const without = (names: readonly (keyof QuestionContent)[]) => (content: QuestionContent) =>
  Object.fromEntries(Object.entries(content).filter(([name]) => !names.some((one) => one === name)));

const lost = {
  json: without([]),
  moodle: without(["notes"]),
  gift: without(["notes", "hint"]),
  csv: without([]),
} as const;

describe.each(textFormats.filter((format) => format !== "aiken"))("a question written as %s", (format) => {
  it("comes back as the same question", () => {
    fc.assert(
      fc.property(fc.array(questions, { minLength: 1, maxLength: 4 }), (contents) => {
        const request = {
          questions: contents.map((content) => ({ content })),
          pictures: new Map(),
          title: "x",
        };
        const { text } = writeQuestions(request, format);
        const read = readQuestions(text, { format });
        expect(read.questions.map(lost[format])).toEqual(contents.map(lost[format]));
        expect(read.problems).toEqual([]);
        const again = { ...request, questions: read.questions.map((content) => ({ content })) };
        if (format === "json" || format === "csv") expect(writeQuestions(again, format).text).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});

it.each(["$\\)$", "$x\\)y$", "$x\\)y\\]z$"])(
  "the formula %s, in which another ends, comes back",
  (formula) => {
    const content: QuestionContent = {
      ...{ kind: "short", stem: `What is a ${formula} b?`, options: [], answers: [{ text: "x" }] },
      ...{ language: "en", tags: [] },
    };
    for (const format of ["gift", "moodle"] as const) {
      const { text } = writeQuestions({ questions: [{ content }], pictures: new Map(), title: "x" }, format);
      expect(readQuestions(text, { format }).questions[0]?.stem).toBe(content.stem);
    }
  },
);

it.each(["50%of", "%50%", "-5%x", " 100 %", "%", "5%"])(
  "the answer %j, which looks like a weight, comes back",
  (text) => {
    const shared = { stem: "How much?", language: "en", tags: [] } as const;
    const options = [
      { text: text.trim(), isRight: true },
      { text: `${text.trim()} **or** more`, isRight: false },
    ];
    const contents: QuestionContent[] = [
      { ...shared, kind: "one", options, answers: [] },
      { ...shared, kind: "short", options: [], answers: [{ text: text.trim() }] },
      { ...shared, kind: "short", options: [], answers: [{ text: "x" }, { text: text.trim(), weight: 50 }] },
    ];
    const request = { questions: contents.map((content) => ({ content })), pictures: new Map(), title: "x" };
    const read = readQuestions(writeQuestions(request, "gift").text, { format: "gift" });
    expect(read.problems).toEqual([]);
    expect(read.questions).toEqual(contents);
  },
);

describe.each([
  ["QTI 2.1", qti21],
  ["QTI 3.0", qti30],
] as const)("a question written as a package of %s", (_, dialect) => {
  it("comes back as the same question", () => {
    const typedFeedback = ({ answers, ...content }: QuestionContent) => ({
      ...content,
      answers: answers.map(({ feedback: _lost, ...answer }) => answer),
    });
    fc.assert(
      fc.property(fc.array(questions, { minLength: 1, maxLength: 4 }), (contents) => {
        const { files } = writeQti(
          { questions: contents.map((content) => ({ content })), pictures: new Map(), title: "x" },
          dialect,
        );
        const encoder = new TextEncoder();
        const packed = new Map(
          [...files].map(([path, file]) => [path, typeof file === "string" ? encoder.encode(file) : file]),
        );
        const read = readPackage(packed);
        expect(read.questions.map(typedFeedback)).toEqual(contents.map(typedFeedback));
        expect(read.problems).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
