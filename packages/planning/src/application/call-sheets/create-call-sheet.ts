import { fail, ok, type Result } from "@souffleur/kernel";
import {
  type CallSheet,
  type CallSheetDetails,
  callSheetDetails,
} from "../../domain/call-sheets/call-sheet.ts";
import type { ProductionId } from "../../domain/plan/facts.ts";
import type { PlanningPorts } from "../ports.ts";
import type { ProductionNotFound } from "../productions/get-production.ts";
import type { UnknownReference } from "../productions/ports.ts";
import { callSheetSubject } from "./call-sheet-record.ts";

type Ports = Pick<PlanningPorts, "productions" | "references" | "callSheets" | "ledger" | "clock" | "newId">;

/** Begins the call sheet of a day. Nobody but planners sees it before a version is issued. */
export async function createCallSheet(
  { productions, references, callSheets, ledger, clock, newId }: Ports,
  productionId: ProductionId,
  details: CallSheetDetails,
): Promise<Result<CallSheet, ProductionNotFound | UnknownReference>> {
  if ((await productions.findForChange(productionId)) === undefined)
    return fail({ code: "production_not_found", id: productionId });
  const [unknown] = await references.unknownAmong(referencesOf(details));
  if (unknown !== undefined) return fail(unknown);
  const now = clock.now();
  const sheet: CallSheet = {
    ...details,
    id: newId<"call-sheet">(),
    productionId,
    lastNumber: 0,
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
  const added = await callSheets.add(sheet);
  if (!added.ok) throw new Error("A new id is taken.");
  await ledger.record({
    action: "planning.call-sheet.created",
    subject: callSheetSubject(sheet),
    after: { ...callSheetDetails(sheet), productionId },
  });
  return ok(sheet);
}

/** People it names may be gone: they are then not on it. A venue must be there. */
export function referencesOf({ venueId }: CallSheetDetails) {
  return venueId === undefined ? {} : { venues: [venueId] };
}
