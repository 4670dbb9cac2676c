import { createHash } from "node:crypto";
import type { Queries } from "@souffleur/platform/database";
import { type RawBuilder, sql } from "kysely";

/** What an index of the nearest needs to know of its database: where the extension stands, and what it can do. */
export interface Extension {
  readonly schema: string;
  readonly version: string;
}

/** Why vectors are compared one by one. */
export type NoNearness = "not_postgres" | "no_extension" | "no_hnsw" | "too_many_numbers" | "not_complete";

/** Of one model's vectors, all of so many numbers. */
export interface NearnessOf {
  readonly model: string;
  readonly dimensions: number;
}

// What HNSW of pgvector takes of each type.
const MOST_OF_VECTOR = 2_000;
const MOST_OF_HALFVEC = 4_000;

/** The extension where it is installed and knows HNSW; else why not. */
export async function findExtension(queries: Queries): Promise<Extension | "no_extension" | "no_hnsw"> {
  const { rows } = await sql<Extension & { hasHnsw: boolean }>`
    select n.nspname as schema, e.extversion as version,
      exists (select 1 from pg_am where amname = 'hnsw') as "hasHnsw"
    from pg_extension e join pg_namespace n on n.oid = e.extnamespace where e.extname = 'vector'`.execute(
    queries,
  );
  const [found] = rows;
  if (found === undefined) return "no_extension";
  return found.hasHnsw ? { schema: found.schema, version: found.version } : "no_hnsw";
}

/** Asks for the extension where this server has its files; nothing where they are not there or the role may not. */
export async function askForExtension(queries: Queries): Promise<void> {
  const { rows } = await sql`select 1 from pg_available_extensions
    where name = 'vector' and installed_version is null`.execute(queries);
  if (rows.length === 0) return;
  // Whatever it is refused for, vectors are compared one by one then, and the log says so.
  await sql`create extension if not exists vector`.execute(queries).catch(() => undefined);
}

/** The type vectors of this length are indexed as: half as exact where they are long. Nothing where they are too long. */
export function indexedType({ schema }: Extension, dimensions: number): IndexedType | undefined {
  if (dimensions > MOST_OF_HALFVEC) return undefined;
  const name = dimensions > MOST_OF_VECTOR ? "halfvec" : "vector";
  return {
    column: (column) => sql`${sql.ref(column)}::${sql.id(schema, name)}(${sql.lit(dimensions)})`,
    // A text first: a prepared statement would else ask for a type that went away with its extension.
    value: (text) => sql`${text}::text::${sql.id(schema, name)}(${sql.lit(dimensions)})`,
    nearness: sql`operator(${sql.id(schema)}.<=>)`,
    operators: sql`${sql.id(schema, `${name}_cosine_ops`)}`,
  };
}

export interface IndexedType {
  column(name: string): RawBuilder<unknown>;
  value(text: string): RawBuilder<unknown>;
  readonly nearness: RawBuilder<unknown>;
  readonly operators: RawBuilder<unknown>;
}

/** Each model has an index of its own: those of another are not in the way of the nearest. */
function nearnessIndexName({ model, dimensions }: NearnessOf): string {
  const hash = createHash("sha256").update(model).digest("hex").slice(0, 12);
  return `derived_quiz_nearness_${hash}_${dimensions}`;
}

export async function hasNearnessIndex(queries: Queries, of: NearnessOf): Promise<boolean> {
  const { rows } = await sql`
    select 1 from pg_class c join pg_index i on i.indexrelid = c.oid
    where c.relname = ${nearnessIndexName(of)} and c.relnamespace = current_schema()::regnamespace and i.indisvalid`.execute(
    queries,
  );
  return rows.length > 0;
}

/**
 * Makes the index while it is empty, in a moment: what is there is then put into it piece by piece, as what comes later is.
 * Made over all of it, it would take minutes.
 */
export async function makeNearnessIndex(queries: Queries, of: NearnessOf, type: IndexedType): Promise<void> {
  const { model, dimensions } = of;
  await sql`delete from derived_quiz_nearness where model = ${model}`.execute(queries);
  await sql`create index ${sql.id(nearnessIndexName(of))} on derived_quiz_nearness
    using hnsw ((${type.column("numbers")}) ${type.operators})
    where model = ${sql.lit(model)} and dimensions = ${sql.lit(dimensions)}`.execute(queries);
}
