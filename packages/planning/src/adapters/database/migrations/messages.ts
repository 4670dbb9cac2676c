import type { MigrationStep } from "@souffleur/platform/database";
import { sql } from "kysely";

/** What people are told, what became of it, and why. */
export const messages: MigrationStep = {
  name: "0024-planning-messages",
  async up(database, { columns, table }) {
    await table(
      database.schema
        .createTable("messages")
        .addColumn("id", columns.id, (column) => column.primaryKey())
        .addColumn("kind", columns.text, (column) => column.notNull())
        .addColumn("channel", columns.text, (column) => column.notNull())
        .addColumn("person_id", columns.id, (column) => column.notNull())
        .addColumn("target", columns.text)
        .addColumn("notice", columns.json, (column) => column.notNull())
        .addColumn("subject", columns.text)
        .addColumn("body", columns.text)
        .addColumn("state", columns.text, (column) => column.notNull())
        .addColumn("attempts", columns.integer, (column) => column.notNull())
        .addColumn("failure", columns.json)
        // What must not be told twice has one.
        .addColumn("key", columns.text, (column) => column.unique())
        .addColumn("created_at", columns.instant, (column) => column.notNull())
        .addColumn("sent_at", columns.instant)
        .addColumn("version", columns.integer, (column) => column.notNull()),
    ).execute();
    await database.schema
      .createIndex("messages_by_person")
      .on("messages")
      .columns(["person_id", "id"])
      .execute();
    await sql.raw("create index messages_waiting on messages (id) where state = 'queued'").execute(database);
  },
  async down(database) {
    await database.schema.dropTable("messages").execute();
  },
};
