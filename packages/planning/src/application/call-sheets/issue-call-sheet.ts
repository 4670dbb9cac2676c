import { fail, ok, type Result, type VersionStale } from "@souffleur/kernel";
import type { CallSheet } from "../../domain/call-sheets/call-sheet.ts";
import type { IssuedCallSheet } from "../../domain/call-sheets/content.ts";
import type { PlanningPorts } from "../ports.ts";
import {
  type CallSheetNotFound,
  callSheetSubject,
  findSeenCallSheet,
  type SeenCallSheet,
} from "./call-sheet-record.ts";
import { previewOf } from "./preview-call-sheet.ts";

/** There is nothing on that day to come for. */
export interface CallSheetEmpty {
  readonly code: "call_sheet_empty";
  readonly day: string;
}

/** No more versions of one sheet than anybody could follow. */
export const MAX_VERSIONS = 200;

export interface TooManyVersions {
  readonly code: "too_many_versions";
  readonly max: number;
}

type Ports = Pick<PlanningPorts, "callSheets" | "dayPlans" | "ledger" | "clock" | "decidedBy">;

/** Gives out the next version: what the draft and the plan say now, frozen. */
export async function issueCallSheet(
  ports: Ports,
  { note, ...seen }: SeenCallSheet & { readonly note: string },
): Promise<
  Result<
    { readonly sheet: CallSheet; readonly issued: IssuedCallSheet },
    CallSheetNotFound | VersionStale | CallSheetEmpty | TooManyVersions
  >
> {
  const found = await findSeenCallSheet(ports, seen);
  if (!found.ok) return found;
  const before = found.value;
  if (before.lastNumber >= MAX_VERSIONS) return fail({ code: "too_many_versions", max: MAX_VERSIONS });
  const { content } = await previewOf(ports, before);
  if (content.lines.length === 0) return fail({ code: "call_sheet_empty", day: before.day });
  const now = ports.clock.now();
  const number = before.lastNumber + 1;
  const sheet = { ...before, lastNumber: number, version: before.version + 1, updatedAt: now };
  const replaced = await ports.callSheets.replace(sheet);
  if (!replaced.ok) return replaced;
  const issued = { sheetId: sheet.id, number, content, note, issuedBy: ports.decidedBy, issuedAt: now };
  await ports.callSheets.addVersion(issued);
  await ports.ledger.record({
    action: "planning.call-sheet.issued",
    subject: callSheetSubject(sheet),
    after: { number, note, people: content.people.length },
  });
  return ok({ sheet, issued });
}
