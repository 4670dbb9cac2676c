import { ok } from "@souffleur/kernel";
import { afterAll, beforeAll, expect, it } from "vitest";
import { documentRepositories } from "../../packages/quiz/src/adapters/database/documents/document-repositories.ts";
import { newApp, type TestApp } from "../support/app.ts";
import { documentOf } from "../support/quiz-passages.ts";

let app: TestApp;
const { document, passages } = documentOf([
  "La photosynthèse transforme l'énergie de la lumière.",
  "Les racines puisent l'eau du sol.",
]);
const search = (body: object) => app.call("POST", "/quiz/search", body);

beforeAll(async () => {
  app = await newApp({ url: "sqlite::memory:" });
  await app.database.unit(async ({ queries }) => {
    const stores = documentRepositories(queries);
    await stores.documents.add(document);
    await stores.passages.replaceAll(document.id, passages);
    return ok(undefined);
  });
});
afterAll(() => app.close());

it("finds passages, with where they stand and why", async () => {
  const { status, body } = await search({ text: "Que transforme la photosynthèse ?", subject: "biologie" });
  expect(status).toBe(200);
  expect(body.items).toMatchObject([
    {
      passage_id: passages[0]?.id,
      document_id: document.id,
      document_title: "La cellule",
      text: passages[0]?.text,
      start: 0,
      by: { words: ["transforme", "photosynthese"], word_rank: 1 },
    },
  ]);
});

it("finds nothing where there is nothing", async () => {
  expect(await search({ text: "dinosaures" })).toMatchObject({ status: 200, body: { items: [] } });
});

it.each([
  {},
  { text: "" },
  { text: "a".repeat(1_001) },
  { text: "a\u0000b" },
  { text: "a", limit: 0 },
  { text: "a", limit: 101 },
  { text: "a", language: "de" },
  { text: "a", kinds: ["menu"] },
  { text: "a", document_ids: ["1"] },
])("refuses what is not as it must be: %#", async (body) => {
  expect((await search(body)).status).toBe(422);
});

it("refuses what it does not know", async () => {
  expect((await search({ text: "a", vectors: true })).status).toBe(400);
});
