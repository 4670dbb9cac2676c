// The nearest ten of 100,000 vectors of 384 numbers by the HNSW index of pgvector in PostgreSQL: time of each search, how many of the ten it finds, and how long putting them in takes. Left out where the server has no pgvector.
//   node tools/run.mjs bench/quiz-nearness.ts [--quick] [--vectors N] [--dimensions N] [--searches N]
import { ok } from "@souffleur/kernel";
import { createMigrations, type Database, openDatabase } from "@souffleur/platform/database";
import { migrations } from "@souffleur/server";
import { sql } from "kysely";
import { documentRepositories } from "../packages/quiz/src/adapters/database/documents/document-repositories.ts";
import { askForExtension } from "../packages/quiz/src/adapters/database/search/nearness-index.ts";
import {
  ensureNearnessIndex,
  findNearness,
  nearestPassages,
} from "../packages/quiz/src/adapters/database/search/nearness-store.ts";
import { vectorStore } from "../packages/quiz/src/adapters/database/search/vector-store.ts";
import type { PassageId } from "../packages/quiz/src/domain/documents/document.ts";
import { documentOf } from "../tests/support/quiz-passages.ts";
import { madeUpVectors } from "./harness/made-up-vectors.ts";
import { option, quantile, quick, type Row, report } from "./harness/report.ts";

const GOALS = { ms: 25, recall: 0.95 };
const count = quick ? 2_000 : option("vectors", 100_000);
const dimensions = option("dimensions", 384);
const searches = quick ? 20 : option("searches", 200);
const LIMIT = 10;
const EACH_DOCUMENT = 1_000;
const WITHIN_MS = 600_000;
const POSTGRES_URL = process.env.SOUFFLEUR_TEST_POSTGRES_URL ?? "postgres://postgres@127.0.0.1:5432/postgres";
const of = { model: "made up", dimensions };

const server = openDatabase({ url: POSTGRES_URL, poolSize: 1 });
const offered = await sql`select 1 from pg_available_extensions where name = 'vector'`
  .execute(server.queries)
  .then(({ rows }) => rows.length > 0)
  .catch(() => false);
if (offered) await onDatabase(measure);
else {
  console.log(`Left out: no PostgreSQL with pgvector at ${new URL(POSTGRES_URL).host}`);
  report("quiz-nearness", []);
}
await server.close();

async function onDatabase(work: (database: Database) => Promise<void>): Promise<void> {
  const name = `souffleur_bench_${process.pid}`;
  await sql.raw(`create database ${name}`).execute(server.queries);
  const url = Object.assign(new URL(POSTGRES_URL), { pathname: `/${name}` }).href;
  const database = openDatabase({ url, unitDeadlineMs: WITHIN_MS });
  try {
    await work(database);
  } finally {
    await database.close();
    await sql.raw(`drop database if exists ${name} with (force)`).execute(server.queries);
  }
}

async function measure(database: Database): Promise<void> {
  const { numbers, near } = madeUpVectors(count, dimensions);
  await createMigrations(database, migrations).up();
  await askForExtension(database.queries);
  if (!(await ensureNearnessIndex(database, of))) throw new Error("the index could not be made");
  const begun = performance.now();
  const ids = await putAll(database, numbers);
  const putSeconds = (performance.now() - begun) / 1_000;
  await sql`analyze`.execute(database.queries);
  const nearness = await findNearness(database, of);
  if (typeof nearness === "string") throw new Error(`no index: ${nearness}`);
  const times: number[] = [];
  const filteredTimes: number[] = [];
  let found = 0;
  for (let search = 0; search < searches; search += 1) {
    const vector = near(search * 7);
    const from = performance.now();
    const some = await nearestPassages(database.queries, nearness, { vector, filter: {}, limit: LIMIT });
    times.push(performance.now() - from);
    const exact = nearestOfAll(numbers, vector, ids);
    found += some.filter(({ passageId }) => exact.has(passageId)).length;
    const filteredFrom = performance.now();
    await nearestPassages(database.queries, nearness, { vector, filter: { subject: "1" }, limit: LIMIT });
    filteredTimes.push(performance.now() - filteredFrom);
  }
  times.sort((a, b) => a - b);
  filteredTimes.sort((a, b) => a - b);
  const [p50, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
  const recall = found / (searches * LIMIT);
  const row: Row = {
    what: `${count} vectors of ${dimensions}, pgvector ${nearness.extension.version}`,
    ...{ searches, "p50 ms": p50.toFixed(1), "p95 ms": p95.toFixed(1) },
    "in one of a hundred, p50 ms": quantile(filteredTimes, 0.5).toFixed(1),
    "put in, s": putSeconds.toFixed(0),
    "of the ten nearest": `${(recall * 100).toFixed(1)} %`,
  };
  const wrong = [
    ...(p50 > GOALS.ms ? [`p50 ${p50.toFixed(1)} ms`] : []),
    ...(recall < GOALS.recall ? [`recall ${recall.toFixed(3)}`] : []),
  ];
  report("quiz-nearness", [row], quick ? [] : wrong);
}

/** In documents of a thousand passages, each a subject of its own, as the server would put them. */
async function putAll(database: Database, numbers: Float32Array): Promise<readonly PassageId[]> {
  const ids: PassageId[] = [];
  for (let from = 0; from < count; from += EACH_DOCUMENT) {
    const texts = Array.from({ length: Math.min(EACH_DOCUMENT, count - from) }, (_, at) => `p${from + at}`);
    const { document, passages } = documentOf(texts, { subject: String(from / EACH_DOCUMENT) });
    await database.unit(async (unit) => {
      const stores = documentRepositories(unit.queries);
      await stores.documents.add(document);
      await stores.passages.replaceAll(document.id, passages);
      await vectorStore(unit, of.model).put(
        passages.map(({ hash }, at) => ({
          hash,
          vector: numbers.slice((from + at) * dimensions, (from + at + 1) * dimensions),
        })),
      );
      return ok(undefined);
    });
    ids.push(...passages.map(({ id }) => id));
  }
  return ids;
}

/** Each compared with all its numbers. */
function nearestOfAll(
  numbers: Float32Array,
  asked: Float32Array,
  ids: readonly PassageId[],
): ReadonlySet<PassageId> {
  const nearness = new Float32Array(count);
  for (let at = 0; at < count; at += 1) {
    let sum = 0;
    for (let each = 0; each < dimensions; each += 1)
      sum += (asked[each] ?? 0) * (numbers[at * dimensions + each] ?? 0);
    nearness[at] = sum;
  }
  const least = nearness.toSorted().at(-LIMIT) ?? 0;
  return new Set(ids.filter((_, at) => (nearness[at] ?? 0) >= least));
}
