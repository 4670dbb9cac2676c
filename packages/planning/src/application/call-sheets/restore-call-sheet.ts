import { fail, ok, type RestoreConflict, type Result } from "@souffleur/kernel";
import { type CallSheet, callSheetDetails } from "../../domain/call-sheets/call-sheet.ts";
import type { PlanningPorts } from "../ports.ts";
import { callSheetSubject, type DeletedCallSheet } from "./call-sheet-record.ts";

type Ports = Pick<PlanningPorts, "productions" | "callSheets" | "ledger">;

/** Brings a call sheet back from the trash with its versions. Without its production it is a sheet of nothing. */
export async function restoreCallSheet(
  ports: Ports,
  { sheet, versions }: DeletedCallSheet,
): Promise<Result<CallSheet, RestoreConflict>> {
  if ((await ports.productions.findForChange(sheet.productionId)) === undefined)
    return fail({ code: "restore_conflict", reason: "production_gone", options: [] });
  if (!(await bringBack(ports, { sheet, versions })))
    return fail({ code: "restore_conflict", reason: "id_taken", options: [] });
  await ports.ledger.record({
    action: "planning.call-sheet.restored",
    subject: callSheetSubject(sheet),
    after: callSheetDetails(sheet),
  });
  return ok(sheet);
}

async function bringBack(
  { callSheets }: Pick<PlanningPorts, "callSheets">,
  { sheet, versions }: DeletedCallSheet,
): Promise<boolean> {
  const added = await callSheets.add(sheet);
  if (!added.ok) return false;
  // From the first on: people see the last one that names them.
  for (const issued of versions.toSorted((a, b) => a.number - b.number)) await callSheets.addVersion(issued);
  return true;
}

/** As many as a production may have days, several for each. */
const MOST = 2_000;

/** Takes the call sheets of a production out, to be kept with it in the trash. */
export async function takeCallSheetsOf(
  { callSheets }: Pick<PlanningPorts, "callSheets">,
  productionId: CallSheet["productionId"],
): Promise<readonly DeletedCallSheet[]> {
  const { items } = await callSheets.list({ limit: MOST }, { productionId });
  const taken: DeletedCallSheet[] = [];
  for (const sheet of items) {
    taken.push({ sheet, versions: await callSheets.versions(sheet.id) });
    await callSheets.remove(sheet.id);
  }
  return taken;
}

/** Brings them back with it. What was deleted before there were call sheets has none. */
export async function bringCallSheetsBack(
  ports: Pick<PlanningPorts, "callSheets">,
  taken: readonly DeletedCallSheet[] = [],
): Promise<void> {
  for (const each of taken) await bringBack(ports, each);
}
