import { randomUUID } from "node:crypto";
import { type InstantText, ok } from "@souffleur/kernel";
import { type Database, openDatabase } from "@souffleur/platform/database";
import type { Log } from "@souffleur/platform/log";
import { createOutbound } from "@souffleur/platform/outbound";
import { type QuizSettings, sayHowVectorsAreSearched } from "@souffleur/quiz";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { documentRepositories } from "../../packages/quiz/src/adapters/database/documents/document-repositories.ts";
import {
  askForExtension,
  findExtension,
} from "../../packages/quiz/src/adapters/database/search/nearness-index.ts";
import {
  ensureNearnessIndex,
  fillNearness,
  findNearness,
} from "../../packages/quiz/src/adapters/database/search/nearness-store.ts";
import { vectorStore } from "../../packages/quiz/src/adapters/database/search/vector-store.ts";
import { embedPassagesJob } from "../../packages/quiz/src/adapters/jobs/embed-passages-job.ts";
import type { Embeddings } from "../../packages/quiz/src/adapters/search/embeddings.ts";
import { createNearMeaning } from "../../packages/quiz/src/adapters/search/near-meaning.ts";
import { openVectors } from "../../packages/quiz/src/adapters/search/open-vectors.ts";
import { sayWay, type WayOfSearch } from "../../packages/quiz/src/adapters/search/way-of-search.ts";
import type { MeaningIndex, PassageFilter } from "../../packages/quiz/src/application/search/ports.ts";
import type { Passage } from "../../packages/quiz/src/domain/documents/document.ts";
import { unitVector } from "../../packages/quiz/src/domain/search/vector-index.ts";
import {
  type DatabaseTarget,
  onEachDatabase,
  POSTGRES_URL,
  type TestDatabase,
  targets,
} from "../support/databases.ts";
import { openMigrated } from "../support/migrated.ts";
import { documentOf } from "../support/quiz-passages.ts";

const MODEL = "small 'model'";
const DIMENSIONS = 32;
const of = { model: MODEL, dimensions: DIMENSIONS };
const chance = (seed: number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296 - 0.5;
  };
};
const vectorOf = (text: string) => {
  const next = chance(Number(text.replace(/\D/g, "")) * 7_919 + 1);
  return unitVector(Array.from({ length: DIMENSIONS }, next)) ?? new Float32Array(DIMENSIONS);
};
const embeddings: Embeddings = { model: MODEL, embed: async (texts) => ok(texts.map(vectorOf)) };
const byTest = documentOf(Array.from({ length: 900 }, (_, at) => `Passage ${at}`));
const few = documentOf(
  Array.from({ length: 5 }, (_, at) => `Autre ${1_000 + at}`),
  { subject: "rare" },
);
const everything = [...byTest.passages, ...few.passages];

async function filled(database: Database): Promise<void> {
  await database.unit(async (unit) => {
    for (const { document, passages } of [byTest, few]) {
      await documentRepositories(unit.queries).documents.add(document);
      await documentRepositories(unit.queries).passages.replaceAll(document.id, passages);
    }
    return ok(undefined);
  });
}
const putAll = (database: Database) =>
  database.unit(async (unit) => {
    await vectorStore(unit, MODEL).put(
      everything.map(({ hash, text }) => ({ hash, vector: vectorOf(text) })),
    );
    return ok(undefined);
  });

/** Searched through what the server uses, with a stand-in that knows when all are compared instead. */
function searching(database: Database) {
  const ways: WayOfSearch[] = [];
  let now = 0;
  let compared = 0;
  const exact: MeaningIndex = {
    find: async () => {
      compared += 1;
      return [];
    },
  };
  const meaning = createNearMeaning({
    ...{ database, store: vectorStore(database, MODEL), embeddings, exact },
    millis: () => now,
    tell: (way) => ways.push(way),
  });
  return {
    said: () => ways.map((way) => (typeof way === "string" ? way : "pgvector")),
    compared: () => compared,
    later: () => {
      now += 120_000;
    },
    find: (text: string, filter: PassageFilter = {}, limit = 10) =>
      meaning.find({ text, limit, ...filter }, limit),
  };
}

