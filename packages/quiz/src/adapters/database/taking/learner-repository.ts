import type { InstantText } from "@souffleur/kernel";
import { chunksOf, type Queries, tables } from "@souffleur/platform/database";
import { asPage } from "@souffleur/platform/http";
import type { LearnerRepository } from "../../../application/taking/ports.ts";
import type { LearnerId } from "../../../domain/taking/attempt.ts";
import type { QuizTables } from "../tables/index.ts";
import { learnerOfRow, shareOfRow } from "./taking-rows.ts";

export function learnerRepository(queries: Queries): LearnerRepository {
  return { ...whoTheyAre(queries), ...whatTheyJoined(queries) };
}

function whoTheyAre(queries: Queries): Omit<LearnerRepository, "join" | "sharesOf"> {
  const database = tables<QuizTables>(queries);
  const selectAll = () => database.selectFrom("quiz_learners").selectAll();
  return {
    async add({ id, name, account, createdAt }) {
      await database
        .insertInto("quiz_learners")
        .values({ id, name, account: account ?? null, created_at: createdAt, last_seen_at: createdAt })
        .execute();
    },
    async find(id) {
      const row = await selectAll().where("id", "=", id).executeTakeFirst();
      return row && learnerOfRow(row);
    },
    async findForChange(id) {
      const row = await selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
      return row && learnerOfRow(row);
    },
    async findByAccount(account) {
      const row = await selectAll().where("account", "=", account).executeTakeFirst();
      return row && learnerOfRow(row);
    },
    async findAll(ids) {
      const rows = [];
      for (const chunk of chunksOf(ids)) rows.push(...(await selectAll().where("id", "in", chunk).execute()));
      return rows.map(learnerOfRow);
    },
    async list({ limit, after }) {
      let query = selectAll()
        .select(({ selectFrom }) =>
          selectFrom("quiz_attempts")
            .select(({ fn }) => fn.countAll<number>().as("count"))
            .whereRef("quiz_attempts.learner_id", "=", "quiz_learners.id")
            .as("attempts"),
        )
        .orderBy("last_seen_at", "desc")
        .orderBy("id", "desc")
        .limit(limit + 1);
      if (after !== undefined) {
        // The cursor was read as an instant and an id.
        const [lastSeenAt, id] = after as [InstantText, LearnerId];
        query = query.where(({ eb, refTuple, tuple }) =>
          eb(refTuple("last_seen_at", "id"), "<", tuple(lastSeenAt, id)),
        );
      }
      const { items, next } = asPage(await query.execute(), limit, (row) => [row.last_seen_at, row.id]);
      const summaries = items.map((row) => ({
        learner: learnerOfRow(row),
        attempts: Number(row.attempts ?? 0),
        lastSeenAt: row.last_seen_at,
      }));
      return { items: summaries, next };
    },
    async remove(id) {
      // Attempts, answers, cards and reviews are theirs, and go with them.
      await database.deleteFrom("quiz_learners").where("id", "=", id).execute();
    },
  };
}

function whatTheyJoined(queries: Queries): Pick<LearnerRepository, "join" | "sharesOf"> {
  const database = tables<QuizTables>(queries);
  return {
    async join(id, shareId, now) {
      await database
        .insertInto("quiz_learner_shares")
        .values({ learner_id: id, share_id: shareId, joined_at: now })
        .onConflict((conflict) => conflict.columns(["learner_id", "share_id"]).doNothing())
        .execute();
      await database.updateTable("quiz_learners").set({ last_seen_at: now }).where("id", "=", id).execute();
    },
    async sharesOf(id) {
      const rows = await database
        .selectFrom("quiz_learner_shares")
        .innerJoin("quiz_shares", "quiz_shares.id", "quiz_learner_shares.share_id")
        .selectAll("quiz_shares")
        .where("learner_id", "=", id)
        .orderBy("joined_at", "desc")
        .orderBy("quiz_shares.id", "desc")
        .execute();
      return rows.map(shareOfRow);
    },
  };
}
