import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { ok } from "@souffleur/kernel";
import { createOutbound } from "@souffleur/platform/outbound";
import { WorkerPool } from "@souffleur/platform/workers";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { documentRepositories } from "../../packages/quiz/src/adapters/database/documents/document-repositories.ts";
import { vectorStore } from "../../packages/quiz/src/adapters/database/search/vector-store.ts";
import { wordIndex } from "../../packages/quiz/src/adapters/database/search/word-index.ts";
import { embedPassagesJob } from "../../packages/quiz/src/adapters/jobs/embed-passages-job.ts";
import { createEmbeddings } from "../../packages/quiz/src/adapters/search/embeddings.ts";
import { createMeaningIndex } from "../../packages/quiz/src/adapters/search/meaning-index.ts";
import { createPassageSearch } from "../../packages/quiz/src/application/search/search-passages.ts";
import { onEachDatabase, type TestDatabase } from "../support/databases.ts";
import { openMigrated } from "../support/migrated.ts";
import { documentOf } from "../support/quiz-passages.ts";

/** Of each word whether a text has one like it: what two texts mean is near where they speak of the same. */
const topics = [/chat|félin|ronron/i, /chien|aboie/i, /volcan|lave|magma/i, /roi|reine/i];
let answer: (texts: readonly string[]) => { status: number; body: unknown };
const good = (texts: readonly string[]) => ({
  status: 200,
  body: {
    data: texts.map((text, index) => ({
      index,
      embedding: topics.map((topic) => (topic.test(text) ? 1 : 0.05)),
    })),
  },
});
let server: Server;
let asked = 0;
beforeAll(async () => {
  server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on("end", () => {
      asked += 1;
      const { status, body: said } = answer(JSON.parse(body).input);
      response.writeHead(status, { "retry-after": "0" }).end(JSON.stringify(said));
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
});
afterAll(() => new Promise((closed) => server.close(closed)));

function embeddingsThere() {
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return createEmbeddings({
    ...{ url: `http://${host}/v1`, key: "", model: "small" },
    outbound: createOutbound({ allow: [host], userAgent: "Souffleur/test" }),
    pace: { sleep: async () => {}, random: () => 0.5 },
    timeoutMs: 2_000,
  });
}

describe("vectors of texts", () => {
  const { signal } = new AbortController();
  it.each([
    [
      "are asked for again where the server is busy",
      () => (asked < 3 ? { status: 429, body: {} } : good(["a"])),
      "ok",
    ],
    ["are none where it is down", () => ({ status: 500, body: {} }), "away"],
    ["are none where it refuses", () => ({ status: 401, body: {} }), "refused"],
    ["are none where one is missing", () => good([]), "nonsense"],
    [
      "are none where they are words",
      () => ({ status: 200, body: { data: [{ embedding: ["x"] }] } }),
      "nonsense",
    ],
    [
      "are none where they are nothing",
      () => ({ status: 200, body: { data: [{ embedding: [0, 0] }] } }),
      "nonsense",
    ],
    ["are none where it speaks of other things", () => ({ status: 200, body: "hello" }), "nonsense"],
  ] as const)("%s", async (_, says, code) => {
    asked = 0;
    answer = says;
    const made = await embeddingsThere().embed(["a"], signal);
    expect(made.ok ? "ok" : made.failure.code).toBe(code);
  });
});

onEachDatabase((target) => {
  let opened: TestDatabase;
  const pool = new WorkerPool({ threads: 1 });
  const cats = documentOf(["Le félin chasse la nuit.", "La lave coule du cratère.", "La reine gouverne."]);
  beforeEach(async () => {
    opened = await openMigrated(target);
    await opened.database.unit(async ({ queries }) => {
      const stores = documentRepositories(queries);
      await stores.documents.add(cats.document);
      await stores.passages.replaceAll(cats.document.id, cats.passages);
      return ok(undefined);
    });
  });
  afterEach(() => opened.close());
  afterAll(() => pool.close());
  const embed = () =>
    embedPassagesJob(opened, embeddingsThere())
      .start({}, runContext)
      .then((effect) =>
        effect({ queries: opened.database.queries, dialect: opened.database.dialect, afterCommit() {} }),
      );

  it("are made for passages that have none, and found by what they mean beside their words", async () => {
    answer = good;
    const store = vectorStore(opened.database, "small");
    expect(await store.missing(10)).toHaveLength(3);
    expect(await embed()).toEqual({ made: 3 });
    expect(await store.missing(10)).toEqual([]);
    const search = createPassageSearch({
      ...documentRepositories(opened.database.queries),
      words: wordIndex(opened.database),
      meaning: createMeaningIndex({ store, embeddings: embeddingsThere(), pool, millis: () => 0 }),
    });
    const [best] = await search.search({ text: "un chat qui ronronne", limit: 3 });
    expect(best).toMatchObject({
      passage: { text: "Le félin chasse la nuit." },
      by: { words: [], vectorRank: 1, nearness: expect.closeTo(1) },
    });
    expect(await search.search({ text: "chat", subject: "autre", limit: 3 })).toEqual([]);
    answer = () => ({ status: 401, body: {} });
    const byWords = await search.search({ text: "la reine", limit: 3 });
    expect(byWords.map(({ passage }) => passage.text)).toEqual(["La reine gouverne."]);
  });

  it("are refused where they are of another length than before", async () => {
    answer = good;
    await embed();
    const more = documentOf(["Un chien aboie."]);
    await opened.database.unit(async ({ queries }) => {
      const stores = documentRepositories(queries);
      await stores.documents.add(more.document);
      await stores.passages.replaceAll(more.document.id, more.passages);
      return ok(undefined);
    });
    answer = () => ({ status: 200, body: { data: [{ embedding: [1, 2, 3, 4, 5] }] } });
    await expect(embed()).rejects.toMatchObject({ code: "embeddings_nonsense", retry: false });
  });
});

const runContext = {
  jobId: "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
  attempt: 1,
  actor: { kind: "system", name: "Souffleur" },
  signal: new AbortController().signal,
  enough: new AbortController().signal,
  report: () => {},
  now: () => "2026-11-21T09:30:00.000Z",
  checkpoint: undefined,
  save: async () => {},
} as unknown as Parameters<ReturnType<typeof embedPassagesJob>["start"]>[1];
