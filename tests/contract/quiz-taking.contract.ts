import type { InstantText } from "@souffleur/kernel";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { questionRepository } from "../../packages/quiz/src/adapters/database/questions/question-repository.ts";
import { takingRepositories } from "../../packages/quiz/src/adapters/database/taking/taking-repositories.ts";
import type { TakingPorts } from "../../packages/quiz/src/application/taking/ports.ts";
import type { QuestionId } from "../../packages/quiz/src/domain/questions/question.ts";
import type { AskedItem, Attempt, Learner } from "../../packages/quiz/src/domain/taking/attempt.ts";
import type { Quiz, Share } from "../../packages/quiz/src/domain/taking/quiz.ts";
import { testClock } from "../support/clock.ts";
import type { DatabaseTarget, TestDatabase } from "../support/databases.ts";
import { openMigrated } from "../support/migrated.ts";
import { newId } from "../support/planning.ts";
import { aContent, aQuestion } from "../support/quiz.ts";

const now = "2026-11-21T09:30:00.000Z" as InstantText;
const later = "2026-11-22T09:30:00.000Z" as InstantText;

const aQuiz = (over: Partial<Quiz> = {}): Quiz => ({
  ...{ id: newId<"quiz">(), title: "Élan", intro: "Lisez bien.", fixed: [], rules: [{ count: 2 }], seed: 7 },
  settings: {
    ...{ mode: "exam", draw: "same", shuffleQuestions: true, several: "partial", reveal: "answers" },
    timeLimitMinutes: 10,
  },
  ...{ version: 1, createdAt: now, updatedAt: now },
  ...over,
});
const aShare = (quizId: Quiz["id"], over: Partial<Share> = {}): Share => ({
  ...{ id: newId<"quiz-share">(), quizId, label: "4e B", closesAt: later, maxLearners: 30 },
  ...{ createdBy: "Zoé", createdAt: now },
  ...over,
});
const aLearner = (over: Partial<Learner> = {}): Learner => ({
  ...{ id: newId<"quiz-learner">(), name: "Camille", createdAt: now },
  ...over,
});
const anAttempt = (quizId: Quiz["id"], shareId: Share["id"], learnerId: Learner["id"]): Attempt => ({
  ...{ id: newId<"quiz-attempt">(), quizId, shareId, learnerId, mode: "exam" },
  ...{ several: "partial", reveal: "answers", startedAt: now, deadline: later, count: 2 },
  ...{ answered: 0, score: 0 },
});
const items = (ids: readonly QuestionId[]): readonly AskedItem[] =>
  ids.map((questionId, position) => ({ position, questionId, questionVersion: 1, order: [2, 0, 1] }));

