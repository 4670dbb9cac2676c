import type { MigrationStep } from "@souffleur/platform/database";

/** The bank: questions, their tags, and what they were before each change. */
export const questions: MigrationStep = {
  name: "0043-quiz-questions",
  async up({ schema }, { columns, table }) {
    await table(
      schema
        .createTable("quiz_questions")
        .addColumn("id", columns.id, (column) => column.primaryKey())
        .addColumn("kind", columns.text, (column) => column.notNull())
        .addColumn("status", columns.text, (column) => column.notNull())
        .addColumn("origin", columns.text, (column) => column.notNull())
        .addColumn("language", columns.text, (column) => column.notNull())
        .addColumn("topic", columns.text)
        .addColumn("bloom", columns.text)
        .addColumn("solo", columns.text)
        .addColumn("difficulty", columns.text)
        .addColumn("document_id", columns.id)
        .addColumn("source_state", columns.text, (column) => column.notNull())
        .addColumn("content", columns.json, (column) => column.notNull())
        .addColumn("fingerprint", columns.text, (column) => column.notNull())
        .addColumn("search_key", columns.text, (column) => column.notNull())
        .addColumn("version", columns.integer, (column) => column.notNull())
        .addColumn("created_at", columns.instant, (column) => column.notNull())
        .addColumn("updated_at", columns.instant, (column) => column.notNull()),
    ).execute();
    await table(
      schema
        .createTable("quiz_question_tags")
        .addColumn("question_id", columns.id, (column) =>
          column.notNull().references("quiz_questions.id").onDelete("cascade"),
        )
        .addColumn("tag", columns.text, (column) => column.notNull())
        .addPrimaryKeyConstraint("quiz_question_tags_key", ["tag", "question_id"]),
    ).execute();
    await table(
      schema
        .createTable("quiz_question_versions")
        .addColumn("question_id", columns.id, (column) =>
          column.notNull().references("quiz_questions.id").onDelete("cascade"),
        )
        .addColumn("version", columns.integer, (column) => column.notNull())
        .addColumn("content", columns.json, (column) => column.notNull())
        .addColumn("changed_by", columns.text, (column) => column.notNull())
        .addColumn("created_at", columns.instant, (column) => column.notNull())
        .addPrimaryKeyConstraint("quiz_question_versions_key", ["question_id", "version"]),
    ).execute();
    const indexes = [
      ["quiz_questions", "topic", "id"],
      ["quiz_questions", "fingerprint", "id"],
      ["quiz_questions", "document_id", "id"],
      ["quiz_questions", "updated_at", "id"],
      ["quiz_question_tags", "question_id", "tag"],
    ] as const;
    for (const [name, ...indexed] of indexes)
      await schema
        .createIndex(`${name}_by_${indexed[0]}`)
        .on(name)
        .columns([...indexed])
        .execute();
  },
  async down({ schema }) {
    for (const name of ["quiz_question_versions", "quiz_question_tags", "quiz_questions"])
      await schema.dropTable(name).execute();
  },
};
