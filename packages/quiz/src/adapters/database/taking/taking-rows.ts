import { fromJson, searchColumn, storableJson } from "@souffleur/platform/database";
import type { Asked, AskedItem, Attempt, Learner } from "../../../domain/taking/attempt.ts";
import type { Card, Review } from "../../../domain/taking/practice.ts";
import type { Quiz, QuizPlan, Share } from "../../../domain/taking/quiz.ts";
import type { QuizTables } from "../tables/index.ts";

type Row<Name extends keyof QuizTables> = QuizTables[Name];

export function rowOfQuiz(quiz: Quiz): Row<"quiz_quizzes"> {
  const { fixed, rules, seed } = quiz;
  return {
    id: quiz.id,
    title: quiz.title,
    intro: quiz.intro,
    plan: storableJson({ fixed, rules, seed }),
    settings: storableJson(quiz.settings),
    search_key: searchColumn(quiz.title),
    version: quiz.version,
    created_at: quiz.createdAt,
    updated_at: quiz.updatedAt,
  };
}

export function quizOfRow(row: Row<"quiz_quizzes">): Quiz {
  return {
    id: row.id,
    title: row.title,
    intro: row.intro,
    ...fromJson<QuizPlan>(row.plan),
    settings: fromJson(row.settings),
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

export function rowOfShare(share: Share): Row<"quiz_shares"> {
  return {
    id: share.id,
    quiz_id: share.quizId,
    label: share.label,
    closes_at: share.closesAt,
    attempts_per_learner: share.attemptsPerLearner ?? null,
    max_learners: share.maxLearners,
    revoked_at: share.revokedAt ?? null,
    created_by: share.createdBy,
    created_at: share.createdAt,
  };
}

export function shareOfRow(row: Row<"quiz_shares">): Share {
  return {
    id: row.id,
    quizId: row.quiz_id,
    label: row.label,
    closesAt: row.closes_at,
    ...(row.attempts_per_learner !== null && { attemptsPerLearner: row.attempts_per_learner }),
    maxLearners: row.max_learners,
    ...(row.revoked_at !== null && { revokedAt: row.revoked_at }),
    createdBy: row.created_by,
    createdAt: row.created_at,
  };
}

export function learnerOfRow(row: Row<"quiz_learners">): Learner {
  return {
    id: row.id,
    name: row.name,
    ...(row.account !== null && { account: row.account }),
    createdAt: row.created_at,
  };
}

export function rowOfAttempt(attempt: Attempt): Row<"quiz_attempts"> {
  const { several, reveal } = attempt;
  return {
    id: attempt.id,
    quiz_id: attempt.quizId,
    share_id: attempt.shareId,
    learner_id: attempt.learnerId,
    mode: attempt.mode,
    terms: storableJson({ several, reveal }),
    started_at: attempt.startedAt,
    deadline: attempt.deadline ?? null,
    finished_at: attempt.finishedAt ?? null,
    ending: attempt.ending ?? null,
    questions: attempt.count,
    answered: attempt.answered,
    score: attempt.score,
    last_answer_at: attempt.lastAnswerAt ?? null,
  };
}

export function attemptOfRow(row: Row<"quiz_attempts">): Attempt {
  return {
    id: row.id,
    quizId: row.quiz_id,
    shareId: row.share_id,
    learnerId: row.learner_id,
    mode: row.mode,
    ...fromJson<Pick<Attempt, "several" | "reveal">>(row.terms),
    startedAt: row.started_at,
    ...(row.deadline !== null && { deadline: row.deadline }),
    ...(row.finished_at !== null && { finishedAt: row.finished_at }),
    ...(row.ending !== null && { ending: row.ending }),
    count: row.questions,
    answered: row.answered,
    score: row.score,
    ...(row.last_answer_at !== null && { lastAnswerAt: row.last_answer_at }),
  };
}

export function columnsOfItem(item: AskedItem): Omit<Row<"quiz_attempt_items">, "attempt_id"> {
  return {
    position: item.position,
    question_id: item.questionId,
    question_version: item.questionVersion,
    option_order: storableJson(item.order),
    response: item.response === undefined ? null : storableJson(item.response),
    score: item.score ?? null,
    answered_at: item.answeredAt ?? null,
    ms: item.ms ?? null,
    used_hint: item.usedHint ? 1 : 0,
  };
}

export function itemOfRow(row: Row<"quiz_attempt_items">): AskedItem {
  return {
    position: row.position,
    questionId: row.question_id,
    questionVersion: row.question_version,
    order: fromJson(row.option_order),
    ...(row.response !== null && { response: fromJson(row.response) }),
    ...(row.score !== null && { score: row.score }),
    ...(row.answered_at !== null && { answeredAt: row.answered_at }),
    ...(row.ms !== null && { ms: row.ms }),
    ...(row.answered_at !== null && { usedHint: row.used_hint === 1 }),
  };
}

export function askedOfRow(row: Row<"quiz_asked">): Asked {
  return {
    questionId: row.question_id,
    version: row.question_version,
    content: fromJson(row.content),
  };
}

export function rowOfCard(card: Card): Row<"quiz_cards"> {
  const { learnerId, questionId, dueAt, stage, reviewedAt, ...state } = card;
  return {
    learner_id: learnerId,
    question_id: questionId,
    due_at: dueAt,
    stage,
    state: storableJson(state),
    reviewed_at: reviewedAt ?? null,
  };
}

export function cardOfRow(row: Row<"quiz_cards">): Card {
  type Rest = Omit<Card, "learnerId" | "questionId" | "dueAt" | "stage" | "reviewedAt">;
  return {
    learnerId: row.learner_id,
    questionId: row.question_id,
    dueAt: row.due_at,
    stage: row.stage,
    ...fromJson<Rest>(row.state),
    ...(row.reviewed_at !== null && { reviewedAt: row.reviewed_at }),
  };
}

export function rowOfReview(review: Review): Row<"quiz_reviews"> {
  return {
    learner_id: review.learnerId,
    question_id: review.questionId,
    position: review.position,
    rating: review.rating,
    score: review.score,
    ms: review.ms,
    used_hint: review.usedHint ? 1 : 0,
    reviewed_at: review.reviewedAt,
    before_card: storableJson(review.before),
  };
}

export function reviewOfRow(row: Row<"quiz_reviews">): Review {
  return {
    learnerId: row.learner_id,
    questionId: row.question_id,
    position: row.position,
    rating: row.rating,
    score: row.score,
    ms: row.ms,
    usedHint: row.used_hint === 1,
    reviewedAt: row.reviewed_at,
    before: fromJson(row.before_card),
  };
}
