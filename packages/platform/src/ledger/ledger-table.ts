import { sql } from "kysely";
import type { MigrationStep } from "../database/index.ts";

export interface LedgerTables {
  ledger: {
    id: string;
    at: string;
    actor_kind: string;
    actor_id: string | null;
    actor_name: string;
    action: string;
    subject_type: string;
    subject_id: string;
    subject_label: string;
    before: unknown;
    after: unknown;
    request_id: string | null;
  };
}

export const ledgerMigration: MigrationStep = {
  name: "0002-platform-ledger",
  async up(database, dialect) {
    const { columns } = dialect;
    await dialect
      .table(
        database.schema
          .createTable("ledger")
          .addColumn("id", columns.id, (column) => column.primaryKey())
          .addColumn("at", columns.instant, (column) => column.notNull())
          .addColumn("actor_kind", columns.text, (column) => column.notNull())
          .addColumn("actor_id", columns.id)
          .addColumn("actor_name", columns.text, (column) => column.notNull())
          .addColumn("action", columns.text, (column) => column.notNull())
          .addColumn("subject_type", columns.text, (column) => column.notNull())
          .addColumn("subject_id", columns.text, (column) => column.notNull())
          .addColumn("subject_label", columns.text, (column) => column.notNull())
          .addColumn("before", columns.json)
          .addColumn("after", columns.json)
          .addColumn("request_id", columns.text),
      )
      .execute();
    await database.schema
      .createIndex("ledger_by_subject")
      .on("ledger")
      .columns(["subject_id", "id"])
      .execute();
    for (const statement of appendOnly[dialect.kind]) await sql.raw(statement).execute(database);
  },
  async down(database, dialect) {
    await database.schema.dropTable("ledger").execute();
    if (dialect.kind === "postgres") await sql`drop function refuse_ledger_change()`.execute(database);
  },
};

/** What is written stays written: not even a mistake in our own code can change it. */
const appendOnly = {
  sqlite: [
    ["update", "update on ledger"],
    ["delete", "delete on ledger"],
    // INSERT OR REPLACE deletes without telling the trigger of deletes.
    ["replace", "insert on ledger when exists (select 1 from ledger where id = new.id)"],
  ].map(
    ([name, event]) => `create trigger ledger_refuses_${name} before ${event} begin
      select raise(abort, 'the ledger is append-only');
    end`,
  ),
  postgres: [
    `create function refuse_ledger_change() returns trigger language plpgsql as
      $$ begin raise exception 'the ledger is append-only'; end $$`,
    `create trigger ledger_refuses_change before update or delete or truncate on ledger
      for each statement execute function refuse_ledger_change()`,
  ],
} as const;
