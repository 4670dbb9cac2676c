import { fail, type InstantText, ok } from "@souffleur/kernel";
import { containing, type Queries, tables } from "@souffleur/platform/database";
import { asPage } from "@souffleur/platform/http";
import type { QuizRepository, ShareRepository } from "../../../application/taking/ports.ts";
import type { QuizId } from "../../../domain/taking/quiz.ts";
import type { QuizTables } from "../tables/index.ts";
import { quizOfRow, rowOfQuiz, rowOfShare, shareOfRow } from "./taking-rows.ts";

export function quizRepository(queries: Queries): QuizRepository {
  const database = tables<QuizTables>(queries);
  const selectAll = () => database.selectFrom("quiz_quizzes").selectAll();
  return {
    async add(quiz) {
      await database.insertInto("quiz_quizzes").values(rowOfQuiz(quiz)).execute();
    },
    async find(id) {
      const row = await selectAll().where("id", "=", id).executeTakeFirst();
      return row && quizOfRow(row);
    },
    async findForChange(id) {
      const row = await selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
      return row && quizOfRow(row);
    },
    async list({ limit, after }, search) {
      let query = selectAll()
        .orderBy("updated_at", "desc")
        .orderBy("id", "desc")
        .limit(limit + 1);
      if (search !== undefined) query = query.where(containing(search));
      if (after !== undefined) {
        // The cursor was read as an instant and an id.
        const [updatedAt, id] = after as [InstantText, QuizId];
        query = query.where(({ eb, refTuple, tuple }) =>
          eb(refTuple("updated_at", "id"), "<", tuple(updatedAt, id)),
        );
      }
      const { items, next } = asPage(await query.execute(), limit, (row) => [row.updated_at, row.id]);
      return { items: items.map(quizOfRow), next };
    },
    async replace(quiz) {
      const { numUpdatedRows } = await database
        .updateTable("quiz_quizzes")
        .set(rowOfQuiz(quiz))
        .where("id", "=", quiz.id)
        .where("version", "=", quiz.version - 1)
        .executeTakeFirst();
      return numUpdatedRows === 0n ? fail({ code: "version_stale", current: quiz.version }) : ok(undefined);
    },
    async remove(id) {
      await database.deleteFrom("quiz_quizzes").where("id", "=", id).execute();
    },
  };
}

export function shareRepository(queries: Queries): ShareRepository {
  const database = tables<QuizTables>(queries);
  const selectAll = () => database.selectFrom("quiz_shares").selectAll();
  return {
    async add(share) {
      await database.insertInto("quiz_shares").values(rowOfShare(share)).execute();
    },
    async find(id) {
      const row = await selectAll().where("id", "=", id).executeTakeFirst();
      return row && shareOfRow(row);
    },
    async findForChange(id) {
      const row = await selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
      return row && shareOfRow(row);
    },
    async ofQuiz(id) {
      const rows = await selectAll().where("quiz_id", "=", id).orderBy("id", "desc").execute();
      return rows.map(shareOfRow);
    },
    async setRevoked(id, at) {
      await database
        .updateTable("quiz_shares")
        .set({ revoked_at: at ?? null })
        .where("id", "=", id)
        .execute();
    },
    async learnersOf(id) {
      const { count } = await database
        .selectFrom("quiz_learner_shares")
        .select(({ fn }) => fn.countAll<number>().as("count"))
        .where("share_id", "=", id)
        .executeTakeFirstOrThrow();
      return Number(count);
    },
  };
}
