import type { TrashKind, UndoKind } from "@souffleur/platform/module";
import { type DeletedQuiz, restoreQuiz } from "../../application/taking/delete-quiz.ts";
import { type QuizInput, quizSubject } from "../../application/taking/quiz-record.ts";
import { undoQuizReplaced } from "../../application/taking/replace-quiz.ts";
import { undoShareRevoked } from "../../application/taking/share-quiz.ts";
import type { QuizId, ShareId } from "../../domain/taking/quiz.ts";
import { portsOf, type QuizContext } from "../context.ts";
import { forgetTrashedQuizzes } from "../database/taking/trashed-quizzes.ts";

/** How deleted quizzes come back, and what goes with them where they do not. */
export function takingTrash(context: QuizContext): readonly TrashKind[] {
  return [
    {
      type: "quiz.quiz",
      async restore(unit, author, snapshot) {
        const result = await restoreQuiz(portsOf(context, unit, author), snapshot as DeletedQuiz);
        return result.ok ? { ok: true, value: quizSubject(result.value) } : result;
      },
      forget: (unit, subjectId) => forgetTrashedQuizzes(unit.queries, subjectId),
    },
  ];
}

/** How what was done to quizzes and their links is taken back. */
export function takingUndo(context: QuizContext): readonly UndoKind[] {
  return [
    {
      action: "quiz.quiz.replaced",
      undo: (unit, author, { subject, before, after }) =>
        undoQuizReplaced(portsOf(context, unit, author), {
          id: subject.id as QuizId,
          before: before as QuizInput,
          after: after as QuizInput,
        }),
    },
    {
      action: "quiz.share.revoked",
      undo: (unit, author, { subject }) =>
        undoShareRevoked(portsOf(context, unit, author), subject.id as ShareId),
    },
  ];
}
