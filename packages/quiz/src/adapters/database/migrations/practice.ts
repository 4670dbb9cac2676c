import type { MigrationStep } from "@souffleur/platform/database";

/** When each learner is asked each question again, and every time they practised it. */
export const practice: MigrationStep = {
  name: "0048-quiz-practice",
  async up({ schema }, { columns, table }) {
    await table(
      schema
        .createTable("quiz_cards")
        .addColumn("learner_id", columns.id, (column) =>
          column.notNull().references("quiz_learners.id").onDelete("cascade"),
        )
        .addColumn("question_id", columns.id, (column) => column.notNull())
        .addColumn("due_at", columns.instant, (column) => column.notNull())
        .addColumn("stage", columns.text, (column) => column.notNull())
        .addColumn("state", columns.json, (column) => column.notNull())
        .addColumn("reviewed_at", columns.instant)
        .addPrimaryKeyConstraint("quiz_cards_key", ["learner_id", "question_id"]),
    ).execute();
    await table(
      schema
        .createTable("quiz_reviews")
        .addColumn("learner_id", columns.id, (column) =>
          column.notNull().references("quiz_learners.id").onDelete("cascade"),
        )
        .addColumn("question_id", columns.id, (column) => column.notNull())
        .addColumn("position", columns.integer, (column) => column.notNull())
        .addColumn("rating", columns.text, (column) => column.notNull())
        .addColumn("score", columns.real, (column) => column.notNull())
        .addColumn("ms", columns.integer, (column) => column.notNull())
        .addColumn("used_hint", columns.integer, (column) => column.notNull())
        .addColumn("reviewed_at", columns.instant, (column) => column.notNull())
        .addColumn("before_card", columns.json, (column) => column.notNull())
        .addPrimaryKeyConstraint("quiz_reviews_key", ["learner_id", "question_id", "position"]),
    ).execute();
  },
  async down({ schema }) {
    for (const name of ["quiz_reviews", "quiz_cards"]) await schema.dropTable(name).execute();
  },
};
