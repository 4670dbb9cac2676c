import type { MigrationStep } from "@souffleur/platform/database";

/** What metadata sources answered, kept for as long as it may be believed. */
export const sources: MigrationStep = {
  name: "0035-library-source-answers",
  async up({ schema }, { columns, table }) {
    await table(
      schema
        .createTable("source_answers")
        .addColumn("key", columns.text, (column) => column.primaryKey())
        .addColumn("source", columns.text, (column) => column.notNull())
        .addColumn("answer", columns.json, (column) => column.notNull())
        .addColumn("expires_at", columns.instant, (column) => column.notNull()),
    ).execute();
    await schema.createIndex("source_answers_by_expiry").on("source_answers").column("expires_at").execute();
  },
  async down({ schema }) {
    await schema.dropTable("source_answers").execute();
  },
};
