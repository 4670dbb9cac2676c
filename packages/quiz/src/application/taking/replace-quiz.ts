import { fail, ok, type Result, sameContent, type UndoConflict, type VersionStale } from "@souffleur/kernel";
import type { Quiz, QuizId } from "../../domain/taking/quiz.ts";
import type { QuizPorts } from "../ports.ts";
import { findSeenQuiz, inputOf, type QuizInput, type QuizNotFound, quizSubject } from "./quiz-record.ts";

type Ports = Pick<QuizPorts, "quizzes" | "ledger" | "clock">;

interface Replacement {
  readonly id: QuizId;
  readonly input: QuizInput;
  readonly expectedVersion?: number | undefined;
}

/** Attempts that have begun go on as they began. */
export async function replaceQuiz(
  { quizzes, ledger, clock }: Ports,
  { id, input, expectedVersion }: Replacement,
): Promise<Result<Quiz, QuizNotFound | VersionStale>> {
  const found = await findSeenQuiz(quizzes, id, expectedVersion);
  if (!found.ok) return found;
  const before = found.value;
  if (sameContent(inputOf(before), inputOf(input))) return ok(before);
  const quiz: Quiz = {
    ...before,
    ...inputOf(input),
    version: before.version + 1,
    updatedAt: clock.now(),
  };
  const replaced = await quizzes.replace(quiz);
  if (!replaced.ok) return replaced;
  await ledger.record({
    action: "quiz.quiz.replaced",
    subject: quizSubject(quiz),
    before: inputOf(before),
    after: inputOf(quiz),
  });
  return ok(quiz);
}

/** Takes a change back, where nothing was changed since. */
export async function undoQuizReplaced(
  ports: Ports,
  { id, before, after }: { readonly id: QuizId; readonly before: QuizInput; readonly after: QuizInput },
): Promise<Result<Quiz, UndoConflict>> {
  const now = await ports.quizzes.findForChange(id);
  if (now === undefined || !sameContent(inputOf(now), after)) return fail({ code: "undo_conflict" });
  const undone = await replaceQuiz(ports, { id, input: before });
  return undone.ok ? undone : fail({ code: "undo_conflict" });
}
