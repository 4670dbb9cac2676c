import { describe, expect, it } from "vitest";
import { readQuestions } from "./read-questions.ts";

/** Files of other programs: what has a place with us is taken, and what has none is named. */
const json = (value: unknown) => readQuestions(JSON.stringify(value), { format: "json" });
const csv = (text: string) => readQuestions(text, { format: "csv" });
const told = ({ problems }: ReturnType<typeof json>) =>
  problems.map(({ code, message }) => `${code}: ${message.en}`);

const loose = {
  question: "Which pigment absorbs red light?",
  options: ["Chlorophyll", "Carotene"],
  answer: "A",
};

describe("JSON of other programs", () => {
  it("keeps its tags, levels and notes", () => {
    const read = json({
      ...{ ...loose, tags: ["leaf", " light "], difficulty: "Easy", bloom: "apply", solo: "relational" },
      ...{
        id: 7,
        subject: "Biology",
        lang: "en",
        notes: "Ask twice.",
        rationale: "It is green.",
        hint: "Leaves",
      },
    });
    expect(told(read)).toEqual([]);
    expect(read.questions).toMatchObject([
      {
        ...{ title: "7", tags: ["leaf", "light"], difficulty: "easy", bloom: "apply", solo: "relational" },
        ...{ topic: "Biology", notes: "Ask twice.", explanation: "It is green.", hint: "Leaves" },
      },
    ]);
  });

  it.each([
    ["tags between commas", { keywords: "leaf, light" }, { tags: ["leaf", "light"] }],
    ["labels", { labels: ["leaf"] }, { tags: ["leaf"] }],
    ["a category", { category: "Biology" }, { topic: "Biology" }],
    ["a name", { name: "Q7" }, { title: "Q7" }],
  ])("takes %s", (_, members, content) => {
    const read = json({ ...loose, ...members });
    expect(told(read)).toEqual([]);
    expect(read.questions).toMatchObject([content]);
  });

  it("takes options that say themselves which is right, and what is told of each", () => {
    const options = [
      { text: "Chlorophyll", correct: true, feedback: "Yes" },
      { text: "Carotene", correct: false, rationale: "No" },
    ];
    const read = json({ question: loose.question, options });
    expect(told(read)).toEqual([]);
    expect(read.questions[0]?.options).toEqual([
      { text: "Chlorophyll", isRight: true, feedback: "Yes" },
      { text: "Carotene", isRight: false, feedback: "No" },
    ]);
  });

  it.each([
    ["members nobody knows", { points: 5, image: "a.png" }, "Not taken: points, image."],
    ["a level nobody knows", { difficulty: "brutal" }, "Not taken: difficulty."],
    ["tags that are none", { tags: [1, 2] }, "Not taken: tags."],
    ["a second word for the same", { explanation: "a", rationale: "b" }, "Not taken: rationale."],
    ["an explanation that is no text", { explanation: ["a"] }, "Not taken: explanation."],
    ["a language that is none", { language: "12" }, "Not taken: language: 12."],
    [
      "what options say beside their text",
      { options: [{ text: "Chlorophyll", icon: "x" }, "Carotene"] },
      "Not taken: options[0].icon.",
    ],
  ])("names %s", (_, members, words) => {
    const read = json({ ...loose, ...members });
    expect(read.questions).toHaveLength(1);
    expect(told(read)).toEqual([`field_lost: ${words}`]);
  });

  it("does not take a question of which one right answer is no option", () => {
    const read = json({ ...loose, answer: ["Chlorophyll", "Anthocyanin"] });
    expect(read.questions).toEqual([]);
    expect(told(read)).toEqual(["answer_unknown: The answer “Anthocyanin” names no option."]);
  });
});

it.each([
  ["a text that is a number", { hint: 5 }, "hint"],
  ["tags that are not all texts", { tags: ["a", 1] }, "tags"],
  ["a language that is no text", { language: 5 }, "language"],
  ["a passage with a page that is none", { source: { page: "x" } }, "source"],
  ["an answer with a member nobody knows", { answers: [{ text: "x", color: 1 }] }, "answers[0].color"],
  [
    "an answer with a weight that is no number",
    { answers: [{ text: "x", weight: "1" }] },
    "answers[0].weight",
  ],
])("names of our own JSON %s", (_, members, name) => {
  const read = json({
    ...{ kind: "short", stem: "Who?", answers: [{ text: "x" }], language: "en" },
    ...members,
  });
  expect(read.questions).toHaveLength(1);
  expect(told(read)).toEqual([`field_lost: Not taken: ${name}.`]);
});

describe("a table of others", () => {
  it.each([
    ["columns nobody knows", "points", "5", "points"],
    ["a level nobody knows", "difficulty", "brutal", "difficulty: brutal"],
    ["a weight that is no number", "weight_2", "much", "weight_2: much"],
    ["feedback of an option that is not there", "feedback_4", "Well", "feedback_4: Well"],
    ["the margin of words to choose from", "tolerance_1", "0.5", "tolerance_1: 0.5"],
    ["the second of two columns of one name", "stem", "Again?", "stem"],
  ])("is told %s", (_, column, value, name) => {
    const read = csv(`stem,option_1,option_2,right,${column}\nWhich?,Red,Blue,1,${value}\n`);
    expect(read.questions).toHaveLength(1);
    expect(told(read)).toEqual([`field_lost: Not taken: ${name}.`]);
  });

  it("says nothing of columns that are empty", () => {
    expect(told(csv("stem,option_1,option_2,right,points\nWhich?,Red,Blue,1,\n"))).toEqual([]);
  });
});
