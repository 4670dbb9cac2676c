import { chunksOf, type Queries, tables } from "@souffleur/platform/database";
import type { QuestionFilter } from "../../../application/questions/ports.ts";
import type { PoolChoice, QuestionPool } from "../../../application/taking/ports.ts";
import type { QuestionId } from "../../../domain/questions/question.ts";
import type { QuizRule } from "../../../domain/taking/quiz.ts";
import { facetCounts, matching } from "../questions/question-facets.ts";
import type { QuizTables } from "../tables/index.ts";

const ASKED = { statuses: ["accepted"] } satisfies QuestionFilter;

/** What quizzes are drawn from: accepted questions of the bank. */
export function questionPool(queries: Queries): QuestionPool {
  const database = tables<QuizTables>(queries);
  return {
    async fitting(rule, limit) {
      const rows = await fittingOnes(queries, rule).orderBy("id").limit(limit).execute();
      return rows.map(({ id }) => id);
    },
    async askable(ids) {
      const found = new Set<QuestionId>();
      for (const chunk of chunksOf(ids)) {
        const rows = await database
          .selectFrom("quiz_questions")
          .select("id")
          .where("id", "in", chunk)
          .where("status", "=", "accepted")
          .execute();
        for (const { id } of rows) found.add(id);
      }
      return found;
    },
    async choices(limit) {
      const choices: PoolChoice[] = [];
      for (const field of ["topic", "language", "tag"] as const) {
        const counts = await facetCounts(queries, ASKED, { facet: field, limit });
        choices.push(...counts.map(({ value, count }) => ({ field, value, questions: count })));
      }
      return choices;
    },
  };
}

function fittingOnes(queries: Queries, { kind, solo, topic, language, difficulty, bloom, tag }: QuizRule) {
  const kinds = kind && [kind];
  const query = matching(queries, { ...ASKED, kinds, topic, language, difficulty, bloom, tag }).select("id");
  return solo === undefined ? query : query.where("solo", "=", solo);
}
