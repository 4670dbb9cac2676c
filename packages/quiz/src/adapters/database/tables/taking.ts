import type { InstantText } from "@souffleur/kernel";
import type { QuestionId } from "../../../domain/questions/question.ts";
import type { AttemptId, Ending, LearnerId } from "../../../domain/taking/attempt.ts";
import type { Card, Rating } from "../../../domain/taking/practice.ts";
import type { QuizId, QuizMode, ShareId } from "../../../domain/taking/quiz.ts";

export interface TakingTables {
  quiz_quizzes: {
    id: QuizId;
    title: string;
    intro: string;
    plan: unknown;
    settings: unknown;
    search_key: string;
    version: number;
    created_at: InstantText;
    updated_at: InstantText;
  };
  quiz_shares: {
    id: ShareId;
    quiz_id: QuizId;
    label: string;
    closes_at: InstantText;
    attempts_per_learner: number | null;
    max_learners: number;
    revoked_at: InstantText | null;
    created_by: string;
    created_at: InstantText;
  };
  quiz_learners: {
    id: LearnerId;
    name: string;
    account: string | null;
    created_at: InstantText;
    last_seen_at: InstantText;
  };
  /** Not bound to their link: a quiz that comes back from the trash finds its learners again. */
  quiz_learner_shares: {
    learner_id: LearnerId;
    share_id: ShareId;
    joined_at: InstantText;
  };
  /** Not bound to their quiz, for the same reason. */
  quiz_attempts: {
    id: AttemptId;
    quiz_id: QuizId;
    share_id: ShareId;
    learner_id: LearnerId;
    mode: QuizMode;
    terms: unknown;
    started_at: InstantText;
    deadline: InstantText | null;
    finished_at: InstantText | null;
    ending: Ending | null;
    questions: number;
    answered: number;
    score: number;
    last_answer_at: InstantText | null;
  };
  quiz_attempt_items: {
    attempt_id: AttemptId;
    position: number;
    question_id: QuestionId;
    question_version: number;
    option_order: unknown;
    response: unknown;
    score: number | null;
    answered_at: InstantText | null;
    ms: number | null;
    used_hint: number;
  };
  /** Questions as they were asked: what was answered keeps its meaning when they change. */
  quiz_asked: {
    question_id: QuestionId;
    question_version: number;
    content: unknown;
  };
  quiz_cards: {
    learner_id: LearnerId;
    question_id: QuestionId;
    due_at: InstantText;
    stage: Card["stage"];
    state: unknown;
    reviewed_at: InstantText | null;
  };
  quiz_reviews: {
    learner_id: LearnerId;
    question_id: QuestionId;
    position: number;
    rating: Rating;
    score: number;
    ms: number;
    used_hint: number;
    reviewed_at: InstantText;
    before_card: unknown;
  };
}
