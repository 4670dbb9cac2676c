import type { MigrationStep } from "@souffleur/platform/database";

/** What the owner decided of the review, and whether the passages of waiting drafts are still what they were. */
export const review: MigrationStep = {
  name: "0046-quiz-review",
  async up({ schema }, { columns, table }) {
    await schema
      .alterTable("quiz_drafts")
      .addColumn("source_state", columns.text, (column) => column.notNull().defaultTo("found"))
      .execute();
    await table(
      schema
        .createTable("quiz_review_settings")
        .addColumn("key", columns.text, (column) => column.primaryKey())
        .addColumn("value", columns.json, (column) => column.notNull())
        .addColumn("version", columns.integer, (column) => column.notNull())
        .addColumn("updated_at", columns.instant, (column) => column.notNull()),
    ).execute();
    await schema
      .createIndex("quiz_questions_by_source_state")
      .on("quiz_questions")
      .columns(["source_state", "status", "id"])
      .execute();
  },
  async down({ schema }) {
    await schema.dropIndex("quiz_questions_by_source_state").execute();
    await schema.dropTable("quiz_review_settings").execute();
    await schema.alterTable("quiz_drafts").dropColumn("source_state").execute();
  },
};
