import type { TrashKind, UndoKind } from "@souffleur/platform/module";
import {
  callSheetSubject,
  type DeletedCallSheet,
  type RecordedCallSheet,
} from "../../application/call-sheets/call-sheet-record.ts";
import { restoreCallSheet } from "../../application/call-sheets/restore-call-sheet.ts";
import {
  undoCallSheetCreated,
  undoCallSheetReplaced,
} from "../../application/call-sheets/undo-call-sheet-change.ts";
import type { CallSheetId } from "../../domain/call-sheets/call-sheet.ts";
import { type PortsContext, portsOf } from "../context.ts";

/** How deleted call sheets come back. */
export function callSheetTrash(context: PortsContext): readonly TrashKind[] {
  return [
    {
      type: "planning.call-sheet",
      async restore(unit, author, snapshot) {
        const ports = portsOf(context, unit, author);
        const restored = await restoreCallSheet(ports, snapshot as DeletedCallSheet);
        return restored.ok ? { ok: true, value: callSheetSubject(restored.value) } : restored;
      },
    },
  ];
}

/** How what was done with them is taken back. A version that was issued is in people's hands, and stays. */
export function callSheetUndo(context: PortsContext): readonly UndoKind[] {
  return [
    {
      action: "planning.call-sheet.created",
      undo: (unit, author, { subject, after }) =>
        undoCallSheetCreated(
          portsOf(context, unit, author),
          subject.id as CallSheetId,
          after as RecordedCallSheet,
        ),
    },
    {
      action: "planning.call-sheet.replaced",
      undo: (unit, author, { subject, before, after }) =>
        undoCallSheetReplaced(
          portsOf(context, unit, author),
          subject.id as CallSheetId,
          before as RecordedCallSheet,
          after as RecordedCallSheet,
        ),
    },
  ];
}
