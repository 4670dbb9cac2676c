import { expect, it } from "vitest";
import { courseOf, ENGLISH_GLOSSARY, FRENCH_CELLS, runOf } from "../../../test/generating/course.ts";
import { createBuiltInAuthor } from "./built-in-author.ts";
import { createCoach } from "./built-in-coach.ts";
import { openLexicon } from "./open-lexicon.ts";

const lexicon = openLexicon();
const author = createBuiltInAuthor(lexicon);
const coach = createCoach(lexicon);

const LONELY = courseOf("en", [
  { kind: "definitions", text: "stoma: opening that regulates the exchange of gas between leaves and air" },
  "Whenever the weather is dry, each **stoma** closes so that no water is lost.",
]);

it.each([
  ["en", ENGLISH_GLOSSARY],
  ["fr", FRENCH_CELLS],
  ["en", LONELY],
] as const)("explains each question in %s, and gives nothing away before", async (language, corpus) => {
  const run = runOf(corpus, language);
  const drafts = await author.draft(run, corpus, { count: 10, avoid: [] });
  expect(drafts.length).toBeGreaterThan(0);
  for (const draft of drafts) {
    const [passage] = corpus.filter(({ id }) => id === draft.content.source.passageId);
    if (passage === undefined) throw new Error("A draft of no passage.");
    const { content } = await coach.coach(run, draft, passage);
    const key = (content.options.find(({ isRight }) => isRight) ?? content.answers[0])?.text ?? "nothing";
    expect(content.explanation).toContain(key);
    expect(content.explanation).toContain("A book");
    expect(content.hint?.toLowerCase()).not.toContain(key.toLowerCase());
    for (const { feedback } of content.options) expect(feedback).toBeTruthy();
  }
});

it("says of a wrong answer what the course says of it", async () => {
  const run = runOf(ENGLISH_GLOSSARY, "en");
  const [draft] = await author.draft(run, ENGLISH_GLOSSARY, { count: 1, avoid: [] });
  const [passage] = ENGLISH_GLOSSARY;
  if (draft === undefined || passage === undefined) throw new Error("No draft.");
  const { content } = await coach.coach(run, draft, passage);
  expect(content.options.filter(({ isRight }) => !isRight).map(({ feedback }) => feedback)).toEqual(
    Array.from({ length: 3 }, () => expect.stringContaining("the course says")),
  );
});

it("leaves what somebody explained as it is", async () => {
  const run = runOf(ENGLISH_GLOSSARY, "en");
  const [draft] = await author.draft(run, ENGLISH_GLOSSARY, { count: 1, avoid: [] });
  const [passage] = courseOf("en", ["x"]);
  if (draft === undefined || passage === undefined) throw new Error("No draft.");
  const own = { ...draft, content: { ...draft.content, explanation: "Because.", hint: "Think." } };
  expect(await coach.coach(run, own, passage)).toEqual(own);
});
