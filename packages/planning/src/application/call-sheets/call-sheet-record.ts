import { fail, ok, type Result, type Subject, type VersionStale } from "@souffleur/kernel";
import type { CallSheet, CallSheetDetails, CallSheetId } from "../../domain/call-sheets/call-sheet.ts";
import type { IssuedCallSheet } from "../../domain/call-sheets/content.ts";
import type { ProductionId } from "../../domain/plan/facts.ts";
import type { PlanningPorts } from "../ports.ts";

/** A call sheet as the ledger and the trash name it. */
export function callSheetSubject({ id, day, title }: Pick<CallSheet, "id" | "day" | "title">): Subject {
  return { type: "planning.call-sheet", id, label: title === "" ? day : `${day} · ${title}` };
}

/** What the ledger keeps of one. */
export interface RecordedCallSheet extends CallSheetDetails {
  readonly productionId: ProductionId;
}

/** What the trash keeps of one. */
export interface DeletedCallSheet {
  readonly sheet: CallSheet;
  readonly versions: readonly IssuedCallSheet[];
}

export interface CallSheetNotFound {
  readonly code: "call_sheet_not_found";
  readonly id: string;
}

/** One somebody wants to do something with; as they saw it, where they said so. */
export interface SeenCallSheet {
  readonly id: CallSheetId;
  readonly expectedVersion?: number | undefined;
}

export async function findSeenCallSheet(
  { callSheets }: Pick<PlanningPorts, "callSheets">,
  { id, expectedVersion }: SeenCallSheet,
): Promise<Result<CallSheet, CallSheetNotFound | VersionStale>> {
  const sheet = await callSheets.findForChange(id);
  if (sheet === undefined) return fail({ code: "call_sheet_not_found", id });
  if (expectedVersion !== undefined && expectedVersion !== sheet.version)
    return fail({ code: "version_stale", current: sheet.version });
  return ok(sheet);
}
