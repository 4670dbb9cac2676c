import type { InstantText } from "@souffleur/kernel";
import type { QuestionContent, QuestionId } from "../questions/question.ts";
import type { LearnerId } from "./attempt.ts";

/** How well somebody knew it. `easy` is never concluded: a guess is right one time in four. */
export const ratings = ["again", "hard", "good", "easy"] as const;
export type Rating = (typeof ratings)[number];

export const cardStages = ["new", "learning", "review", "relearning"] as const;

/** What is remembered of one learner and one question, to know when it is worth asking again. */
export interface Card {
  readonly learnerId: LearnerId;
  readonly questionId: QuestionId;
  readonly dueAt: InstantText;
  readonly stage: (typeof cardStages)[number];
  /** In days: after so long, nine in ten would still know it. */
  readonly stability: number;
  readonly difficulty: number;
  readonly scheduledDays: number;
  readonly learningStep: number;
  readonly repetitions: number;
  readonly lapses: number;
  readonly reviewedAt?: InstantText;
}

/** One time a question was practised. */
export interface Review {
  readonly learnerId: LearnerId;
  readonly questionId: QuestionId;
  readonly position: number;
  readonly rating: Rating;
  readonly score: number;
  readonly ms: number;
  readonly usedHint: boolean;
  readonly reviewedAt: InstantText;
  /** What the card was before, so that the learner can say it was easier, or harder, than it looked. */
  readonly before: Card;
}

const START_MS = 5_000;
const WORD_MS = 400;
/** Three times as long as reading takes is thinking hard. */
const SLOW = 3;

/** How long a question takes to read and to choose, without thinking hard. */
function readingMs({ stem, options }: Pick<QuestionContent, "stem" | "options">): number {
  const words = [stem, ...options.map(({ text }) => text)].join(" ").split(/\s+/u).length;
  return START_MS + words * WORD_MS;
}

/** Wrong is again; right with a hint, in part, or slowly is hard; right is good. */
export function ratingOf(
  content: QuestionContent,
  { score, ms, usedHint }: Pick<Review, "score" | "ms" | "usedHint">,
): Exclude<Rating, "easy"> {
  if (score < 0.5) return "again";
  if (score < 1 || usedHint || ms > readingMs(content) * SLOW) return "hard";
  return "good";
}
