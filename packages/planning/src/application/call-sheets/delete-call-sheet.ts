import { ok, type Result, type VersionStale } from "@souffleur/kernel";
import { callSheetDetails } from "../../domain/call-sheets/call-sheet.ts";
import type { PlanningPorts } from "../ports.ts";
import {
  type CallSheetNotFound,
  callSheetSubject,
  type DeletedCallSheet,
  findSeenCallSheet,
  type SeenCallSheet,
} from "./call-sheet-record.ts";

type Ports = Pick<PlanningPorts, "callSheets" | "ledger" | "trash">;

/** Moves a call sheet to the trash with its versions: nobody sees them any more. */
export async function deleteCallSheet(
  ports: Ports,
  seen: SeenCallSheet,
): Promise<Result<void, CallSheetNotFound | VersionStale>> {
  const found = await findSeenCallSheet(ports, seen);
  if (!found.ok) return found;
  const subject = callSheetSubject(found.value);
  const versions = await ports.callSheets.versions(found.value.id);
  const snapshot: DeletedCallSheet = { sheet: found.value, versions };
  await ports.trash.put({ subject, snapshot });
  await ports.callSheets.remove(found.value.id);
  await ports.ledger.record({
    action: "planning.call-sheet.deleted",
    subject,
    before: { ...callSheetDetails(found.value), versions: versions.length },
  });
  return ok(undefined);
}
