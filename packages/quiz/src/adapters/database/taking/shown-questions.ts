import { type Queries, tables } from "@souffleur/platform/database";
import type { AttemptRepository } from "../../../application/taking/ports.ts";
import type { QuizTables } from "../tables/index.ts";
import { askedOfRow } from "./taking-rows.ts";

const MOST_VERSIONS = 100;

/** What a learner has seen of a question, in the versions they saw. */
export function shownQuestions(queries: Queries): Pick<AttemptRepository, "shownTo"> {
  return {
    async shownTo(learnerId, questionId) {
      const rows = await tables<QuizTables>(queries)
        .selectFrom("quiz_asked as asked")
        .selectAll("asked")
        .where("asked.question_id", "=", questionId)
        .where(({ exists, selectFrom }) =>
          exists(
            selectFrom("quiz_attempt_items as item")
              .innerJoin("quiz_attempts as attempt", "attempt.id", "item.attempt_id")
              .select("item.position")
              .whereRef("item.question_id", "=", "asked.question_id")
              .whereRef("item.question_version", "=", "asked.question_version")
              .where("attempt.learner_id", "=", learnerId)
              .where(({ eb, or, ref }) =>
                or([
                  eb("attempt.finished_at", "is not", null),
                  eb("item.position", "<=", ref("attempt.answered")),
                ]),
              ),
          ),
        )
        .orderBy("asked.question_version", "desc")
        .limit(MOST_VERSIONS)
        .execute();
      return rows.map(askedOfRow);
    },
  };
}
