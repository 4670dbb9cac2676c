import type { MigrationStep } from "@souffleur/platform/database";

/** What was asked and changed for each match, what is remembered of decisions, and when a score decides by itself. */
export const matching: MigrationStep = {
  name: "0036-library-matching",
  async up({ schema }, { columns, table }) {
    for (const column of ["searched", "effects"])
      await schema.alterTable("pending_validations").addColumn(column, columns.json).execute();
    await table(
      schema
        .createTable("library_match_memory")
        .addColumn("key", columns.text, (column) => column.primaryKey())
        .addColumn("kind", columns.text, (column) => column.notNull())
        .addColumn("source", columns.text, (column) => column.notNull())
        .addColumn("source_id", columns.text, (column) => column.notNull())
        .addColumn("title", columns.text, (column) => column.notNull())
        .addColumn("updated_at", columns.instant, (column) => column.notNull()),
    ).execute();
    await table(
      schema
        .createTable("library_match_works")
        .addColumn("work_id", columns.id, (column) => column.primaryKey())
        .addColumn("kind", columns.text, (column) => column.notNull())
        .addColumn("created_at", columns.instant, (column) => column.notNull()),
    ).execute();
    await table(
      schema
        .createTable("library_match_settings")
        .addColumn("key", columns.text, (column) => column.primaryKey())
        .addColumn("value", columns.json, (column) => column.notNull())
        .addColumn("version", columns.integer, (column) => column.notNull())
        .addColumn("updated_at", columns.instant, (column) => column.notNull()),
    ).execute();
  },
  async down({ schema }) {
    for (const name of ["library_match_settings", "library_match_works", "library_match_memory"])
      await schema.dropTable(name).execute();
    for (const column of ["effects", "searched"])
      await schema.alterTable("pending_validations").dropColumn(column).execute();
  },
};
