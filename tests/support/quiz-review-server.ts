import type { InstantText } from "@souffleur/kernel";
import { documentRepositories } from "../../packages/quiz/src/adapters/database/documents/document-repositories.ts";
import { questionRepositories } from "../../packages/quiz/src/adapters/database/questions/question-repositories.ts";
import type { Draft } from "../../packages/quiz/src/domain/agents/draft.ts";
import type { Document, Passage } from "../../packages/quiz/src/domain/documents/document.ts";
import { FRENCH_CELLS } from "../../packages/quiz/test/generating/course.ts";
import { clientOf } from "./api-client.ts";
import type { DatabaseTarget } from "./databases.ts";
import { newId } from "./planning.ts";
import { aDraft, aGeneration, aQuotation } from "./quiz.ts";
import { openTestServer, type TestServer } from "./test-server.ts";
import { waitUntil } from "./wait-until.ts";

const now = "2026-11-21T09:30:00.000Z" as InstantText;

export interface ReviewServer {
  readonly server: TestServer;
  readonly call: ReturnType<typeof clientOf>;
  /** A document somebody's reader has read: a course on cells, in French. */
  readonly document: Document;
  /** Puts drafts there that wait, each of the document's first words. */
  putDrafts(...over: readonly Partial<Draft>[]): Promise<readonly Draft[]>;
  /** Asks for questions, and answers with what became of the job and of the generation. */
  // biome-ignore lint/suspicious/noExplicitAny: the tests say what they expect of it
  generate(body?: Record<string, unknown>): Promise<any>;
  // biome-ignore lint/suspicious/noExplicitAny: the tests say what they expect of it
  finished(jobId: string): Promise<any>;
  close(): Promise<void>;
}

/** A whole server, its jobs running, with one document in it. */
export async function openReviewServer(target?: DatabaseTarget): Promise<ReviewServer> {
  const server = await openTestServer(target);
  await server.jobs.start();
  const call = clientOf(server);
  const document = await putCells(server);
  const finished = async (jobId: string) => {
    let job = { state: "queued" };
    const hasEnded = async () => {
      ({ body: job } = await call({ path: `/jobs/${jobId}` }));
      return ["succeeded", "failed", "cancelled"].includes(job.state);
    };
    await waitUntil("the job has ended", hasEnded);
    return job;
  };
  return {
    server,
    call,
    document,
    finished,
    putDrafts: (...over) => putDrafts(server, document, over),
    async generate(body = {}) {
      const asked = await call({
        path: "/quiz/generations",
        body: { subject: document.subject, language: "fr", count: 3, ...body },
      });
      if (asked.status !== 202) throw new Error(JSON.stringify(asked.body));
      const job = await finished(asked.body.job_id);
      const { body: generation } = await call({ path: `/quiz/generations/${asked.body.id}` });
      return { job, generation };
    },
    async close() {
      await server.jobs.stop();
      await server.close();
    },
  };
}

/** Drafts that wait, each of the document's first words. */
export async function putDrafts(
  { database }: Pick<TestServer, "database">,
  document: Document,
  over: readonly Partial<Draft>[],
): Promise<readonly Draft[]> {
  const stores = questionRepositories(database.queries, newId);
  const generation = aGeneration({
    request: { ...aGeneration().request, subject: document.subject, language: "fr" },
  });
  await stores.generations.add(generation);
  const [first] = FRENCH_CELLS;
  const quote = first?.text.slice(0, 40) ?? "";
  const passages = await documentRepositories(database.queries).passages.ofDocument(document.id);
  const source = aQuotation({
    ...{ documentId: document.id, documentTitle: document.title, quote, start: 0, end: quote.length },
    passageId: passages[0]?.id ?? newId<"passage">(),
  });
  const drafts = over.map((one, at) => {
    const draft = aDraft({ generationId: generation.id });
    const stem = `Which pigment absorbs light number ${at}?`;
    return { ...draft, content: { ...draft.content, stem, source }, ...one };
  });
  await stores.drafts.addAll(drafts);
  return drafts;
}

/** A document as its reader would have left it. */
export async function putCells({ database }: Pick<TestServer, "database">): Promise<Document> {
  const text = FRENCH_CELLS.map((passage) => passage.text).join("\n\n");
  const document: Document = {
    id: newId<"document">(),
    title: "La cellule",
    subject: "Biologie",
    format: "markdown",
    fileHash: "0".repeat(64),
    sizeBytes: text.length,
    state: "ready",
    revision: 1,
    language: "fr",
    words: text.split(/\s+/).length,
    outline: [],
    remarks: [],
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
  const { documents, passages, texts } = documentRepositories(database.queries);
  await documents.add(document);
  await putText(texts, document, text);
  const found = FRENCH_CELLS.map(
    (passage): Passage => ({ ...passage, id: newId<"passage">(), documentId: document.id }),
  );
  await passages.replaceAll(document.id, found);
  return document;
}

function putText(
  texts: ReturnType<typeof documentRepositories>["texts"],
  { id, revision }: Document,
  text: string,
): Promise<void> {
  return texts.put(id, { revision, text, fileHash: "0".repeat(64) }, now);
}
