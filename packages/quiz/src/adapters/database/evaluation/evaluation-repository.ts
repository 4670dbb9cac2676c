import type { InstantText } from "@souffleur/kernel";
import { fromJson, type Queries, storableJson, tables } from "@souffleur/platform/database";
import { asPage } from "@souffleur/platform/http";
import type { EvaluationRepository } from "../../../application/evaluation/ports.ts";
import type { Evaluation, EvaluationId } from "../../../domain/evaluation/evaluation.ts";
import type { QuizTables } from "../tables/index.ts";

type Row = QuizTables["quiz_evaluations"];

export function evaluationRepository(queries: Queries): EvaluationRepository {
  const database = tables<QuizTables>(queries);
  const selectAll = () => database.selectFrom("quiz_evaluations").selectAll();
  return {
    async add({ id, jobId, author, seed, report, createdAt }) {
      const row = { id, job_id: jobId, author, seed, report: storableJson(report), created_at: createdAt };
      await database.insertInto("quiz_evaluations").values(row).execute();
    },
    async find(id) {
      const row = await selectAll().where("id", "=", id).executeTakeFirst();
      return row && evaluationOf(row);
    },
    async list({ limit, after }) {
      let query = selectAll()
        .orderBy("created_at", "desc")
        .orderBy("id", "desc")
        .limit(limit + 1);
      if (after !== undefined) {
        // The cursor was read as an instant and an id.
        const [createdAt, id] = after as [InstantText, EvaluationId];
        query = query.where(({ eb, refTuple, tuple }) =>
          eb(refTuple("created_at", "id"), "<", tuple(createdAt, id)),
        );
      }
      const { items, next } = asPage(await query.execute(), limit, (row) => [row.created_at, row.id]);
      return { items: items.map(evaluationOf), next };
    },
  };
}

function evaluationOf(row: Row): Evaluation {
  return {
    id: row.id,
    jobId: row.job_id,
    author: row.author,
    seed: row.seed,
    report: fromJson(row.report),
    createdAt: row.created_at,
  };
}