/** By comparing with every one: what an index should find. */
function nearestOfAll(text: string, among: readonly Passage[] = everything, limit = 10) {
  const asked = vectorOf(text);
  const nearness = (one: string) =>
    vectorOf(one).reduce((sum, number, at) => sum + number * (asked[at] ?? 0), 0);
  return among
    .map(({ id, text: own }) => ({ id, nearness: nearness(own) }))
    .toSorted((a, b) => b.nearness - a.nearness)
    .slice(0, limit);
}

onEachDatabase((target) => {
  let opened: TestDatabase;
  beforeAll(async () => {
    opened = await openMigrated(target);
    await filled(opened.database);
  });
  afterAll(() => opened.close());

  it("compares with all vectors where the database has no index for them, and says why", async () => {
    const search = searching(opened.database);
    await search.find("Passage 1");
    await putAll(opened.database);
    search.later();
    await search.find("Passage 1");
    const why = target.kind === "sqlite" ? "not_postgres" : "no_extension";
    expect(search.said()).toEqual(["no_vectors", why]);
    expect(search.compared()).toBe(2);
    expect(sayWay(why).en).toMatch(/one by one in memory: the (database|extension)/);
    expect(await ensureNearnessIndex(opened.database, of)).toBe(false);
  });
});

let opened: TestDatabase;
let database: Database;
// Not every system has a package of it for its server; PGlite brings one.
const serverHasPgvector = await isOffered();

describe("where the extension vector can be had", () => {
  const { pgliteWithPgvector, postgres } = targets;
  onEachDatabase(withPgvector, serverHasPgvector ? [pgliteWithPgvector, postgres] : [pgliteWithPgvector]);
});

describe("where the extension vector cannot be had", () => {
  const { pglite, postgres } = targets;
  onEachDatabase(withoutPgvector, serverHasPgvector ? [pglite] : [pglite, postgres]);
});

function withoutPgvector(target: DatabaseTarget) {
  it("asking for it changes nothing", async () => {
    const { database, close } = await target.open();
    await askForExtension(database.queries);
    expect(await findExtension(database.queries)).toBe("no_extension");
    await close();
  });
}

function withPgvector(target: DatabaseTarget) {
  beforeEach(async () => {
    opened = await openMigrated(target);
    database = opened.database;
    await filled(database);
  });
  afterEach(() => opened.close());
  describe("finds", findsByIndex);
  describe("stays in step", staysInStep);
  describe("comes and goes", comesAndGoes);
}

async function indexed() {
  await askForExtension(database.queries);
  expect(await ensureNearnessIndex(database, of)).toBe(true);
  await putAll(database);
}

