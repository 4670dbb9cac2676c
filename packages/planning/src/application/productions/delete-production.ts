import { fail, ok, type Result, type VersionStale } from "@souffleur/kernel";
import type { ProductionId } from "../../domain/plan/facts.ts";
import { productionDetails } from "../../domain/productions/production.ts";
import { takeCallSheetsOf } from "../call-sheets/restore-call-sheet.ts";
import { takeDraftsOf } from "../drafts/drafts-of-production.ts";
import type { PlanningPorts } from "../ports.ts";
import type { StorePublication } from "../publishing/store-publication.ts";
import { withdrawProduction } from "../publishing/withdraw-production.ts";
import { takeScenesOf } from "../scenes/scenes-of-production.ts";
import type { ProductionNotFound } from "./get-production.ts";
import { type DeletedProduction, productionSubject } from "./production-record.ts";

export type DeleteProduction = StorePublication &
  Pick<
    PlanningPorts,
    "productions" | "shifts" | "callSheets" | "drafts" | "scenes" | "sceneOrders" | "trash"
  >;

/** Moves a production to the trash, with its shifts and who works in them; what was published of it is cancelled. */
export async function deleteProduction(
  ports: DeleteProduction,
  id: ProductionId,
  expectedVersion?: number,
): Promise<Result<void, ProductionNotFound | VersionStale>> {
  const { productions, shifts, ledger, trash } = ports;
  const production = await productions.findForChange(id);
  if (production === undefined) return fail({ code: "production_not_found", id });
  if (expectedVersion !== undefined && expectedVersion !== production.version) {
    return fail({ code: "version_stale", current: production.version });
  }
  const subject = productionSubject(production);
  const itsShifts = await shifts.findOfProduction(id);
  const drafts = await takeDraftsOf(ports, id);
  const itsScenes = await takeScenesOf(ports, id);
  const callSheets = await takeCallSheetsOf(ports, id);
  const snapshot: DeletedProduction = { production, shifts: itsShifts, drafts, callSheets, ...itsScenes };
  await trash.put({ subject, snapshot });
  await shifts.remove(itsShifts.map((shift) => shift.id));
  await productions.remove(id);
  await withdrawProduction(ports, production);
  await ledger.record({
    action: "planning.production.deleted",
    subject,
    before: { ...productionDetails(production), shifts: itsShifts.length },
  });
  return ok(undefined);
}
