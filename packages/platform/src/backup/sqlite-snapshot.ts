import { DatabaseSync } from "node:sqlite";
import { asCell, isOwnTable, type Snapshot, type SnapshotTable } from "./snapshot.ts";

/** Reads within one transaction on a connection of its own: in WAL mode that is a snapshot no writer waits for. */
export async function withSqliteSnapshot<Value>(
  file: string,
  work: (snapshot: Snapshot) => Promise<Value>,
): Promise<Value> {
  const database = new DatabaseSync(file, { readOnly: true, timeout: 5_000 });
  try {
    database.exec("begin");
    const check = database.prepare("pragma integrity_check(1)").get()?.integrity_check;
    if (check !== "ok") throw new Error(`the database is damaged: ${String(check)}`);
    return await work(snapshotOf(database));
  } finally {
    database.close();
  }
}

function snapshotOf(database: DatabaseSync): Snapshot {
  return {
    kind: "sqlite",
    async migrations() {
      const rows = database.prepare("select name from kysely_migration order by name").all();
      return rows.map((row) => String(row.name));
    },
    async tables() {
      const rows = database
        // Not what full-text search makes of others: their rows, written again, make it anew.
        .prepare(
          `select s.name from sqlite_schema as s join pragma_table_list as l on l.name = s.name and l.schema = 'main'
           where l.type = 'table' order by s.rowid`,
        )
        .all();
      return rows
        .map((row) => String(row.name))
        .filter(isOwnTable)
        .map((name) => ({ name, columns: columnsOf(database, name) }));
    },
    async *rows({ name, columns }: SnapshotTable) {
      const statement = database.prepare(`select ${columns.map(quoted).join(", ")} from ${quoted(name)}`);
      for (const row of statement.iterate()) yield columns.map((column) => asCell(row[column]));
    },
  };
}

function columnsOf(database: DatabaseSync, table: string): string[] {
  // Hidden ones are computed, or belong to the machinery of a virtual table.
  const columns = database.prepare("select name from pragma_table_xinfo(?) where hidden = 0 order by cid");
  return columns.all(table).map((row) => String(row.name));
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
