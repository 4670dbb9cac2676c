import type { UndoKind } from "@souffleur/platform/module";
import type { RecordedAnswer } from "../../application/my/answer-shift.ts";
import { undoAnswer } from "../../application/my/undo-answer.ts";
import { type PortsContext, portsOf } from "../context.ts";

/** How what somebody said to a shift is taken back, and what it did to the plan. */
export function answerUndo(context: PortsContext): readonly UndoKind[] {
  return ["planning.shift.accepted", "planning.shift.declined"].map((action) => ({
    action,
    undo: (unit, author, { subject, before, after }) =>
      undoAnswer(
        portsOf(context, unit, author),
        subject.label,
        before as RecordedAnswer,
        after as RecordedAnswer,
      ),
  }));
}
