import { type SqlDialect, sqliteOverlap } from "@souffleur/platform/database";
import { type Kysely, sql } from "kysely";

export interface NoOverlap {
  readonly table: string;
  /** The column that says whose time it is: no two rows with the same may share a minute. */
  readonly owner: string;
  /** Which rows count, as SQL on the columns of a row; `row` goes before each of them. */
  readonly counts: (row: string) => string;
}

/** Makes the type that `forbidOverlap` needs on PostgreSQL; once, before its first use. */
export async function createUuidRange(database: Kysely<unknown>, { kind }: SqlDialect): Promise<void> {
  if (kind === "postgres") await sql`create type uuid_range as range (subtype = uuid)`.execute(database);
}

export async function dropUuidRange(database: Kysely<unknown>, { kind }: SqlDialect): Promise<void> {
  if (kind === "postgres") await sql`drop type uuid_range`.execute(database);
}

/**
 * Lets the database itself refuse that `starts_minute` to `ends_minute` of one owner overlap in two rows, also when two
 * servers write at the same moment. PostgreSQL excludes ranges; a range that holds one id stands for its equality, so
 * that no extension is needed. SQLite writes one at a time: a trigger that looks is enough.
 */
export async function forbidOverlap(
  database: Kysely<unknown>,
  { kind }: SqlDialect,
  { table, owner, counts }: NoOverlap,
): Promise<void> {
  if (kind === "postgres") {
    await sql
      .raw(
        `alter table ${table} add constraint ${table}_no_overlap exclude using gist (
           uuid_range(${owner}, ${owner}, '[]') with &&, int8range(starts_minute, ends_minute) with &&
         ) where (${counts("")})`,
      )
      .execute(database);
    return;
  }
  for (const event of ["insert", "update"]) {
    await sql
      .raw(
        `create trigger ${table}_no_overlap_on_${event} before ${event} on ${table}
           when ${counts("new.")} and exists (
             select 1 from ${table} as other
             where other.${owner} = new.${owner} and other.id <> new.id and ${counts("other.")}
               and other.starts_minute < new.ends_minute and other.ends_minute > new.starts_minute)
         begin select raise(abort, '${sqliteOverlap}'); end`,
      )
      .execute(database);
  }
}
