import { fail, ok, type Result } from "@souffleur/kernel";
import type { CallSheet, CallSheetId } from "../../domain/call-sheets/call-sheet.ts";
import { compareContents, type SheetChange } from "../../domain/call-sheets/compare-contents.ts";
import type { CallSheetContent } from "../../domain/call-sheets/content.ts";
import { contentOf } from "../../domain/call-sheets/content-of.ts";
import type { PlanningPorts } from "../ports.ts";
import type { CallSheetNotFound } from "./call-sheet-record.ts";

export interface CallSheetPreview {
  readonly sheet: CallSheet;
  readonly content: CallSheetContent;
  /** Against the last version that was issued; nothing where none was. */
  readonly changes: readonly SheetChange[];
  /** Shifts of the day that have no time yet, and are not on it. */
  readonly unplaced: number;
}

type Ports = Pick<PlanningPorts, "callSheets" | "dayPlans">;

/** What the next version would say, were it issued now. */
export async function previewCallSheet(
  ports: Ports,
  id: CallSheetId,
): Promise<Result<CallSheetPreview, CallSheetNotFound>> {
  const sheet = await ports.callSheets.find(id);
  return sheet === undefined ? fail({ code: "call_sheet_not_found", id }) : ok(await previewOf(ports, sheet));
}

export async function previewOf(
  { callSheets, dayPlans }: Ports,
  sheet: CallSheet,
): Promise<CallSheetPreview> {
  const plan = await dayPlans.read(sheet);
  if (plan === undefined) throw new Error("A call sheet has lost its production.");
  const content = contentOf(sheet, plan);
  const last = sheet.lastNumber === 0 ? undefined : await callSheets.findVersion(sheet.id, sheet.lastNumber);
  const changes = last === undefined ? [] : compareContents(last.content, content);
  return { sheet, content, changes, unplaced: plan.unplaced };
}
