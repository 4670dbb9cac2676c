import { fromJson, type Queries, tables } from "@souffleur/platform/database";
import type { AnsweredItem, AttemptRepository } from "../../../application/taking/ports.ts";
import type { Response } from "../../../domain/taking/score-response.ts";
import type { QuizTables } from "../tables/index.ts";

/** Answers of attempts that are over, beside how each attempt went: what statistics are made of. */
export function answeredItems(
  queries: Queries,
): Pick<AttemptRepository, "answersOfQuiz" | "answersOfQuestion"> {
  return {
    async answersOfQuiz(id, limit) {
      const rows = await answers(queries).where("quiz_id", "=", id).limit(limit).execute();
      return rows.map(answeredItemOf);
    },
    async answersOfQuestion(id, limit) {
      const rows = await answers(queries).where("question_id", "=", id).limit(limit).execute();
      return rows.map(answeredItemOf);
    },
  };
}

function answers(queries: Queries) {
  return tables<QuizTables>(queries)
    .selectFrom("quiz_attempt_items as item")
    .innerJoin("quiz_attempts as attempt", "attempt.id", "item.attempt_id")
    .select([
      "item.attempt_id",
      "item.question_id",
      "item.question_version",
      "item.response",
      "item.score",
      "item.ms",
      "attempt.learner_id",
      "attempt.quiz_id",
      "attempt.started_at",
      "attempt.score as attempt_score",
      "attempt.answered as attempt_answered",
    ])
    .where("item.answered_at", "is not", null)
    .where("attempt.finished_at", "is not", null)
    .orderBy("attempt.id", "desc")
    .orderBy("item.position");
}

type Row = Awaited<ReturnType<ReturnType<typeof answers>["execute"]>>[number];

function answeredItemOf(row: Row): AnsweredItem {
  const response = fromJson<Response>(row.response);
  return {
    attemptId: row.attempt_id,
    learnerId: row.learner_id,
    quizId: row.quiz_id,
    questionId: row.question_id,
    questionVersion: row.question_version,
    chosen: response.kind === "options" ? response.chosen : [],
    score: row.score ?? 0,
    ...(row.ms !== null && { ms: row.ms }),
    attemptScore: row.attempt_score,
    attemptAnswered: row.attempt_answered,
    startedAt: row.started_at,
  };
}
