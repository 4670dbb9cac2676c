import { type Queries, tables } from "@souffleur/platform/database";
import type { QuizId } from "../../../domain/taking/quiz.ts";
import type { QuizTables } from "../tables/index.ts";

/** What learners did in a quiz goes when the trash lets go of it; in all quizzes that are not there, where none is named. */
export async function forgetTrashedQuizzes(queries: Queries, subjectId?: string): Promise<void> {
  const gone = tables<QuizTables>(queries)
    .deleteFrom("quiz_attempts")
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("quiz_quizzes")
            .select("quiz_quizzes.id")
            .whereRef("quiz_quizzes.id", "=", "quiz_attempts.quiz_id"),
        ),
      ),
    );
  // The subject of a quiz is its id.
  await (subjectId === undefined ? gone : gone.where("quiz_id", "=", subjectId as QuizId)).execute();
}
