import { fail, type Result, sameContent, type UndoConflict } from "@souffleur/kernel";
import { type CallSheetId, callSheetDetails } from "../../domain/call-sheets/call-sheet.ts";
import type { PlanningPorts } from "../ports.ts";
import type { RecordedCallSheet } from "./call-sheet-record.ts";
import { deleteCallSheet } from "./delete-call-sheet.ts";
import { replaceCallSheet } from "./replace-call-sheet.ts";

type Ports = Pick<PlanningPorts, "callSheets" | "references" | "ledger" | "trash" | "clock">;

export async function undoCallSheetCreated(
  ports: Ports,
  id: CallSheetId,
  after: RecordedCallSheet,
): Promise<Result<unknown, UndoConflict>> {
  // What was issued since is in people's hands.
  const sheet = await ports.callSheets.find(id);
  if (sheet?.lastNumber !== 0 || !(await isStill(ports, id, after))) return fail({ code: "undo_conflict" });
  const deleted = await deleteCallSheet(ports, { id });
  return deleted.ok ? deleted : fail({ code: "undo_conflict" });
}

export async function undoCallSheetReplaced(
  ports: Ports,
  id: CallSheetId,
  before: RecordedCallSheet,
  after: RecordedCallSheet,
): Promise<Result<unknown, UndoConflict>> {
  if (!(await isStill(ports, id, after))) return fail({ code: "undo_conflict" });
  const { productionId: _production, ...details } = before;
  const replaced = await replaceCallSheet(ports, { id, details });
  return replaced.ok ? replaced : fail({ code: "undo_conflict" });
}

async function isStill(
  { callSheets }: Ports,
  id: CallSheetId,
  { productionId: _production, ...after }: RecordedCallSheet,
): Promise<boolean> {
  const sheet = await callSheets.find(id);
  return sheet !== undefined && sameContent(callSheetDetails(sheet), after);
}
