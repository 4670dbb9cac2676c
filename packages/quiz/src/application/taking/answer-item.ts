import { fail, ok, type Result } from "@souffleur/kernel";
import type { QuestionContent } from "../../domain/questions/question.ts";
import {
  type AnswerRefusal,
  type AnswerTaken,
  type Attempt,
  type AttemptId,
  finish,
  type Given,
  isLate,
  type LearnerId,
  takeAnswer,
} from "../../domain/taking/attempt.ts";
import type { QuizPorts } from "../ports.ts";
import { openShareOf, type ShareClosed } from "./join-quiz.ts";
import { recordReview } from "./practise-question.ts";

export interface AttemptNotFound {
  readonly code: "attempt_not_found";
}

export interface Answered extends AnswerTaken {
  readonly content: QuestionContent;
}

type Ports = Pick<QuizPorts, "attempts" | "shares" | "learners" | "cards" | "scheduler" | "clock">;

interface Answering {
  readonly learnerId: LearnerId;
  readonly attemptId: AttemptId;
  readonly given: Given;
}

/** Takes an answer for good. The same one sent twice is taken once, and answered the same. */
export async function answerItem(
  ports: Ports,
  { learnerId, attemptId, given }: Answering,
): Promise<Result<Answered, AttemptNotFound | ShareClosed | AnswerRefusal>> {
  const { attempts, clock } = ports;
  const attempt = await attempts.findForChange(attemptId);
  // Somebody else's is not there at all.
  if (attempt === undefined || attempt.learnerId !== learnerId) return fail({ code: "attempt_not_found" });
  const item = await attempts.item(attemptId, given.position);
  if (item === undefined) return fail({ code: "not_this_question", expected: attempt.answered });
  const [asked] = await attempts.asked([item]);
  if (asked === undefined) return fail({ code: "attempt_not_found" });
  const now = clock.now();
  const taken = takeAnswer(attempt, item, asked.content, { given, now });
  if (!taken.ok) return taken;
  const answered = { ...taken.value, content: asked.content };
  if (answered.isRepeat) return ok(answered);
  const open = await openShareOf(ports, learnerId, attempt.shareId);
  if (!open.ok) return open;
  await attempts.replaceItem(attemptId, answered.item);
  await attempts.replace(answered.attempt);
  if (attempt.mode === "practice")
    await recordReview(ports, asked, {
      learnerId,
      score: answered.scored.score,
      ms: answered.item.ms ?? 0,
      usedHint: given.usedHint,
    });
  return ok(answered);
}

/** Hands in what was answered; what was not is wrong. */
export async function handIn(
  { attempts, clock }: Pick<QuizPorts, "attempts" | "clock">,
  { learnerId, attemptId }: Omit<Answering, "given">,
): Promise<Result<Attempt, AttemptNotFound>> {
  const attempt = await attempts.findForChange(attemptId);
  if (attempt === undefined || attempt.learnerId !== learnerId) return fail({ code: "attempt_not_found" });
  if (attempt.finishedAt !== undefined) return ok(attempt);
  const now = clock.now();
  const ended = finish(attempt, isLate(attempt, now) ? "time" : "handed_in", now);
  await attempts.replace(ended);
  return ok(ended);
}

/** Ends the attempts whose time is up and whose learners went away. */
export async function endOverdue(
  { attempts, clock }: Pick<QuizPorts, "attempts" | "clock">,
  limit: number,
): Promise<number> {
  const overdue = await attempts.overdue(clock.now(), limit);
  for (const { id } of overdue) {
    const attempt = await attempts.findForChange(id);
    if (attempt !== undefined) await attempts.replace(finish(attempt, "time", clock.now()));
  }
  return overdue.length;
}
