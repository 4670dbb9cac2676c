import { instantOf } from "@souffleur/kernel";
import { createEmptyCard, type Card as FsrsCard, fsrs, type Grade, Rating as Grades, State } from "ts-fsrs";
import type { Scheduler } from "../../application/taking/ports.ts";
import { type Card, cardStages, type Rating } from "../../domain/taking/practice.ts";

const grades: Readonly<Record<Rating, Grade>> = {
  again: Grades.Again,
  hard: Grades.Hard,
  good: Grades.Good,
  easy: Grades.Easy,
};
const states: Readonly<Record<Card["stage"], State>> = {
  new: State.New,
  learning: State.Learning,
  review: State.Review,
  relearning: State.Relearning,
};

/** FSRS-6 as `ts-fsrs` computes it, without chance: the same answers are asked again on the same days. */
export function fsrsScheduler(): Scheduler {
  const scheduler = fsrs({ enable_fuzz: false });
  return {
    first(learnerId, questionId, now) {
      return { learnerId, questionId, ...ours(createEmptyCard(new Date(now))) };
    },
    next(card, rating, now) {
      // A clock that was set back would make the days since the last time negative.
      const at = card.reviewedAt !== undefined && now < card.reviewedAt ? card.reviewedAt : now;
      const { card: next } = scheduler.next(theirs(card), new Date(at), grades[rating]);
      return { learnerId: card.learnerId, questionId: card.questionId, ...ours(next) };
    },
  };
}

function ours(card: FsrsCard): Omit<Card, "learnerId" | "questionId"> {
  return {
    dueAt: instantOf(card.due.getTime()),
    stage: cardStages[card.state] ?? "new",
    stability: card.stability,
    difficulty: card.difficulty,
    scheduledDays: card.scheduled_days,
    learningStep: card.learning_steps,
    repetitions: card.reps,
    lapses: card.lapses,
    ...(card.last_review !== undefined && { reviewedAt: instantOf(card.last_review.getTime()) }),
  };
}

function theirs(card: Card): FsrsCard {
  return {
    due: new Date(card.dueAt),
    stability: card.stability,
    difficulty: card.difficulty,
    elapsed_days: 0,
    scheduled_days: card.scheduledDays,
    learning_steps: card.learningStep,
    reps: card.repetitions,
    lapses: card.lapses,
    state: states[card.stage],
    ...(card.reviewedAt !== undefined && { last_review: new Date(card.reviewedAt) }),
  };
}
