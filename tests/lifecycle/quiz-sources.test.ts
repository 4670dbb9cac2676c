import { afterAll, beforeAll, expect, it } from "vitest";
import { questionRepositories } from "../../packages/quiz/src/adapters/database/questions/question-repositories.ts";
import { finished } from "../support/library-server.ts";
import { newId } from "../support/planning.ts";
import { aDraft, aGeneration, aQuotation } from "../support/quiz.ts";
import { base64, openQuizServer, type QuizServer } from "../support/quiz-server.ts";

let quiz: QuizServer;
beforeAll(async () => {
  quiz = await openQuizServer();
});
afterAll(() => quiz.close());

// biome-ignore lint/suspicious/noExplicitAny: the tests say what they expect of it
type Shown = any;
const get = async (path: string): Promise<Shown> => (await quiz.call({ path })).body;
const BEFORE = "# Leaves\n\nChlorophyll absorbs red and blue light. Carotene absorbs blue light only.\n";

/** A document, a draft that quotes it and one that became a question. */
async function quoted(name: string) {
  const document = await quiz.add(`${name}.md`, `${BEFORE}\n${name}\n`, { subject: name });
  const { text } = await get(`/quiz/documents/${document.id}/text`);
  const quote = "Chlorophyll absorbs red and blue light.";
  const start = text.indexOf(quote);
  const source = aQuotation({ documentId: document.id, quote, start, end: start + quote.length });
  const stores = questionRepositories(quiz.server.database.queries, newId);
  const generation = aGeneration();
  await stores.generations.add(generation);
  const drafts = [0, 1].map(() => {
    const draft = aDraft({ generationId: generation.id });
    return { ...draft, content: { ...draft.content, source } };
  });
  await stores.drafts.addAll(drafts);
  const [waiting, accepted] = drafts;
  const { body } = await quiz.call({
    method: "POST",
    path: `/quiz/drafts/${accepted?.id}/accept`,
    headers: { "if-match": '"1"' },
  });
  const question = () => get(`/quiz/questions/${body.question_id}`);
  const revise = async (content: string) => {
    const now = await get(`/quiz/documents/${document.id}`);
    const revised = await quiz.call({
      path: `/quiz/documents/${document.id}/revisions`,
      body: { filename: `${name}.md`, content_base64: base64(content) },
      headers: { "if-match": `"${now.version}"` },
    });
    await finished(quiz.call, revised);
  };
  return { document, question, revise, draft: () => get(`/quiz/drafts/${waiting?.id}`) };
}

const doubtful = async () =>
  (await get("/inbox?limit=200")).items.filter(({ kind }: Shown) => kind === "quiz.question");

it("follows words that moved, in the bank and in what waits", async () => {
  const { question, draft, revise } = await quoted("moved");
  await revise(`# Before\n\nA new first chapter.\n\n${BEFORE}`);
  for (const shown of [await question(), await draft()]) {
    expect(shown.source_state).toBe("moved");
    const { document_id, revision, start, end, quote } = shown.content.source;
    const { text } = await get(`/quiz/documents/${document_id}/text?revision=${revision}`);
    expect(text.slice(start, end)).toBe(quote);
  }
});

it("asks somebody about what changed, who keeps it, and is not asked again", async () => {
  const { question, draft, revise } = await quoted("changed");
  await revise("# Leaves\n\nChlorophyll mostly absorbs red and blue light of the sun. Nothing else.\n");
  expect((await question()).source_state).toBe("changed");
  expect((await draft()).source_state).toBe("changed");
  const { id } = await question();
  expect((await doubtful()).map((item: Shown) => item.id)).toContain(id);
  expect((await quiz.call({ method: "POST", path: `/quiz/questions/${id}/keep` })).body.source_state).toBe(
    "kept",
  );
  expect((await doubtful()).map((item: Shown) => item.id)).not.toContain(id);
  await revise("# Leaves\n\nNothing of it is left here, not one word.\n");
  expect((await question()).source_state).toBe("kept");
  const [deed] = (await get(`/ledger?subject=${id}`)).items;
  expect((await quiz.call({ method: "POST", path: `/ledger/${deed.id}/undo` })).status).toBe(204);
  expect((await question()).source_state).toBe("changed");
  await revise(BEFORE);
  expect(["found", "moved"]).toContain((await question()).source_state);
});

it("knows that a document went, and that it is back", async () => {
  const { document, question, draft } = await quoted("gone");
  await quiz.call({ method: "DELETE", path: `/quiz/documents/${document.id}` });
  expect((await question()).source_state).toBe("gone");
  expect((await draft()).source_state).toBe("gone");
  const [item] = (await get("/trash")).items;
  expect((await quiz.call({ method: "POST", path: `/trash/${item.id}/restore` })).status).toBe(200);
  expect((await question()).source_state).toBe("found");
  expect((await draft()).source_state).toBe("found");
});
