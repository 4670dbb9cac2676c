import { ok } from "@souffleur/kernel";
import { sql } from "kysely";
import { type Database, type Queries, tables as tablesOf } from "../database/index.ts";
import { faults } from "./faults.ts";
import { type BackupSummary, type Cell, STORED_FILES, type TableStart } from "./format.ts";
import { BackupInvalidError, readBackup } from "./read-backup.ts";
import { fromCell } from "./snapshot.ts";

type AnyTable = Record<string, Record<string, unknown>>;

/** Fewer than the 32 766 parameters SQLite takes, whatever the number of columns. */
const PARAMETERS_AT_A_TIME = 15_000;

/** Puts a backup's rows into the empty tables of a database at the same schema: all of them, or none. */
export async function restoreRows(
  database: Database,
  file: string,
  columnsOf: ReadonlyMap<string, readonly string[]>,
): Promise<BackupSummary> {
  const restored = await database.unit(async ({ queries }) => {
    const into = new TableWriter(queries, columnsOf);
    let isRows = true;
    const summary = await readBackup(file, {
      async table(start) {
        // What lies beside the database is put there by itself.
        isRows = start.table !== STORED_FILES;
        if (isRows) await into.begin(start);
      },
      row: (cells) => (isRows ? into.add(cells) : undefined),
      endTable: () => into.flush(),
    });
    if (database.dialect.kind === "postgres") await countOn(queries);
    return ok(summary);
  });
  if (!restored.ok) throw new Error("A restore answered with a failure.");
  return restored.value;
}

/** Where PostgreSQL counts rows itself it goes on after those that came back, not at one. */
async function countOn(queries: Queries): Promise<void> {
  const { rows } = await sql<{ table: string; column: string }>`
    select table_name as table, column_name as column from information_schema.columns
    where table_schema = current_schema() and is_identity = 'YES'`.execute(queries);
  for (const { table, column } of rows)
    await sql`
      select setval(
        pg_get_serial_sequence(${`"${table}"`}, ${column}),
        (select coalesce(max(${sql.ref(column)}), 0) + 1 from ${sql.table(table)}),
        false
      )`.execute(queries);
}

class TableWriter {
  readonly #queries: Queries;
  readonly #columnsOf: ReadonlyMap<string, readonly string[]>;
  #table: TableStart = { table: "", columns: [] };
  #rows: Record<string, unknown>[] = [];

  constructor(queries: Queries, columnsOf: ReadonlyMap<string, readonly string[]>) {
    this.#queries = queries;
    this.#columnsOf = columnsOf;
  }

  /**
   * Only tables and columns the schema has: a name in the file is never made into SQL otherwise. What the schema begins
   * with makes room for what was made of it.
   */
  async begin(start: TableStart): Promise<void> {
    const known = this.#columnsOf.get(start.table);
    if (known === undefined) throw new BackupInvalidError(faults.unknownTable(start.table));
    const foreign = start.columns.find((column) => !known.includes(column));
    if (foreign !== undefined) throw new BackupInvalidError(faults.unknownColumn(start.table, foreign));
    this.#table = start;
    const there = tablesOf<AnyTable>(this.#queries);
    const first = await there.selectFrom(start.table).select(start.columns).limit(1).executeTakeFirst();
    // Asked first: what only grows refuses to be emptied, also of nothing.
    if (first !== undefined) await there.deleteFrom(start.table).execute();
  }

  add(cells: readonly Cell[]): Promise<void> | undefined {
    const { columns } = this.#table;
    this.#rows.push(
      Object.fromEntries(columns.map((column, index) => [column, fromCell(cells[index] ?? null)])),
    );
    return this.#rows.length * columns.length >= PARAMETERS_AT_A_TIME ? this.flush() : undefined;
  }

  async flush(): Promise<void> {
    if (this.#rows.length === 0) return;
    const rows = this.#rows;
    this.#rows = [];
    await tablesOf<AnyTable>(this.#queries).insertInto(this.#table.table).values(rows).execute();
  }
}
