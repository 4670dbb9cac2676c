import { createHash } from "node:crypto";
import type { Database } from "@souffleur/platform/database";
import { sql } from "kysely";

/** What every table holds, as one short text: the same text means that nothing was stored, changed or lost. */
export async function hashTables(database: Database): Promise<string> {
  const hash = createHash("sha256");
  for (const table of await tableNames(database)) {
    const { rows } = await sql`select * from ${sql.table(table)}`.execute(database.queries);
    // The order in which a database gives rows out is its own affair.
    hash.update(table).update(JSON.stringify(rows.map((row) => JSON.stringify(row)).sort()));
  }
  return hash.digest("base64url");
}

async function tableNames(database: Database): Promise<string[]> {
  const names =
    database.dialect.kind === "sqlite"
      ? sql<{ name: string }>`select name from sqlite_schema where type = 'table'`
      : sql<{
          name: string;
        }>`select table_name as name from information_schema.tables where table_schema = 'public'`;
  const { rows } = await names.execute(database.queries);
  return rows.map((row) => row.name).sort();
}
