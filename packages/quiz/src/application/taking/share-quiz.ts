import { fail, type InstantText, instantOf, ok, type Result, type UndoConflict } from "@souffleur/kernel";
import type { QuizId, Share, ShareId } from "../../domain/taking/quiz.ts";
import type { QuizPorts } from "../ports.ts";
import { type QuizNotFound, shareSubject } from "./quiz-record.ts";

export interface ShareInput {
  readonly label: string;
  readonly closesAt?: InstantText | undefined;
  readonly attemptsPerLearner?: number | undefined;
  readonly maxLearners?: number | undefined;
}

export interface ShareNotFound {
  readonly code: "share_not_found";
  readonly id: string;
}

export type ClosingRefusal =
  | { readonly code: "closing_passed" }
  | { readonly code: "closing_too_late"; readonly latest: InstantText };

const DAY_MS = 86_400_000;
const DEFAULT_MS = 30 * DAY_MS;
const LONGEST_MS = 730 * DAY_MS;
const DEFAULT_LEARNERS = 200;

export interface SharedQuiz {
  readonly share: Share;
  /** Shown this once; what is kept is its hash. */
  readonly secret: string;
}

type Ports = Pick<QuizPorts, "quizzes" | "shares" | "playKeys" | "ledger" | "clock" | "newId" | "decidedBy">;

/** A new link by which learners take a quiz. */
export async function shareQuiz(
  { quizzes, shares, playKeys, ledger, clock, newId, decidedBy }: Ports,
  quizId: QuizId,
  input: ShareInput,
): Promise<Result<SharedQuiz, QuizNotFound | ClosingRefusal>> {
  const now = clock.millis();
  const latest = instantOf(now + LONGEST_MS);
  const closesAt = input.closesAt ?? instantOf(now + DEFAULT_MS);
  if (closesAt <= instantOf(now)) return fail({ code: "closing_passed" });
  if (closesAt > latest) return fail({ code: "closing_too_late", latest });
  const quiz = await quizzes.findForChange(quizId);
  if (quiz === undefined) return fail({ code: "quiz_not_found", id: quizId });
  const share: Share = {
    id: newId<"quiz-share">(),
    quizId,
    label: input.label,
    closesAt,
    ...(input.attemptsPerLearner !== undefined && { attemptsPerLearner: input.attemptsPerLearner }),
    maxLearners: input.maxLearners ?? DEFAULT_LEARNERS,
    createdBy: decidedBy,
    createdAt: instantOf(now),
  };
  await shares.add(share);
  const secret = await playKeys.mint("quiz.share", { id: share.id, label: quiz.title, expiresAt: closesAt });
  await ledger.record({
    action: "quiz.share.created",
    subject: shareSubject(share),
    after: { quiz: quiz.title, closes_at: closesAt },
  });
  return ok({ share, secret });
}

/** Ends a link at once, for those in the middle of an attempt too. Doing it twice is no mistake. */
export async function revokeShare(
  { shares, ledger, clock }: Pick<QuizPorts, "shares" | "ledger" | "clock">,
  { quizId, id }: { readonly quizId: QuizId; readonly id: ShareId },
): Promise<Result<Share, ShareNotFound>> {
  const share = await shares.findForChange(id);
  if (share?.quizId !== quizId) return fail({ code: "share_not_found", id });
  if (share.revokedAt !== undefined) return ok(share);
  const revokedAt = clock.now();
  await shares.setRevoked(id, revokedAt);
  await ledger.record({ action: "quiz.share.revoked", subject: shareSubject(share) });
  return ok({ ...share, revokedAt });
}

/** The same link works again, until the day it was to close. */
export async function undoShareRevoked(
  { shares, ledger }: Pick<QuizPorts, "shares" | "ledger">,
  id: ShareId,
): Promise<Result<Share, UndoConflict>> {
  const share = await shares.findForChange(id);
  if (share?.revokedAt === undefined) return fail({ code: "undo_conflict" });
  await shares.setRevoked(id, undefined);
  await ledger.record({ action: "quiz.share.reopened", subject: shareSubject(share) });
  return ok(share);
}
