import { expect, it } from "vitest";
import { courseOf, ENGLISH_GLOSSARY, FRENCH_CELLS, runOf } from "../../../test/generating/course.ts";
import type { Passage } from "../../domain/documents/document.ts";
import { createBuiltInAuthor } from "./built-in-author.ts";
import { openLexicon } from "./open-lexicon.ts";

const author = createBuiltInAuthor(openLexicon());
const draft = (passages: readonly Passage[], language: "fr" | "en", seed = 1) =>
  author.draft(runOf(passages, language, seed), passages, { count: 20, avoid: [] });

it("asks for a term the document defines, with others of its kind", async () => {
  const drafts = await draft(ENGLISH_GLOSSARY, "en");
  expect(drafts.length).toBeGreaterThan(0);
  for (const { content, spareDistractors } of drafts) {
    expect(content.options).toHaveLength(4);
    expect(content.options.filter(({ isRight }) => isRight)).toHaveLength(1);
    expect(new Set(content.options.map(({ text }) => text)).size).toBe(4);
    for (const { text } of content.options) expect(spareDistractors).not.toContain(text);
  }
});

const LONELY = courseOf("en", [
  {
    kind: "definitions",
    text: "stoma: opening that regulates the exchange of gas between leaves and air\nserf: peasant tied to the land and to its lord",
  },
]);

it("asks to write what a document names nothing like of", async () => {
  const drafts = await draft(LONELY, "en");
  expect(
    drafts.map(({ method, content }) => [method, content.kind, content.options, content.answers]),
  ).toEqual(expect.arrayContaining([["recall", "short", [], [{ text: "stoma" }]]]));
  const again = await author.draft(runOf(LONELY, "en"), LONELY, {
    count: 20,
    avoid: drafts.map(({ content }) => content),
  });
  expect(again).toEqual([]);
});

it("asks for nothing to be written where somebody wants choices alone", async () => {
  const run = runOf(LONELY, "en");
  const request = { ...run.request, chosenOnly: true };
  expect(await author.draft({ ...run, request }, LONELY, { count: 20, avoid: [] })).toEqual([]);
});

it("asks in French, and never of exercises", async () => {
  const drafts = await draft(FRENCH_CELLS, "fr");
  expect(drafts.length).toBeGreaterThan(0);
  expect(drafts.map(({ content }) => content.source.quote).join()).not.toContain("dessiner");
  for (const { content } of drafts) {
    expect(content.stem).toMatch(/\u00a0\?/);
    expect(content.options).toHaveLength(4);
  }
});

it("quotes its sentence where it stands in the document", async () => {
  const text = FRENCH_CELLS.map((passage) => passage.text).join("\n\n");
  for (const { content } of await draft(FRENCH_CELLS, "fr")) {
    const { start, end, quote, documentTitle } = content.source;
    expect(text.slice(start, end)).toBe(quote);
    expect(documentTitle).toBe("A book");
  }
});

it("asks the same for the same seed, and not twice what is there already", async () => {
  const first = await draft(ENGLISH_GLOSSARY, "en", 3);
  expect(await draft([...ENGLISH_GLOSSARY], "en", 3)).toEqual(first);
  const again = await author.draft(runOf(ENGLISH_GLOSSARY, "en", 3), ENGLISH_GLOSSARY, {
    count: 20,
    avoid: first.map(({ content }) => content),
  });
  const stems = new Set(first.map(({ content }) => content.stem));
  expect(again.filter(({ content }) => stems.has(content.stem))).toEqual([]);
});

it.each([
  ["nothing", ""],
  ["signs only", "?!… ((( «»  ".repeat(50)],
  ["one word for ever", "mot ".repeat(5_000)],
  ["no end", `La cellule est ${"une unité, ".repeat(2_000)}`],
  ["colons", "a: b\n".repeat(2_000)],
  ["another script", "هذا نص عربي طويل. ".repeat(200)],
])("proposes nothing of %s, and soon", async (_name, text) => {
  const started = performance.now();
  expect(await draft(courseOf("fr", [text]), "fr")).toEqual([]);
  expect(performance.now() - started).toBeLessThan(2_000);
});

it("stops when it is told to", async () => {
  const many = courseOf(
    "en",
    Array.from({ length: 400 }, (_, index) =>
      `The **thing${index}** is a part that does number ${index}. `.repeat(20),
    ),
  );
  const run = { ...runOf(many, "en"), signal: AbortSignal.abort() };
  await expect(author.draft(run, many, { count: 5, avoid: [] })).rejects.toThrow();
});
