import type { Id, InstantText } from "@souffleur/kernel";
import type { Language } from "../language.ts";
import type { Bloom, Difficulty, QuestionId, QuestionKind, Solo } from "../questions/question.ts";

export type QuizId = Id<"quiz">;
export type ShareId = Id<"quiz-share">;

/** Which questions of the bank, and how many of them. What is not said may be anything. */
export interface QuizRule {
  readonly count: number;
  readonly topic?: string;
  readonly tag?: string;
  readonly language?: Language;
  readonly difficulty?: Difficulty;
  readonly bloom?: Bloom;
  readonly solo?: Solo;
  readonly kind?: QuestionKind;
}

/** `exam`: one way, nothing said before the end. `practice`: told at once, and asked again on later days. */
export const quizModes = ["exam", "practice"] as const;
export type QuizMode = (typeof quizModes)[number];

/** What an exam tells once it is over: the answers, the answers once the link is closed, the points alone, or nothing. */
export const reveals = ["answers", "answers_after_close", "score", "nothing"] as const;
export type Reveal = (typeof reveals)[number];

/** How several right options count: each for its part, or only all of them. */
export const severalPolicies = ["partial", "all_or_nothing"] as const;
export type SeveralPolicy = (typeof severalPolicies)[number];

/** How a quiz is taken. */
export interface QuizSettings {
  readonly mode: QuizMode;
  readonly timeLimitMinutes?: number;
  /** The same questions for everybody, or drawn anew for each attempt. */
  readonly draw: "same" | "each";
  readonly shuffleQuestions: boolean;
  readonly several: SeveralPolicy;
  readonly reveal: Reveal;
}

/** Which questions are asked: some by name, the rest by rules. */
export interface QuizPlan {
  readonly fixed: readonly QuestionId[];
  readonly rules: readonly QuizRule[];
  /** What is drawn with it is drawn again. */
  readonly seed: number;
}

export interface Quiz extends QuizPlan {
  readonly id: QuizId;
  readonly title: string;
  /** What learners read before they begin. */
  readonly intro: string;
  readonly settings: QuizSettings;
  readonly version: number;
  readonly createdAt: InstantText;
  readonly updatedAt: InstantText;
}

/** A way in for learners: a link that somebody gave them. */
export interface Share {
  readonly id: ShareId;
  readonly quizId: QuizId;
  /** Whom it is for: "Class 4B". */
  readonly label: string;
  readonly closesAt: InstantText;
  readonly attemptsPerLearner?: number;
  readonly maxLearners: number;
  readonly revokedAt?: InstantText;
  readonly createdBy: string;
  readonly createdAt: InstantText;
}

export function isOpen(share: Share, now: InstantText): boolean {
  return share.revokedAt === undefined && now < share.closesAt;
}

export const MAX_QUESTIONS = 200;
