import { fail, ok, type Result } from "@souffleur/kernel";
import type { AskedItem, Attempt, Learner, LearnerId } from "../../domain/taking/attempt.ts";
import type { Card, Review } from "../../domain/taking/practice.ts";
import type { QuizPorts } from "../ports.ts";

export interface LearnerNotFound {
  readonly code: "learner_not_found";
}

/**
 * Forgets a learner: name, answers, practice and keys, at once and for good. The one deed that cannot be taken back; the
 * ledger says that it was done, and not of whom.
 */
export async function forgetLearner(
  { learners, playKeys, ledger }: Pick<QuizPorts, "learners" | "playKeys" | "ledger">,
  id: LearnerId,
): Promise<Result<void, LearnerNotFound>> {
  const learner = await learners.findForChange(id);
  if (learner === undefined) return fail({ code: "learner_not_found" });
  await learners.remove(id);
  await playKeys.forget("quiz.learner", id);
  await ledger.record({
    action: "quiz.learner.forgotten",
    subject: { type: "quiz.learner", id, label: "–" },
  });
  return ok(undefined);
}

/** All that is kept of a learner. */
export interface LearnersOwn {
  readonly learner: Learner;
  readonly attempts: readonly { readonly attempt: Attempt; readonly items: readonly AskedItem[] }[];
  readonly cards: readonly Card[];
  readonly reviews: readonly Review[];
}

export async function learnersOwn(
  { learners, attempts, cards }: Pick<QuizPorts, "learners" | "attempts" | "cards">,
  id: LearnerId,
): Promise<Result<LearnersOwn, LearnerNotFound>> {
  const learner = await learners.find(id);
  if (learner === undefined) return fail({ code: "learner_not_found" });
  const own = [];
  for (const attempt of await attempts.ofLearner(id))
    own.push({ attempt, items: await attempts.items(attempt.id) });
  return ok({ learner, attempts: own, cards: await cards.ofLearner(id), reviews: await cards.reviews(id) });
}
