import { type InstantText, instantOf } from "@souffleur/kernel";
import { attemptRepository } from "../../packages/quiz/src/adapters/database/taking/attempt-repository.ts";
import { cardRepository } from "../../packages/quiz/src/adapters/database/taking/card-repository.ts";
import { learnerRepository } from "../../packages/quiz/src/adapters/database/taking/learner-repository.ts";
import { questionPool } from "../../packages/quiz/src/adapters/database/taking/question-pool.ts";
import {
  quizRepository,
  shareRepository,
} from "../../packages/quiz/src/adapters/database/taking/quiz-repository.ts";
import { forgetTrashedQuizzes } from "../../packages/quiz/src/adapters/database/taking/trashed-quizzes.ts";
import type { AskedItem, Attempt, Learner } from "../../packages/quiz/src/domain/taking/attempt.ts";
import type { Card, Review } from "../../packages/quiz/src/domain/taking/practice.ts";
import type { Quiz, QuizRule, Share } from "../../packages/quiz/src/domain/taking/quiz.ts";
import { newId } from "../support/planning.ts";
import { aContent } from "../support/quiz.ts";
import { describeQueries, ofPort, type Stores } from "../support/shown-queries.ts";

const id = newId() as never;
const at = instantOf(0) as InstantText;
const page = { limit: 2 };

const quiz: Quiz = {
  ...{ id, title: "Light", intro: "", fixed: [], rules: [{ count: 2 }], seed: 7 },
  settings: { mode: "exam", draw: "same", shuffleQuestions: true, several: "partial", reveal: "answers" },
  ...{ version: 2, createdAt: at, updatedAt: at },
};
const share: Share = {
  ...{ id, quizId: id, label: "4B", closesAt: at, maxLearners: 30, createdBy: "Ada", createdAt: at },
};
const learner: Learner = { id, name: "Camille", createdAt: at };
const attempt: Attempt = {
  ...{ id, quizId: id, shareId: id, learnerId: id, mode: "exam", several: "partial", reveal: "answers" },
  ...{ startedAt: at, count: 1, answered: 0, score: 0 },
};
const item: AskedItem = { position: 0, questionId: id, questionVersion: 1, order: [1, 0] };
const card: Card = {
  ...{ learnerId: id, questionId: id, dueAt: at, stage: "new", stability: 1, difficulty: 5 },
  ...{ scheduledDays: 0, learningStep: 0, repetitions: 0, lapses: 0 },
};
const review: Review = {
  ...{ learnerId: id, questionId: id, position: 0, rating: "good", score: 1, ms: 900, usedHint: false },
  ...{ reviewedAt: at, before: card },
};
const everyRule: QuizRule = {
  ...{ count: 2, topic: "x", tag: "x", language: "fr", difficulty: "easy", bloom: "apply" },
  ...{ solo: "relational", kind: "one" },
};

/** Every query on quizzes and on those who take them, under the name of what asks it. */
const stores: Stores = {
  "quiz-quizzes": {
    ...ofPort(quizRepository, {
      add: (port) => port.add(quiz),
      find: (port) => port.find(id),
      findForChange: (port) => port.findForChange(id),
      list: (port) => port.list(page),
      "list a part of the title, a later page": (port) => port.list({ ...page, after: [at, id] }, "x"),
      replace: (port) => port.replace(quiz),
      remove: (port) => port.remove(id),
    }),
    "forget what was done in one that is gone": ({ queries }) => forgetTrashedQuizzes(queries, id),
    "forget what was done in all that are gone": ({ queries }) => forgetTrashedQuizzes(queries),
  },
  "quiz-shares": ofPort(shareRepository, {
    add: (port) => port.add(share),
    find: (port) => port.find(id),
    findForChange: (port) => port.findForChange(id),
    ofQuiz: (port) => port.ofQuiz(id),
    setRevoked: (port) => port.setRevoked(id, at),
    learnersOf: (port) => port.learnersOf(id),
  }),
  "quiz-pool": ofPort(questionPool, {
    fitting: (port) => port.fitting({ count: 2 }, 10),
    "fitting by every rule": (port) => port.fitting(everyRule, 10),
    askable: (port) => port.askable([id, id]),
    choices: (port) => port.choices(10),
  }),
  "quiz-learners": ofPort(learnerRepository, {
    add: (port) => port.add(learner),
    find: (port) => port.find(id),
    findForChange: (port) => port.findForChange(id),
    findByAccount: (port) => port.findByAccount("ada"),
    findAll: (port) => port.findAll([id, id]),
    list: (port) => port.list(page),
    "list a later page": (port) => port.list({ ...page, after: [at, id] }),
    join: (port) => port.join(id, id, at),
    sharesOf: (port) => port.sharesOf(id),
    remove: (port) => port.remove(id),
  }),
  "quiz-attempts": ofPort(attemptRepository, {
    add: (port) => port.add(attempt, [item], [{ questionId: id, version: 1, content: aContent() }]),
    find: (port) => port.find(id),
    findForChange: (port) => port.findForChange(id),
    ofLearner: (port) => port.ofLearner(id),
    "ofLearner behind one link": (port) => port.ofLearner(id, id),
    ofQuiz: (port) => port.ofQuiz(page, id),
    "ofQuiz a later page": (port) => port.ofQuiz({ ...page, after: [id] }, id),
    items: (port) => port.items(id),
    item: (port) => port.item(id, 0),
    replace: (port) => port.replace(attempt),
    replaceItem: (port) => port.replaceItem(id, item),
    asked: (port) => port.asked([item, item]),
    shownTo: (port) => port.shownTo(id, id),
    overdue: (port) => port.overdue(at, 10),
    answersOfQuiz: (port) => port.answersOfQuiz(id, 10),
    answersOfQuestion: (port) => port.answersOfQuestion(id, 10),
  }),
  "quiz-cards": ofPort(cardRepository, {
    find: (port) => port.find(id, id),
    ofLearner: (port) => port.ofLearner(id),
    put: (port) => port.put(card),
    addReview: (port) => port.addReview(review),
    lastReview: (port) => port.lastReview(id, id),
    replaceReview: (port) => port.replaceReview(review),
    reviews: (port) => port.reviews(id),
  }),
};

describeQueries(stores, (statement) => (/as "count"/.test(statement) ? [{ count: 1 }] : []));
