import { createHash } from "node:crypto";
import type { Database } from "@souffleur/platform/database";
import { sql } from "kysely";

/** What the server notes by the way, whatever it answers: when somebody was last seen, who tries passwords. */
const NOTED_COLUMNS = ["last_seen_at", "last_used_at"];
const NOTED_TABLES = ["sign_in_attempts"];

/** What every table holds, as one short text: the same text means that nothing was stored, changed or lost. */
export async function hashTables(database: Database): Promise<string> {
  const hash = createHash("sha256");
  for (const table of await tableNames(database)) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(
      database.queries,
    );
    // The order in which a database gives rows out is its own affair.
    hash.update(table).update(JSON.stringify(rows.map(asText).sort()));
  }
  return hash.digest("base64url");
}

/**
 * The same text, read anew only when a row was written since: for a database of one connection, which SQLite counts for.
 * What was written and taken back counts too, so that nothing is ever missed.
 */
export function watchTables(database: Database): () => Promise<string> {
  let seen: { readonly changes: number; readonly hash: string } | undefined;
  return async () => {
    const { rows } = await sql<{ changes: number }>`select total_changes() as changes`.execute(
      database.queries,
    );
    const changes = rows[0]?.changes ?? Number.NaN;
    if (seen?.changes !== changes) seen = { changes, hash: await hashTables(database) };
    return seen.hash;
  };
}

function asText(row: Record<string, unknown>): string {
  const kept = Object.entries(row).filter(([column]) => !NOTED_COLUMNS.includes(column));
  return JSON.stringify(kept);
}

async function tableNames(database: Database): Promise<string[]> {
  const names =
    database.dialect.kind === "sqlite"
      ? sql<{ name: string }>`select name from sqlite_schema where type = 'table'`
      : sql<{
          name: string;
        }>`select table_name as name from information_schema.tables where table_schema = 'public'`;
  const { rows } = await names.execute(database.queries);
  return rows
    .map((row) => row.name)
    .filter((name) => !NOTED_TABLES.includes(name))
    .sort();
}
