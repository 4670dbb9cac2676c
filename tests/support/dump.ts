import type { Database } from "@souffleur/platform/database";
import { sql } from "kysely";

export type Dump = Readonly<Record<string, readonly string[]>>;

/** Everything that is stored, table by table, as comparable text: nothing was stored when this is what it was. */
export async function dumpTables(
  database: Database,
  tables?: readonly string[],
  without: readonly string[] = [],
): Promise<Dump> {
  const dump: Record<string, readonly string[]> = {};
  for (const table of tables ?? (await tableNames(database))) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(
      database.queries,
    );
    dump[table] = rows.map((row) => line(row, without)).sort();
  }
  return dump;
}

function line(row: Record<string, unknown>, without: readonly string[]): string {
  return JSON.stringify(Object.fromEntries(Object.entries(row).filter(([name]) => !without.includes(name))));
}

async function tableNames(database: Database): Promise<string[]> {
  const { rows } = await (database.dialect.kind === "sqlite"
    ? sql<{ name: string }>`select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'`
    : sql<{
        name: string;
      }>`select table_name as name from information_schema.tables where table_schema = 'public'`
  ).execute(database.queries);
  return rows.map((row) => row.name).filter((name) => !name.startsWith("kysely_"));
}
