import type { LedgerEntry } from "@souffleur/kernel";
import type { Unit } from "@souffleur/platform/database";
import type { Author } from "@souffleur/platform/http";
import type { TrashKind, UndoKind } from "@souffleur/platform/module";
import { undoQuestionsAdded } from "../../application/questions/add-questions.ts";
import { type RecordedMany, undoQuestionsChanged } from "../../application/questions/change-many.ts";
import { undoQuestionChanged } from "../../application/questions/change-question.ts";
import { type DeletedQuestion, restoreQuestion } from "../../application/questions/delete-question.ts";
import { questionSubject, type RecordedQuestion } from "../../application/questions/question-record.ts";
import type { QuestionId } from "../../domain/questions/question.ts";
import { portsOf, type QuizContext } from "../context.ts";

/** How deleted questions come back. */
export function questionTrash(context: QuizContext): readonly TrashKind[] {
  return [
    {
      type: "quiz.question",
      async restore(unit, author, snapshot) {
        unit.afterCommit(context.inboxChanged);
        const restored = await restoreQuestion(portsOf(context, unit, author), snapshot as DeletedQuestion);
        return restored.ok ? { ok: true, value: questionSubject(restored.value) } : restored;
      },
    },
  ];
}

/** How changes of the bank are taken back. The entries are what the use cases wrote there. */
export function questionUndo(context: QuizContext): readonly UndoKind[] {
  const ports = (unit: Unit, author: Author) => {
    unit.afterCommit(context.inboxChanged);
    return portsOf(context, unit, author);
  };
  const added = (action: string): UndoKind => ({
    action,
    undo: (unit, author, { after }) =>
      undoQuestionsAdded(ports(unit, author), after as { ids: readonly QuestionId[] }),
  });
  const changed = (verb: string): UndoKind => ({
    action: `quiz.question.${verb}`,
    undo: (unit, author, { subject, before, after }: LedgerEntry) =>
      undoQuestionChanged(
        ports(unit, author),
        subject.id as QuestionId,
        before as RecordedQuestion,
        after as RecordedQuestion,
      ),
  });
  return [
    added("quiz.questions.imported"),
    added("quiz.question.created"),
    ...["edited", "version-restored", "retired", "reinstated", "kept"].map(changed),
    {
      action: "quiz.questions.changed",
      undo: (unit, author, { after }) => undoQuestionsChanged(ports(unit, author), after as RecordedMany),
    },
  ];
}
