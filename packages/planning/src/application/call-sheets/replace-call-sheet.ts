import { fail, ok, type Result, type VersionStale } from "@souffleur/kernel";
import {
  type CallSheet,
  type CallSheetDetails,
  callSheetDetails,
} from "../../domain/call-sheets/call-sheet.ts";
import type { PlanningPorts } from "../ports.ts";
import type { UnknownReference } from "../productions/ports.ts";
import {
  type CallSheetNotFound,
  callSheetSubject,
  findSeenCallSheet,
  type SeenCallSheet,
} from "./call-sheet-record.ts";
import { referencesOf } from "./create-call-sheet.ts";

export interface CallSheetReplacement extends SeenCallSheet {
  readonly details: CallSheetDetails;
}

type Ports = Pick<PlanningPorts, "references" | "callSheets" | "ledger" | "clock">;

/** Replaces what is written on the draft. Versions that were issued stay as they are. */
export async function replaceCallSheet(
  ports: Ports,
  { details, ...seen }: CallSheetReplacement,
): Promise<Result<CallSheet, CallSheetNotFound | UnknownReference | VersionStale>> {
  const found = await findSeenCallSheet(ports, seen);
  if (!found.ok) return found;
  const before = found.value;
  const [unknown] = await ports.references.unknownAmong(referencesOf(details));
  if (unknown !== undefined && details.venueId !== before.venueId) return fail(unknown);
  const { id, productionId, lastNumber, createdAt } = before;
  const kept = { id, productionId, lastNumber, createdAt };
  const after: CallSheet = { ...details, ...kept, version: before.version + 1, updatedAt: ports.clock.now() };
  const replaced = await ports.callSheets.replace(after);
  if (!replaced.ok) return replaced;
  await ports.ledger.record({
    action: "planning.call-sheet.replaced",
    subject: callSheetSubject(after),
    before: { ...callSheetDetails(before), productionId },
    after: { ...callSheetDetails(after), productionId },
  });
  return ok(after);
}
