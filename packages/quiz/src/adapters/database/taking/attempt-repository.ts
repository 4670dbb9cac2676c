import { chunksOf, type Queries, storableJson, tables } from "@souffleur/platform/database";
import { asPage } from "@souffleur/platform/http";
import type { AttemptRepository } from "../../../application/taking/ports.ts";
import type { Asked } from "../../../domain/taking/attempt.ts";
import type { QuizTables } from "../tables/index.ts";
import { answeredItems } from "./answered-items.ts";
import { shownQuestions } from "./shown-questions.ts";
import { askedOfRow, attemptOfRow, columnsOfItem, itemOfRow, rowOfAttempt } from "./taking-rows.ts";

export function attemptRepository(queries: Queries): AttemptRepository {
  return {
    ...attemptsThemselves(queries),
    ...whatWasAsked(queries),
    ...answeredItems(queries),
    ...shownQuestions(queries),
  };
}

type Themselves = Pick<
  AttemptRepository,
  "find" | "findForChange" | "ofLearner" | "ofQuiz" | "replace" | "overdue"
>;

function attemptsThemselves(queries: Queries): Themselves {
  const database = tables<QuizTables>(queries);
  const selectAll = () => database.selectFrom("quiz_attempts").selectAll();
  return {
    async find(id) {
      const row = await selectAll().where("id", "=", id).executeTakeFirst();
      return row && attemptOfRow(row);
    },
    async findForChange(id) {
      const row = await selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
      return row && attemptOfRow(row);
    },
    async ofLearner(id, shareId) {
      let query = selectAll().where("learner_id", "=", id).orderBy("id", "desc").limit(1_000);
      if (shareId !== undefined) query = query.where("share_id", "=", shareId);
      return (await query.execute()).map(attemptOfRow);
    },
    async ofQuiz({ limit, after }, id) {
      let query = selectAll()
        .where("quiz_id", "=", id)
        .orderBy("id", "desc")
        .limit(limit + 1);
      const [last] = after ?? [];
      // The cursor was read as an id.
      if (last !== undefined) query = query.where("id", "<", last as QuizTables["quiz_attempts"]["id"]);
      const { items, next } = asPage(await query.execute(), limit, (row) => [row.id]);
      return { items: items.map(attemptOfRow), next };
    },
    async replace(attempt) {
      await database
        .updateTable("quiz_attempts")
        .set(rowOfAttempt(attempt))
        .where("id", "=", attempt.id)
        .execute();
    },
    async overdue(now, limit) {
      const rows = await selectAll()
        .where("finished_at", "is", null)
        .where("deadline", "<=", now)
        .orderBy("deadline")
        .limit(limit)
        .execute();
      return rows.map(attemptOfRow);
    },
  };
}

type WhatWasAsked = Pick<AttemptRepository, "add" | "items" | "item" | "replaceItem" | "asked">;

function whatWasAsked(queries: Queries): WhatWasAsked {
  const database = tables<QuizTables>(queries);
  const ofAttempt = () => database.selectFrom("quiz_attempt_items").selectAll();
  return {
    async add(attempt, items, asked) {
      await keepAsked(queries, asked);
      await database.insertInto("quiz_attempts").values(rowOfAttempt(attempt)).execute();
      const rows = items.map((item) => ({ attempt_id: attempt.id, ...columnsOfItem(item) }));
      for (const chunk of chunksOf(rows))
        await database.insertInto("quiz_attempt_items").values(chunk).execute();
    },
    async items(id) {
      const rows = await ofAttempt().where("attempt_id", "=", id).orderBy("position").execute();
      return rows.map(itemOfRow);
    },
    async item(id, position) {
      const row = await ofAttempt()
        .where("attempt_id", "=", id)
        .where("position", "=", position)
        .executeTakeFirst();
      return row && itemOfRow(row);
    },
    async replaceItem(id, item) {
      await database
        .updateTable("quiz_attempt_items")
        .set(columnsOfItem(item))
        .where("attempt_id", "=", id)
        .where("position", "=", item.position)
        .execute();
    },
    async asked(items) {
      const found: Asked[] = [];
      for (const chunk of chunksOf(items)) {
        const rows = await database
          .selectFrom("quiz_asked")
          .selectAll()
          .where(({ eb, or, and }) =>
            or(
              chunk.map(({ questionId, questionVersion }) =>
                and([eb("question_id", "=", questionId), eb("question_version", "=", questionVersion)]),
              ),
            ),
          )
          .execute();
        found.push(...rows.map(askedOfRow));
      }
      return found;
    },
  };
}

async function keepAsked(queries: Queries, asked: readonly Asked[]): Promise<void> {
  const rows = asked.map(({ questionId, version, content }) => ({
    question_id: questionId,
    question_version: version,
    content: storableJson(content),
  }));
  for (const chunk of chunksOf(rows))
    await tables<QuizTables>(queries)
      .insertInto("quiz_asked")
      .values(chunk)
      .onConflict((conflict) => conflict.columns(["question_id", "question_version"]).doNothing())
      .execute();
}
