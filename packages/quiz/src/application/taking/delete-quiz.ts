import { fail, ok, type RestoreConflict, type Result, type VersionStale } from "@souffleur/kernel";
import type { Quiz, QuizId, Share } from "../../domain/taking/quiz.ts";
import type { QuizPorts } from "../ports.ts";
import { findSeenQuiz, type QuizNotFound, quizSubject } from "./quiz-record.ts";

/**
 * What the trash keeps. What learners did is not in it: it stays where it is, so that a learner who wants to be
 * forgotten is forgotten there too, and goes when the trash lets go of the quiz.
 */
export interface DeletedQuiz {
  readonly quiz: Quiz;
  readonly shares: readonly Share[];
}

export async function deleteQuiz(
  { quizzes, shares, ledger, trash }: Pick<QuizPorts, "quizzes" | "shares" | "ledger" | "trash">,
  { id, expectedVersion }: { readonly id: QuizId; readonly expectedVersion?: number | undefined },
): Promise<Result<void, QuizNotFound | VersionStale>> {
  const found = await findSeenQuiz(quizzes, id, expectedVersion);
  if (!found.ok) return found;
  const quiz = found.value;
  const snapshot: DeletedQuiz = { quiz, shares: await shares.ofQuiz(id) };
  const subject = quizSubject(quiz);
  await trash.put({ subject, snapshot });
  await quizzes.remove(id);
  await ledger.record({ action: "quiz.quiz.deleted", subject, before: { links: snapshot.shares.length } });
  return ok(undefined);
}

/** As it was, with its links: who had one can go on. */
export async function restoreQuiz(
  { quizzes, shares, ledger }: Pick<QuizPorts, "quizzes" | "shares" | "ledger">,
  snapshot: DeletedQuiz,
): Promise<Result<Quiz, RestoreConflict>> {
  const { quiz } = snapshot;
  if ((await quizzes.findForChange(quiz.id)) !== undefined)
    return fail({ code: "restore_conflict", reason: "id_taken", options: [] });
  await quizzes.add(quiz);
  for (const share of snapshot.shares) await shares.add(share);
  await ledger.record({ action: "quiz.quiz.restored", subject: quizSubject(quiz) });
  return ok(quiz);
}
