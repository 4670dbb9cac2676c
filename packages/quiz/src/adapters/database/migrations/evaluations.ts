import type { MigrationStep } from "@souffleur/platform/database";

/** How authors did on the gold courses, over time. */
export const evaluations: MigrationStep = {
  name: "0049-quiz-evaluations",
  async up({ schema }, { columns, table }) {
    await table(
      schema
        .createTable("quiz_evaluations")
        .addColumn("id", columns.id, (column) => column.primaryKey())
        .addColumn("job_id", columns.id, (column) => column.notNull())
        .addColumn("author", columns.text, (column) => column.notNull())
        .addColumn("seed", columns.integer, (column) => column.notNull())
        .addColumn("report", columns.json, (column) => column.notNull())
        .addColumn("created_at", columns.instant, (column) => column.notNull()),
    ).execute();
    await schema
      .createIndex("quiz_evaluations_by_time")
      .on("quiz_evaluations")
      .columns(["created_at", "id"])
      .execute();
  },
  async down({ schema }) {
    await schema.dropTable("quiz_evaluations").execute();
  },
};
