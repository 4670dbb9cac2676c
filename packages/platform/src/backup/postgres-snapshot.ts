import { type Kysely, sql, type Transaction } from "kysely";
import type { Database } from "../database/index.ts";
import { asCell, isOwnTable, type Snapshot, type SnapshotTable } from "./snapshot.ts";

const ROWS_AT_A_TIME = 1_000;

/** Reads within one repeatable-read transaction, through our own connection: `pg_dump` need not be there. */
export function withPostgresSnapshot<Value>(
  database: Database,
  work: (snapshot: Snapshot) => Promise<Value>,
): Promise<Value> {
  const queries: Kysely<unknown> = database.queries;
  return queries
    .transaction()
    .setIsolationLevel("repeatable read")
    .setAccessMode("read only")
    .execute((transaction) => work(snapshotOf(transaction)));
}

function snapshotOf(transaction: Transaction<unknown>): Snapshot {
  return {
    kind: "postgres",
    async migrations() {
      const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(
        transaction,
      );
      return rows.map(({ name }) => name);
    },
    async tables() {
      const { rows } = await sql<{ name: string; columns: string[] }>`
        select c.relname as name,
          array_agg(a.attname::text order by a.attnum) filter (where a.attgenerated = '') as columns
        from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace
        group by c.oid, c.relname order by c.oid`.execute(transaction);
      return rows.filter(({ name }) => isOwnTable(name));
    },
    async *rows({ name, columns }: SnapshotTable) {
      const list = sql.join(columns.map((column) => sql.ref(column)));
      await sql`declare backup_rows no scroll cursor for select ${list} from ${sql.table(name)}`.execute(
        transaction,
      );
      for (;;) {
        const { rows } = await sql<Record<string, unknown>>`
          fetch ${sql.lit(ROWS_AT_A_TIME)} from backup_rows`.execute(transaction);
        for (const row of rows) yield columns.map((column) => asCell(row[column]));
        if (rows.length < ROWS_AT_A_TIME) break;
      }
      await sql`close backup_rows`.execute(transaction);
    },
  };
}
