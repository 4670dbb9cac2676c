import type { MigrationStep, Queries, SqlDialect } from "@souffleur/platform/database";
import { sql } from "kysely";

type Schema = Pick<Queries, "schema">;
type Making = Pick<SqlDialect, "columns" | "table">;

/** Quizzes, the links they are taken by, who took them, and what was answered. */
export const taking: MigrationStep = {
  name: "0047-quiz-taking",
  async up({ schema }, dialect) {
    await makeQuizzes({ schema }, dialect);
    await makeLearners({ schema }, dialect);
    await makeAttempts({ schema }, dialect);
    await makeItems({ schema }, dialect);
    await makeIndexes({ schema });
  },
  async down({ schema }) {
    for (const name of [
      "quiz_asked",
      "quiz_attempt_items",
      "quiz_attempts",
      "quiz_learner_shares",
      "quiz_learners",
      "quiz_shares",
      "quiz_quizzes",
    ])
      await schema.dropTable(name).execute();
  },
};

async function makeQuizzes({ schema }: Schema, { columns, table }: Making): Promise<void> {
  await table(
    schema
      .createTable("quiz_quizzes")
      .addColumn("id", columns.id, (column) => column.primaryKey())
      .addColumn("title", columns.text, (column) => column.notNull())
      .addColumn("intro", columns.text, (column) => column.notNull())
      .addColumn("plan", columns.json, (column) => column.notNull())
      .addColumn("settings", columns.json, (column) => column.notNull())
      .addColumn("search_key", columns.text, (column) => column.notNull())
      .addColumn("version", columns.integer, (column) => column.notNull())
      .addColumn("created_at", columns.instant, (column) => column.notNull())
      .addColumn("updated_at", columns.instant, (column) => column.notNull()),
  ).execute();
  await table(
    schema
      .createTable("quiz_shares")
      .addColumn("id", columns.id, (column) => column.primaryKey())
      .addColumn("quiz_id", columns.id, (column) =>
        column.notNull().references("quiz_quizzes.id").onDelete("cascade"),
      )
      .addColumn("label", columns.text, (column) => column.notNull())
      .addColumn("closes_at", columns.instant, (column) => column.notNull())
      .addColumn("attempts_per_learner", columns.integer)
      .addColumn("max_learners", columns.integer, (column) => column.notNull())
      .addColumn("revoked_at", columns.instant)
      .addColumn("created_by", columns.text, (column) => column.notNull())
      .addColumn("created_at", columns.instant, (column) => column.notNull()),
  ).execute();
}

async function makeLearners({ schema }: Schema, { columns, table }: Making): Promise<void> {
  await table(
    schema
      .createTable("quiz_learners")
      .addColumn("id", columns.id, (column) => column.primaryKey())
      .addColumn("name", columns.text, (column) => column.notNull())
      .addColumn("account", columns.text, (column) => column.unique())
      .addColumn("created_at", columns.instant, (column) => column.notNull())
      .addColumn("last_seen_at", columns.instant, (column) => column.notNull()),
  ).execute();
  await table(
    schema
      .createTable("quiz_learner_shares")
      .addColumn("learner_id", columns.id, (column) =>
        column.notNull().references("quiz_learners.id").onDelete("cascade"),
      )
      .addColumn("share_id", columns.id, (column) => column.notNull())
      .addColumn("joined_at", columns.instant, (column) => column.notNull())
      .addPrimaryKeyConstraint("quiz_learner_shares_key", ["learner_id", "share_id"]),
  ).execute();
}

function makeAttempts({ schema }: Schema, { columns, table }: Making) {
  return table(
    schema
      .createTable("quiz_attempts")
      .addColumn("id", columns.id, (column) => column.primaryKey())
      .addColumn("quiz_id", columns.id, (column) => column.notNull())
      .addColumn("share_id", columns.id, (column) => column.notNull())
      .addColumn("learner_id", columns.id, (column) =>
        column.notNull().references("quiz_learners.id").onDelete("cascade"),
      )
      .addColumn("mode", columns.text, (column) => column.notNull())
      .addColumn("terms", columns.json, (column) => column.notNull())
      .addColumn("started_at", columns.instant, (column) => column.notNull())
      .addColumn("deadline", columns.instant)
      .addColumn("finished_at", columns.instant)
      .addColumn("ending", columns.text)
      .addColumn("questions", columns.integer, (column) => column.notNull())
      .addColumn("answered", columns.integer, (column) => column.notNull())
      .addColumn("score", columns.real, (column) => column.notNull())
      .addColumn("last_answer_at", columns.instant),
  ).execute();
}

async function makeItems({ schema }: Schema, { columns, table }: Making): Promise<void> {
  await table(
    schema
      .createTable("quiz_asked")
      .addColumn("question_id", columns.id, (column) => column.notNull())
      .addColumn("question_version", columns.integer, (column) => column.notNull())
      .addColumn("content", columns.json, (column) => column.notNull())
      .addPrimaryKeyConstraint("quiz_asked_key", ["question_id", "question_version"]),
  ).execute();
  await table(
    schema
      .createTable("quiz_attempt_items")
      .addColumn("attempt_id", columns.id, (column) =>
        column.notNull().references("quiz_attempts.id").onDelete("cascade"),
      )
      .addColumn("position", columns.integer, (column) => column.notNull())
      .addColumn("question_id", columns.id, (column) => column.notNull())
      .addColumn("question_version", columns.integer, (column) => column.notNull())
      .addColumn("option_order", columns.json, (column) => column.notNull())
      .addColumn("response", columns.json)
      .addColumn("score", columns.real)
      .addColumn("answered_at", columns.instant)
      .addColumn("ms", columns.integer)
      .addColumn("used_hint", columns.integer, (column) => column.notNull())
      .addPrimaryKeyConstraint("quiz_attempt_items_key", ["attempt_id", "position"]),
  ).execute();
}

async function makeIndexes({ schema }: Schema): Promise<void> {
  const indexes = [
    ["quiz_quizzes_by_change", "quiz_quizzes", ["updated_at", "id"]],
    ["quiz_shares_by_quiz", "quiz_shares", ["quiz_id", "id"]],
    ["quiz_learners_by_last_seen", "quiz_learners", ["last_seen_at", "id"]],
    ["quiz_learner_shares_by_share", "quiz_learner_shares", ["share_id"]],
    ["quiz_attempts_by_quiz", "quiz_attempts", ["quiz_id", "id"]],
    ["quiz_attempts_by_learner", "quiz_attempts", ["learner_id", "share_id", "id"]],
    ["quiz_attempt_items_by_question", "quiz_attempt_items", ["question_id", "attempt_id"]],
  ] as const;
  for (const [name, on, columns] of indexes)
    await schema
      .createIndex(name)
      .on(on)
      .columns([...columns])
      .execute();
  await schema
    .createIndex("quiz_attempts_running")
    .on("quiz_attempts")
    .column("deadline")
    .where(sql.ref("finished_at"), "is", null)
    .execute();
}
