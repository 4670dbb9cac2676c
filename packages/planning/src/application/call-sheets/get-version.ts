import { fail, ok, type Result } from "@souffleur/kernel";
import type { CallSheetId } from "../../domain/call-sheets/call-sheet.ts";
import { compareContents, type SheetChange } from "../../domain/call-sheets/compare-contents.ts";
import type { IssuedCallSheet } from "../../domain/call-sheets/content.ts";
import type { PlanningPorts } from "../ports.ts";
import type { CallSheetNotFound } from "./call-sheet-record.ts";

export interface CallSheetVersionNotFound {
  readonly code: "call_sheet_version_not_found";
  readonly id: string;
  readonly number: number;
}

export interface ComparedVersion {
  readonly issued: IssuedCallSheet;
  /** Against the version before. */
  readonly changes: readonly SheetChange[];
}

/** A version as it was issued, with what was new in it. */
export async function getVersion(
  { callSheets }: Pick<PlanningPorts, "callSheets">,
  id: CallSheetId,
  number: number,
): Promise<Result<ComparedVersion, CallSheetNotFound | CallSheetVersionNotFound>> {
  const issued = await callSheets.findVersion(id, number);
  if (issued === undefined) {
    const sheet = await callSheets.find(id);
    return fail(
      sheet === undefined
        ? { code: "call_sheet_not_found", id }
        : { code: "call_sheet_version_not_found", id, number },
    );
  }
  const before = number === 1 ? undefined : await callSheets.findVersion(id, number - 1);
  const changes = before === undefined ? [] : compareContents(before.content, issued.content);
  return ok({ issued, changes });
}
