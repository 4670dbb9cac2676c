import { ok } from "@souffleur/kernel";
import { chunksOf, type Database, type Queries, tables } from "@souffleur/platform/database";
import { sql } from "kysely";
import type { PassageFilter } from "../../../application/search/ports.ts";
import type { PassageId } from "../../../domain/documents/document.ts";
import type { QuizTables } from "../tables/index.ts";
import {
  type Extension,
  findExtension,
  hasNearnessIndex,
  type IndexedType,
  indexedType,
  makeNearnessIndex,
  type NearnessOf,
  type NoNearness,
} from "./nearness-index.ts";
import { passageCondition } from "./passage-filter.ts";
import { numbersOf } from "./vector-bytes.ts";

/** An index that is there and has every vector. */
export interface Nearness {
  readonly extension: Extension;
  readonly type: IndexedType;
  readonly of: NearnessOf;
}

export interface NearPassage {
  readonly passageId: PassageId;
  /** 1 and the cosine's difference. */
  readonly distance: number;
}

/** Of the index so many are asked for: the more, the likelier the nearest are among them. */
const LEAST_SEARCHED = 200;
const MOST_SEARCHED = 1_000;
const AT_A_TIME = 200;

/** Whether there is an index to be made, or something to be put into it. */
export async function lacksNearness(database: Database, of: NearnessOf): Promise<boolean> {
  return (await findNearness(database, of)) === "not_complete";
}

/** Whether the nearest of these can be found by an index; else why not. Reads only. */
export async function findNearness(
  { queries, dialect }: Pick<Database, "queries" | "dialect">,
  of: NearnessOf,
): Promise<Nearness | NoNearness> {
  if (dialect.kind !== "postgres") return "not_postgres";
  const extension = await findExtension(queries);
  if (typeof extension === "string") return extension;
  const type = indexedType(extension, of.dimensions);
  if (type === undefined) return "too_many_numbers";
  if (!(await hasNearnessIndex(queries, of)) || !(await isComplete(queries, of))) return "not_complete";
  return { extension, type, of };
}

/** Each one there stands for a vector, so that as many are all of them. */
async function isComplete(queries: Queries, { model, dimensions }: NearnessOf): Promise<boolean> {
  const { rows } = await sql<{ complete: boolean }>`
    select (select count(*) from quiz_vectors where model = ${model} and dimensions = ${dimensions})
      = (select count(*) from derived_quiz_nearness where model = ${model} and dimensions = ${dimensions})
      as complete`.execute(queries);
  return rows[0]?.complete === true;
}

/** Makes the index where it can be had and is not there yet. */
export async function ensureNearnessIndex(database: Database, of: NearnessOf): Promise<boolean> {
  if (database.dialect.kind !== "postgres") return false;
  const extension = await findExtension(database.queries);
  const type = typeof extension === "string" ? undefined : indexedType(extension, of.dimensions);
  if (type === undefined) return false;
  if (await hasNearnessIndex(database.queries, of)) return true;
  await database.unit(async ({ queries }) => {
    await makeNearnessIndex(queries, of, type);
    return ok(undefined);
  });
  return true;
}

/** Puts vectors into the index in the unit of work that keeps them, where there is one; answers how many. */
export async function putNear(
  queries: Queries,
  model: string,
  vectors: readonly { readonly hash: string; readonly vector: Float32Array }[],
): Promise<number> {
  const dimensions = vectors[0]?.vector.length;
  if (dimensions === undefined || !(await hasNearnessIndex(queries, { model, dimensions }))) return 0;
  const rows = vectors
    .filter(({ vector }) => vector.length === dimensions)
    .map(({ hash, vector }) => ({ model, hash, dimensions, numbers: `{${vector.join(",")}}` }));
  for (const chunk of chunksOf(rows))
    await tables<QuizTables>(queries)
      .insertInto("derived_quiz_nearness")
      .values(chunk)
      .onConflict((conflict) => conflict.columns(["model", "hash"]).doNothing())
      .execute();
  return rows.length;
}

/** Puts some that are not in the index yet into it; answers how many: none, too, where the index went away meanwhile. */
export async function fillNearness(database: Database, { model, dimensions }: NearnessOf): Promise<number> {
  const missing = await tables<QuizTables>(database.queries)
    .selectFrom("quiz_vectors as v")
    .select(["v.hash", "v.vector"])
    .where("v.model", "=", model)
    .where("v.dimensions", "=", dimensions)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("derived_quiz_nearness as n")
            .select("n.hash")
            .whereRef("n.model", "=", "v.model")
            .whereRef("n.hash", "=", "v.hash"),
        ),
      ),
    )
    .limit(AT_A_TIME)
    .execute();
  const vectors = missing.map(({ hash, vector }) => ({ hash, vector: numbersOf(vector) }));
  const put = await database.unit(async ({ queries }) => ok(await putNear(queries, model, vectors)));
  return put.ok ? put.value : 0;
}

interface Asked {
  readonly vector: Float32Array;
  readonly filter: PassageFilter;
  readonly limit: number;
}

/**
 * The nearest passages a filter lets through. The index knows no filter: of what it gives those are kept that fit, and
 * where these are too few, all that fit are compared.
 */
export async function nearestPassages(
  queries: Queries,
  nearness: Nearness,
  asked: Asked,
): Promise<readonly NearPassage[]> {
  const isFiltered = Object.values(asked.filter).some((value) => value !== undefined);
  const searched = Math.min(MOST_SEARCHED, Math.max(LEAST_SEARCHED, 2 * asked.limit));
  const near = await byIndex(queries, nearness, asked, searched);
  return near.length >= asked.limit || !isFiltered ? near : amongFitting(queries, nearness, asked);
}

function byIndex(queries: Queries, nearness: Nearness, { vector, filter, limit }: Asked, searched: number) {
  const { type, of } = nearness;
  const distance = sql`${type.column("n.numbers")} ${type.nearness} ${type.value(textOf(vector))}`;
  return queries.transaction().execute(async (transaction) => {
    await sql`select set_config('hnsw.ef_search', ${String(searched)}, true)`.execute(transaction);
    const { rows } = await sql<NearPassage>`
      select p.id as "passageId", near.distance
      from (
        select n.hash, ${distance} as distance from derived_quiz_nearness n
        where n.model = ${sql.lit(of.model)} and n.dimensions = ${sql.lit(of.dimensions)}
        order by distance limit ${searched}) as near
      join quiz_passages p on p.hash = near.hash join quiz_documents d on d.id = p.document_id
      where ${passageCondition(filter)} order by near.distance, p.id limit ${limit}`.execute(transaction);
    return rows;
  });
}

async function amongFitting(queries: Queries, { type, of }: Nearness, { vector, filter, limit }: Asked) {
  const { rows } = await sql<NearPassage>`
    with fitting as materialized (
      select p.id, n.numbers from quiz_passages p join quiz_documents d on d.id = p.document_id
      join derived_quiz_nearness n on n.hash = p.hash
      where n.model = ${of.model} and n.dimensions = ${of.dimensions} and ${passageCondition(filter)})
    select id as "passageId", ${type.column("numbers")} ${type.nearness} ${type.value(textOf(vector))} as distance
    from fitting order by distance, id limit ${limit}`.execute(queries);
  return rows;
}

function textOf(vector: Float32Array): string {
  return `[${vector.join(",")}]`;
}