/** What every store of quizzes and of those who take them must do. */
export function describeTakingRepositories(target: DatabaseTarget): void {
  let place: TestDatabase;
  let ports: TakingPorts;
  beforeAll(async () => {
    place = await openMigrated(target);
    ports = takingRepositories(place.database.queries, testClock(now));
  });
  afterAll(() => place.close());

  /** A quiz that somebody has come in for, with two questions asked. */
  async function sat() {
    const quiz = aQuiz();
    const share = aShare(quiz.id);
    const learner = aLearner();
    await ports.quizzes.add(quiz);
    await ports.shares.add(share);
    await ports.learners.add(learner);
    await ports.learners.join(learner.id, share.id, now);
    const attempt = anAttempt(quiz.id, share.id, learner.id);
    const ids = [newId<"question">(), newId<"question">()];
    const asked = ids.map((questionId) => ({ questionId, version: 1, content: aContent() }));
    await ports.attempts.add(attempt, items(ids), asked);
    return { quiz, share, learner, attempt, ids, asked };
  }

  describe("quizzes and links", () => {
    it("come back as they were put, and are replaced by whoever saw the last version", async () => {
      const quiz = aQuiz({ title: "Photosynthèse" });
      await ports.quizzes.add(quiz);
      expect(await ports.quizzes.find(quiz.id)).toEqual(quiz);
      const next = { ...quiz, title: "Autre", version: 2, updatedAt: later };
      expect((await ports.quizzes.replace(next)).ok).toBe(true);
      expect((await ports.quizzes.replace(next)).ok).toBe(false);
      expect(await ports.quizzes.findForChange(quiz.id)).toEqual(next);
      expect((await ports.quizzes.list({ limit: 10 }, "AUTRE")).items).toEqual([next]);
    });
    it("are paged from the last changed on", async () => {
      const older = aQuiz({ title: "Pages" });
      const newer = aQuiz({ title: "Pages", updatedAt: later });
      for (const quiz of [older, newer]) await ports.quizzes.add(quiz);
      const first = await ports.quizzes.list({ limit: 1 }, "pages");
      const second = await ports.quizzes.list({ limit: 1, after: first.next }, "pages");
      expect([first.items, second.items]).toEqual([[newer], [older]]);
    });
    it("go together; a link knows how many came in, and when it was closed", async () => {
      const { quiz, share, learner } = await sat();
      expect(await ports.shares.ofQuiz(quiz.id)).toEqual([share]);
      expect(await ports.shares.learnersOf(share.id)).toBe(1);
      await ports.learners.join(learner.id, share.id, later);
      expect(await ports.shares.learnersOf(share.id)).toBe(1);
      await ports.shares.setRevoked(share.id, now);
      expect(await ports.shares.findForChange(share.id)).toEqual({ ...share, revokedAt: now });
      await ports.shares.setRevoked(share.id, undefined);
      expect(await ports.shares.find(share.id)).toEqual(share);
      await ports.quizzes.remove(quiz.id);
      expect(await ports.shares.find(share.id)).toBeUndefined();
    });
  });

  describe("attempts", () => {
    it("keep what was asked, in its order, and what was answered", async () => {
      const { attempt, ids, asked } = await sat();
      expect(await ports.attempts.find(attempt.id)).toEqual(attempt);
      const [first] = await ports.attempts.items(attempt.id);
      expect(first).toEqual(items(ids)[0]);
      if (first === undefined) return;
      const answered: AskedItem = {
        ...first,
        ...{ response: { kind: "options", chosen: [0] }, score: 1, answeredAt: now, ms: 900, usedHint: true },
      };
      await ports.attempts.replaceItem(attempt.id, answered);
      expect(await ports.attempts.item(attempt.id, 0)).toEqual(answered);
      expect(await ports.attempts.asked([answered])).toEqual([asked[0]]);
      const over: Attempt = {
        ...attempt,
        answered: 1,
        score: 1,
        lastAnswerAt: now,
        finishedAt: later,
        ending: "time",
      };
      await ports.attempts.replace(over);
      expect(await ports.attempts.findForChange(attempt.id)).toEqual(over);
      expect(await ports.attempts.answersOfQuiz(attempt.quizId, 10)).toEqual([
        {
          ...{ attemptId: attempt.id, learnerId: attempt.learnerId, quizId: attempt.quizId },
          ...{ questionId: ids[0], questionVersion: 1, chosen: [0], score: 1, ms: 900 },
          ...{ attemptScore: 1, attemptAnswered: 1, startedAt: now },
        },
      ]);
      expect(await ports.attempts.answersOfQuestion(first.questionId, 10)).toHaveLength(1);
    });
    it("show a question to whoever was asked it, and not before its turn", async () => {
      const { attempt, ids, asked } = await sat();
      const [first, second] = ids;
      if (first === undefined || second === undefined) throw new Error("a quiz of two");
      expect(await ports.attempts.shownTo(attempt.learnerId, first)).toEqual([asked[0]]);
      expect(await ports.attempts.shownTo(attempt.learnerId, second)).toEqual([]);
      const { learner } = await sat();
      expect(await ports.attempts.shownTo(learner.id, first)).toEqual([]);
      await ports.attempts.replace({ ...attempt, finishedAt: later, ending: "handed_in" });
      expect(await ports.attempts.shownTo(attempt.learnerId, second)).toEqual([asked[1]]);
    });
    it("are found while their time is up and nobody has ended them", async () => {
      const { attempt } = await sat();
      const overdue = async (at: InstantText) =>
        (await ports.attempts.overdue(at, 100)).some(({ id }) => id === attempt.id);
      expect([await overdue(now), await overdue(later)]).toEqual([false, true]);
      await ports.attempts.replace({ ...attempt, finishedAt: later, ending: "time" });
      expect(await overdue(later)).toBe(false);
    });
    it("stay when their quiz goes, and go with their learner", async () => {
      const { quiz, attempt, learner, share } = await sat();
      await ports.quizzes.remove(quiz.id);
      expect((await ports.attempts.ofQuiz({ limit: 5 }, quiz.id)).items).toEqual([attempt]);
      expect(await ports.attempts.ofLearner(learner.id, share.id)).toEqual([attempt]);
      await ports.learners.remove(learner.id);
      expect(await ports.attempts.find(attempt.id)).toBeUndefined();
      expect(await ports.attempts.items(attempt.id)).toEqual([]);
    });
  });

  describe("learners", () => {
    it("are known by id and account, and listed with what they did", async () => {
      const { learner, share } = await sat();
      const account = newId<"user">();
      const signedIn = aLearner({ account });
      await ports.learners.add(signedIn);
      expect(await ports.learners.findByAccount(account)).toEqual(signedIn);
      expect(await ports.learners.findForChange(learner.id)).toEqual(learner);
      expect(await ports.learners.findAll([learner.id])).toEqual([learner]);
      expect(await ports.learners.sharesOf(learner.id)).toEqual([share]);
      const { items: listed } = await ports.learners.list({ limit: 100 });
      expect(listed).toContainEqual({ learner, attempts: 1, lastSeenAt: now });
    });
    it("have keys that open what they are for, until it is forgotten", async () => {
      const { learner } = await sat();
      const subject = { id: learner.id, label: "Quiz", expiresAt: later };
      const secret = await ports.playKeys.mint("quiz.learner", subject);
      expect(await ports.playKeys.read("quiz.learner", secret)).toBe(learner.id);
      expect(await ports.playKeys.read("quiz.share", secret)).toBeUndefined();
      expect(await ports.playKeys.read("quiz.learner", "x")).toBeUndefined();
      await ports.playKeys.forget("quiz.learner", learner.id);
      expect(await ports.playKeys.read("quiz.learner", secret)).toBeUndefined();
    });
  });

  it("remembers cards and reviews, the last of each question", async () => {
    const { learner, ids } = await sat();
    const [questionId = newId<"question">()] = ids;
    const fresh = ports.scheduler.first(learner.id, questionId, now);
    const card = ports.scheduler.next(fresh, "good", now);
    await ports.cards.put(fresh);
    await ports.cards.put(card);
    expect(await ports.cards.find(learner.id, questionId)).toEqual(card);
    expect(await ports.cards.ofLearner(learner.id)).toEqual([card]);
    const review = {
      ...{ learnerId: learner.id, questionId, position: 0, rating: "good" as const, score: 1 },
      ...{ ms: 4_000, usedHint: false, reviewedAt: now, before: fresh },
    };
    await ports.cards.addReview(review);
    await ports.cards.replaceReview({ ...review, rating: "easy" });
    expect(await ports.cards.lastReview(learner.id, questionId)).toEqual({ ...review, rating: "easy" });
    expect(await ports.cards.reviews(learner.id)).toHaveLength(1);
  });

  it("draws from accepted questions that are all of what a rule says", async () => {
    const topic = `topic ${newId()}`;
    const questions = [
      aQuestion({ content: aContent({ topic, tags: ["x"], difficulty: "easy" }) }),
      aQuestion({ content: aContent({ topic, difficulty: "hard" }) }),
      aQuestion({ content: aContent({ topic, tags: ["x"] }), status: "retired" }),
    ];
    await questionRepository(place.database.queries).addAll(questions);
    const [easy, hard, retired] = questions.map(({ id }) => id);
    expect([...(await ports.pool.fitting({ count: 1, topic }, 10))].sort()).toEqual([easy, hard].sort());
    expect(await ports.pool.fitting({ count: 1, topic, tag: "x" }, 10)).toEqual([easy]);
    expect(await ports.pool.fitting({ count: 1, topic, difficulty: "hard", kind: "one" }, 10)).toEqual([
      hard,
    ]);
    expect(await ports.pool.fitting({ count: 1, topic }, 1)).toHaveLength(1);
    if (easy !== undefined && retired !== undefined)
      expect(await ports.pool.askable([easy, retired])).toEqual(new Set([easy]));
    expect(await ports.pool.choices(500)).toContainEqual({ field: "topic", value: topic, questions: 2 });
  });
}
