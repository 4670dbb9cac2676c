import type { MigrationStep } from "@souffleur/platform/database";

/** What was asked of the agents, what each of them did, and the questions that wait for a decision. */
export const drafts: MigrationStep = {
  name: "0042-quiz-drafts",
  async up({ schema }, { columns, table }) {
    await table(
      schema
        .createTable("quiz_generations")
        .addColumn("id", columns.id, (column) => column.primaryKey())
        .addColumn("job_id", columns.id, (column) => column.notNull())
        .addColumn("subject", columns.text, (column) => column.notNull())
        .addColumn("request", columns.json, (column) => column.notNull())
        .addColumn("state", columns.text, (column) => column.notNull())
        .addColumn("counts", columns.json, (column) => column.notNull())
        .addColumn("version", columns.integer, (column) => column.notNull())
        .addColumn("created_at", columns.instant, (column) => column.notNull())
        .addColumn("updated_at", columns.instant, (column) => column.notNull()),
    ).execute();
    await table(
      schema
        .createTable("quiz_trace_steps")
        .addColumn("id", columns.id, (column) => column.primaryKey())
        .addColumn("generation_id", columns.id, (column) =>
          column.notNull().references("quiz_generations.id").onDelete("cascade"),
        )
        .addColumn("position", columns.integer, (column) => column.notNull())
        .addColumn("agent", columns.text, (column) => column.notNull())
        .addColumn("draft", columns.integer)
        .addColumn("input", columns.json, (column) => column.notNull())
        .addColumn("answer", columns.json, (column) => column.notNull())
        .addColumn("started_at", columns.instant, (column) => column.notNull())
        .addColumn("ms", columns.integer, (column) => column.notNull())
        .addColumn("tokens", columns.json)
        .addColumn("model", columns.text),
    ).execute();
    await table(
      schema
        .createTable("quiz_drafts")
        .addColumn("id", columns.id, (column) => column.primaryKey())
        .addColumn("generation_id", columns.id, (column) =>
          column.notNull().references("quiz_generations.id").onDelete("cascade"),
        )
        .addColumn("document_id", columns.id, (column) => column.notNull())
        .addColumn("author", columns.text, (column) => column.notNull())
        .addColumn("method", columns.text, (column) => column.notNull())
        .addColumn("content", columns.json, (column) => column.notNull())
        .addColumn("spare_distractors", columns.json, (column) => column.notNull())
        .addColumn("findings", columns.json, (column) => column.notNull())
        .addColumn("reasons", columns.json, (column) => column.notNull())
        .addColumn("healed", columns.integer, (column) => column.notNull())
        .addColumn("confidence", columns.real, (column) => column.notNull())
        .addColumn("state", columns.text, (column) => column.notNull())
        .addColumn("refusal", columns.text)
        .addColumn("question_id", columns.id)
        .addColumn("decided_by", columns.text)
        .addColumn("decided_at", columns.instant)
        .addColumn("version", columns.integer, (column) => column.notNull())
        .addColumn("created_at", columns.instant, (column) => column.notNull())
        .addColumn("updated_at", columns.instant, (column) => column.notNull()),
    ).execute();
    const indexes = [
      ["quiz_generations", "created_at", "id"],
      ["quiz_trace_steps", "generation_id", "position"],
      ["quiz_drafts", "generation_id", "id"],
      ["quiz_drafts", "state", "created_at"],
      ["quiz_drafts", "document_id", "id"],
    ] as const;
    for (const [name, ...indexed] of indexes)
      await schema
        .createIndex(`${name}_by_${indexed[0]}`)
        .on(name)
        .columns([...indexed])
        .execute();
  },
  async down({ schema }) {
    for (const name of ["quiz_drafts", "quiz_trace_steps", "quiz_generations"])
      await schema.dropTable(name).execute();
  },
};
