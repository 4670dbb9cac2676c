import { fail, type InstantText, ok, type Result } from "@souffleur/kernel";
import {
  type Asked,
  type AskedItem,
  type Attempt,
  type AttemptId,
  finish,
  isLate,
  type LearnerId,
} from "../../domain/taking/attempt.ts";
import { isOpen, type Share } from "../../domain/taking/quiz.ts";
import type { QuizPorts } from "../ports.ts";
import type { AttemptNotFound } from "./answer-item.ts";

/** What a learner may see of it now. */
export interface Sight {
  /** Their points, once it is over. */
  readonly score: boolean;
  /** Which answers were right, and why. */
  readonly answers: boolean;
}

export interface AttemptView {
  readonly attempt: Attempt;
  readonly sight: Sight;
  /** The question that is next, while it goes on. */
  readonly next: { readonly item: AskedItem; readonly asked: Asked } | undefined;
  /** What was asked and answered, where it may be seen. */
  readonly review: readonly { readonly item: AskedItem; readonly asked: Asked }[];
}

type Ports = Pick<QuizPorts, "attempts" | "shares" | "clock">;

interface Wanted {
  readonly learnerId: LearnerId;
  readonly attemptId: AttemptId;
  /** Of what was asked, this one alone. */
  readonly only?: number;
}

/** Where a learner stands: after a reload, a lost network or a new tab as well. */
export async function viewAttempt(
  ports: Ports,
  { learnerId, attemptId, only }: Wanted,
): Promise<Result<AttemptView, AttemptNotFound>> {
  const found = await ports.attempts.find(attemptId);
  if (found === undefined || found.learnerId !== learnerId) return fail({ code: "attempt_not_found" });
  const now = ports.clock.now();
  // Whoever looks after the time is up sees it ended, whether or not anybody has noted it yet.
  const attempt = isLate(found, now) ? finish(found, "time", now) : found;
  const share = await ports.shares.find(attempt.shareId);
  const sight = sightOf(attempt, share, now);
  const isOver = attempt.finishedAt !== undefined;
  const all = await wantedItems(ports, attempt, sight);
  const wanted = all.filter(
    ({ position }) => only === undefined || [only, attempt.answered].includes(position),
  );
  const asked = await ports.attempts.asked(wanted);
  const both = wanted.flatMap((item) => {
    const one = asked.find(
      ({ questionId, version }) => questionId === item.questionId && version === item.questionVersion,
    );
    return one === undefined ? [] : [{ item, asked: one }];
  });
  return ok({
    attempt,
    sight,
    next: isOver ? undefined : both.find(({ item }) => item.position === attempt.answered),
    review: both.filter(({ item }) => isOver || item.position < attempt.answered),
  });
}

/** Only what may be shown is read: what is not here cannot leak. */
async function wantedItems(
  { attempts }: Ports,
  attempt: Attempt,
  { answers }: Sight,
): Promise<readonly AskedItem[]> {
  if (answers) return attempts.items(attempt.id);
  if (attempt.finishedAt !== undefined) return [];
  const next = await attempts.item(attempt.id, attempt.answered);
  return next === undefined ? [] : [next];
}

export function sightOf(
  { mode, reveal, finishedAt }: Attempt,
  share: Share | undefined,
  now: InstantText,
): Sight {
  if (mode === "practice") return { score: true, answers: true };
  if (finishedAt === undefined) return { score: false, answers: false };
  const isClosed = share === undefined || !isOpen(share, now);
  return {
    score: reveal !== "nothing",
    answers: reveal === "answers" || (reveal === "answers_after_close" && isClosed),
  };
}
