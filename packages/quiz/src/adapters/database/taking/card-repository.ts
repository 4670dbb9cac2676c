import { type Queries, tables } from "@souffleur/platform/database";
import type { CardRepository } from "../../../application/taking/ports.ts";
import type { QuizTables } from "../tables/index.ts";
import { cardOfRow, reviewOfRow, rowOfCard, rowOfReview } from "./taking-rows.ts";

const MOST_CARDS = 5_000;
const MOST_REVIEWS = 100_000;

export function cardRepository(queries: Queries): CardRepository {
  const database = tables<QuizTables>(queries);
  const reviewsOf = () => database.selectFrom("quiz_reviews").selectAll();
  return {
    async find(learnerId, questionId) {
      const row = await database
        .selectFrom("quiz_cards")
        .selectAll()
        .where("learner_id", "=", learnerId)
        .where("question_id", "=", questionId)
        .executeTakeFirst();
      return row && cardOfRow(row);
    },
    async ofLearner(learnerId) {
      const rows = await database
        .selectFrom("quiz_cards")
        .selectAll()
        .where("learner_id", "=", learnerId)
        .orderBy("due_at")
        .limit(MOST_CARDS)
        .execute();
      return rows.map(cardOfRow);
    },
    async put(card) {
      const row = rowOfCard(card);
      await database
        .insertInto("quiz_cards")
        .values(row)
        .onConflict((conflict) => conflict.columns(["learner_id", "question_id"]).doUpdateSet(row))
        .execute();
    },
    async addReview(review) {
      await database.insertInto("quiz_reviews").values(rowOfReview(review)).execute();
    },
    async lastReview(learnerId, questionId) {
      const row = await reviewsOf()
        .where("learner_id", "=", learnerId)
        .where("question_id", "=", questionId)
        .orderBy("position", "desc")
        .limit(1)
        .executeTakeFirst();
      return row && reviewOfRow(row);
    },
    async replaceReview(review) {
      await database
        .updateTable("quiz_reviews")
        .set(rowOfReview(review))
        .where("learner_id", "=", review.learnerId)
        .where("question_id", "=", review.questionId)
        .where("position", "=", review.position)
        .execute();
    },
    async reviews(learnerId) {
      const rows = await reviewsOf()
        .where("learner_id", "=", learnerId)
        .orderBy("reviewed_at")
        .orderBy("question_id")
        .orderBy("position")
        .limit(MOST_REVIEWS)
        .execute();
      return rows.map(reviewOfRow);
    },
  };
}
