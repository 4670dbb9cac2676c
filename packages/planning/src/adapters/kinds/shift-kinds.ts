import { ok } from "@souffleur/kernel";
import type { TrashKind, UndoKind } from "@souffleur/platform/module";
import { restoreShift } from "../../application/productions/restore-shift.ts";
import { type RecordedShifts, shiftSubject } from "../../application/productions/shift-record.ts";
import {
  undoShiftDeleted,
  undoShiftsCreated,
  undoShiftsReplaced,
} from "../../application/productions/undo-shift-change.ts";
import type { Shift, ShiftContent } from "../../domain/productions/shift.ts";
import { type PortsContext, portsOf } from "../context.ts";

/** How deleted shifts come back. Their snapshots are what the use case put there. */
export function shiftTrash(context: PortsContext): readonly TrashKind[] {
  return [
    {
      type: "planning.shift",
      async restore(unit, author, snapshot) {
        const restored = await restoreShift(portsOf(context, unit, author), snapshot as Shift);
        if (!restored.ok) return restored;
        const { shift, leftOut } = restored.value;
        return ok({ ...shiftSubject(shift), leftOut });
      },
    },
  ];
}

/** How what was done to shifts is taken back. The entries are what the use cases wrote there. */
export function shiftUndo(context: PortsContext): readonly UndoKind[] {
  return [
    {
      action: "planning.shift.created",
      undo: (unit, author, { after }) =>
        undoShiftsCreated(portsOf(context, unit, author), [after as ShiftContent]),
    },
    {
      action: "planning.shifts.created",
      undo: (unit, author, { after }) =>
        undoShiftsCreated(portsOf(context, unit, author), (after as RecordedShifts).shifts),
    },
    {
      action: "planning.shift.replaced",
      undo: (unit, author, { before, after }) =>
        undoShiftsReplaced(portsOf(context, unit, author), [before as ShiftContent], [after as ShiftContent]),
    },
    {
      action: "planning.shift.assigned",
      undo: (unit, author, { before, after }) =>
        undoShiftsReplaced(portsOf(context, unit, author), [before as ShiftContent], [after as ShiftContent]),
    },
    {
      action: "planning.shift.deleted",
      undo: (unit, author, { before }) => undoShiftDeleted(portsOf(context, unit, author), before as Shift),
    },
  ];
}