async function placed() {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from derived_quiz_nearness`.execute(database.queries);
  return rows[0]?.count;
}

function findsByIndex() {
  it("finds the nearest by an index, as near as they are", async () => {
    await indexed();
    const search = searching(database);
    let found = 0;
    for (let each = 0; each < 20; each += 1) {
      const text = `Passage ${each * 43}`;
      const near = (await search.find(text)) ?? [];
      const wanted = nearestOfAll(text);
      const all = new Map(
        nearestOfAll(text, everything, everything.length).map((one) => [one.id, one.nearness]),
      );
      for (const { passageId, score } of near) expect(score).toBeCloseTo(all.get(passageId) ?? Number.NaN, 5);
      expect(near[0]).toEqual({ passageId: wanted[0]?.id, score: expect.closeTo(1, 5) });
      expect(near.map(({ score }) => score)).toEqual(
        near.map(({ score }) => score).toSorted((a, b) => b - a),
      );
      found += near.filter(({ passageId }) => wanted.some(({ id }) => id === passageId)).length;
    }
    expect(found).toBeGreaterThanOrEqual(190);
    expect([search.said(), search.compared()]).toEqual([["pgvector"], 0]);
  });

  it("asks the index, not every row", async () => {
    await indexed();
    await sql`analyze derived_quiz_nearness`.execute(database.queries);
    const nearness = await findNearness(database, of);
    if (typeof nearness === "string") throw new Error(nearness);
    const { column, nearness: operator, value } = nearness.type;
    const plan = await database.queries.transaction().execute(async (transaction) => {
      await sql`set local enable_seqscan = off`.execute(transaction);
      return sql<{ "QUERY PLAN": string }>`explain select n.hash from derived_quiz_nearness n
        where n.model = ${sql.lit(MODEL)} and n.dimensions = ${sql.lit(DIMENSIONS)}
        order by ${column("n.numbers")} ${operator} ${value(`[${vectorOf("Passage 1").join(",")}]`)} limit 10`.execute(
        transaction,
      );
    });
    expect(plan.rows.map((row) => row["QUERY PLAN"]).join("\n")).toMatch(
      /Index Scan using derived_quiz_nearness_/,
    );
  });

  it("finds all a filter lets through, however few and far", async () => {
    await indexed();
    const search = searching(database);
    const near = await search.find("Passage 1", { subject: "rare" });
    expect(near?.map(({ passageId }) => passageId)).toEqual(
      nearestOfAll("Passage 1", few.passages).map(({ id }) => id),
    );
    expect(await search.find("Passage 1", { documentIds: [] })).toEqual([]);
    expect(await search.find("Passage 1", { subject: "biologie", language: "fr" }, 3)).toHaveLength(3);
  });

  it("has an index of its own for each model and length, also for long ones", async () => {
    await indexed();
    const long = { model: "long", dimensions: 3_000 };
    expect(await ensureNearnessIndex(database, long)).toBe(true);
    expect(await ensureNearnessIndex(database, { model: "longest", dimensions: 5_000 })).toBe(false);
    expect(await findNearness(database, { model: "longest", dimensions: 5_000 })).toBe("too_many_numbers");
    const vector = unitVector(Array.from({ length: 3_000 }, (_, at) => Math.sin(at))) ?? new Float32Array();
    await database.unit(async (unit) => {
      await vectorStore(unit, "long").put([{ hash: everything[3]?.hash ?? "", vector }]);
      return ok(undefined);
    });
    expect(await findNearness(database, long)).toMatchObject({ of: long });
    expect(await placed()).toBe(everything.length + 1);
  });
}

function staysInStep() {
  it("keeps vectors and index the same in one unit of work", async () => {
    await askForExtension(database.queries);
    await ensureNearnessIndex(database, of);
    const undone = await database.unit(async (unit) => {
      await vectorStore(unit, MODEL).put(
        everything.map(({ hash, text }) => ({ hash, vector: vectorOf(text) })),
      );
      return { ok: false as const, failure: "undone" };
    });
    expect([undone.ok, await placed()]).toEqual([false, 0]);
    await putAll(database);
    expect(await placed()).toBe(everything.length);
    await sql`delete from quiz_vectors where hash = ${everything[0]?.hash}`.execute(database.queries);
    expect(await placed()).toBe(everything.length - 1);
    expect(await findNearness(database, of)).toMatchObject({ of });
  });

  it("puts vectors that were there before into the index piece by piece, and compares until all are in it", async () => {
    await putAll(database);
    const search = searching(database);
    await askForExtension(database.queries);
    await search.find("Passage 1");
    await ensureNearnessIndex(database, of);
    expect(await fillNearness(database, of)).toBe(200);
    search.later();
    await search.find("Passage 1");
    expect(search.compared()).toBe(2);
    while ((await fillNearness(database, of)) > 0);
    search.later();
    expect(await search.find("Passage 1")).toHaveLength(10);
    expect([search.said(), search.compared()]).toEqual([["not_complete", "pgvector"], 2]);
  });

  it("is made with the first vectors, filled by the job, and named in the log", async () => {
    const lines: unknown[] = [];
    const log = { info: (fields: unknown, text: string) => lines.push([fields, text]) } as unknown as Log;
    const clock = { millis: () => 0, now: () => "2026-11-21T09:30:00.000Z" as InstantText };
    const settings = { embeddings: { url: "http://127.0.0.1:1/v1", key: "", model: MODEL } } as QuizSettings;
    const outbound = createOutbound({ allow: [], userAgent: "Souffleur/test" });
    const open = () => openVectors({ database, clock, outbound, settings, log });
    const first = open();
    await first?.prepare();
    await first?.close();
    const run = { signal: new AbortController().signal, report: () => {} };
    await embedPassagesJob(opened, embeddings).start({}, run as never);
    expect(await placed()).toBe(everything.length);
    const second = open();
    await second?.prepare();
    await second?.close();
    expect(lines).toEqual([
      [{ vectors: "no_vectors" }, expect.stringMatching("there are none yet")],
      [{ vectors: "pgvector" }, expect.stringMatching(/found by pgvector \d.*32 numbers/)],
    ]);
    expect(await sayHowVectorsAreSearched(database, MODEL)).toMatchObject({
      fr: expect.stringMatching("trouvés par pgvector"),
    });
  });
}

function comesAndGoes() {
  it("goes on by comparing when the extension is taken away, and with it once it is back", async () => {
    await indexed();
    const search = searching(database);
    expect(await search.find("Passage 1")).toHaveLength(10);
    await sql`drop extension vector cascade`.execute(database.queries);
    await search.find("Passage 1");
    await search.find("Passage 1");
    expect([search.said(), search.compared()]).toEqual([["pgvector", "no_extension"], 2]);
    const later = documentOf(["Passage 5000"]);
    await database.unit(async (unit) => {
      await documentRepositories(unit.queries).documents.add(later.document);
      await documentRepositories(unit.queries).passages.replaceAll(later.document.id, later.passages);
      await vectorStore(unit, MODEL).put(
        later.passages.map(({ hash, text }) => ({ hash, vector: vectorOf(text) })),
      );
      return ok(undefined);
    });
    await askForExtension(database.queries);
    await ensureNearnessIndex(database, of);
    while ((await fillNearness(database, of)) > 0);
    search.later();
    expect((await search.find("Passage 5000"))?.[0]?.passageId).toBe(later.passages[0]?.id);
    expect(search.compared()).toBe(2);
  });

  it("ends putting vectors into it when the extension is taken away meanwhile", async () => {
    await putAll(database);
    await askForExtension(database.queries);
    await ensureNearnessIndex(database, of);
    expect(await fillNearness(database, of)).toBe(200);
    await sql`drop extension vector cascade`.execute(database.queries);
    expect(await fillNearness(database, of)).toBe(0);
    expect(await placed()).toBe(200);
  });

  it("works without it where the role may not make it", async () => {
    const role = `souffleur_${randomUUID().replaceAll("-", "")}`;
    await sql.raw(`create role ${role}`).execute(database.queries);
    try {
      const refused = await database.queries.connection().execute(async (one) => {
        await sql.raw(`set role ${role}`).execute(one);
        // PGlite has one connection, which the next test uses, too.
        try {
          await askForExtension(one);
        } finally {
          await sql`reset role`.execute(one);
        }
        return findExtension(one);
      });
      expect(refused).toBe("no_extension");
    } finally {
      await sql.raw(`drop role ${role}`).execute(database.queries);
    }
  });
}

async function isOffered(): Promise<boolean> {
  const database = openDatabase({ url: POSTGRES_URL, poolSize: 1 });
  try {
    const { rows } = await sql`select 1 from pg_available_extensions where name = 'vector'`.execute(
      database.queries,
    );
    return rows.length > 0;
  } catch {
    return false;
  } finally {
    await database.close();
  }
}
