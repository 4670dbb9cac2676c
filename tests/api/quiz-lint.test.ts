import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fairnessRules } from "../../packages/quiz/src/domain/fairness/read-fairness.ts";
import { quizRules, rules } from "../../packages/quiz/src/domain/linting/rules.ts";
import { newApp, type TestApp } from "../support/app.ts";

let app: TestApp;
beforeAll(async () => {
  app = await newApp({ url: "sqlite::memory:" });
});
afterAll(() => app.close());

const question = {
  stem: "Which of the following is not a planet?",
  options: [{ text: "Always Mars" }, { text: "Pluto", right: true }, { text: "Venus" }],
  language: "en",
};
const lint = (body: object) => app.call("POST", "/quiz/lint", body);
const rulesOf = (findings: readonly { rule: string }[]) => findings.map(({ rule }) => rule);

describe("the linter", () => {
  it("says what is wrong, by rule, with the words in question", async () => {
    const { status, body } = await lint({ questions: [question] });
    expect(status).toBe(200);
    expect(rulesOf(body.questions[0].findings)).toEqual(["negative_stem", "absolute_term"]);
    const [negative] = body.questions[0].findings;
    const { start, end } = negative.places[0];
    expect(question.stem.slice(start, end)).toBe("not");
    expect(body).toMatchObject({ quiz: [], problems: [], left_out: 0 });
  });

  it("speaks the caller's language", async () => {
    const french = await app.call(
      "POST",
      "/quiz/lint",
      { questions: [question] },
      { "accept-language": "fr" },
    );
    expect(french.body.questions[0].findings[0].message).toBe(
      "La question repose sur «\u00a0not\u00a0», que l'on remarque à peine.",
    );
  });

  it("looks at questions that could not be asked, too", async () => {
    const { body } = await lint({ questions: [{ stem: "", options: [{ text: "A" }, { text: "A" }] }] });
    expect(rulesOf(body.questions[0].findings)).toEqual(
      expect.arrayContaining(["empty_text", "right_answer_count", "duplicate_option"]),
    );
  });

  it("reads a file's text, and says which line is no question", async () => {
    const text = [
      JSON.stringify({ stem: "Who?", options: ["A", "B", "C"], key: 0, lang: "en" }),
      "{broken",
    ].join("\n");
    const { body } = await lint({ text, filename: "a.jsonl" });
    expect(body.format).toBe("json");
    expect(body.questions).toHaveLength(1);
    expect(body.problems).toMatchObject([{ line: 2, severity: "error" }]);
  });

  it("compares with the level and the audience that were asked for", async () => {
    const stem = "In which year did the French Revolution begin?";
    const years = ["1769", "1789", "1799"].map((text) => ({ text, right: text === "1789" }));
    const { body } = await lint({
      questions: [{ stem, options: years, language: "en" }],
      asked: { bloom: "analyze" },
    });
    expect(rulesOf(body.questions[0].findings)).toEqual(["bloom_mismatch"]);
  });

  it("sees what only all questions together show", async () => {
    const { body } = await lint({ questions: [question, question] });
    expect(body.quiz).toMatchObject([{ rule: "repeated_question", questions: [0, 1] }]);
  });

  it("refuses what is neither questions nor a text, and both at once", async () => {
    for (const wrong of [{}, { questions: [question], text: "a" }, { questions: [{ ...question, key: 1 }] }])
      expect([400, 422]).toContain((await lint(wrong)).status);
  });

  it("names every rule with its reason", async () => {
    const { body } = await app.call("GET", "/quiz/lint/rules");
    expect(body.items.map(({ id }: { id: string }) => id)).toEqual(
      [...rules, ...fairnessRules(), ...quizRules].map(({ id }) => id),
    );
    for (const { name, advice } of body.items) expect(name.length * advice.length).toBeGreaterThan(0);
  });
});
