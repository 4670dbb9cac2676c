import { fail, ok, type Result } from "@souffleur/kernel";
import type { ProductionId } from "../../domain/plan/facts.ts";
import { productionDetails } from "../../domain/productions/production.ts";
import { takeDraftsOf } from "../drafts/drafts-of-production.ts";
import type { PlanningPorts } from "../ports.ts";
import type { VersionStale } from "../version-stale.ts";
import type { ProductionNotFound } from "./get-production.ts";
import { productionSubject } from "./production-record.ts";
import type { DeletedProduction } from "./restore-production.ts";

/** Moves a production to the trash. */
export async function deleteProduction(
  ports: Pick<PlanningPorts, "productions" | "drafts" | "ledger" | "trash">,
  id: ProductionId,
  expectedVersion?: number,
): Promise<Result<void, ProductionNotFound | VersionStale>> {
  const { productions, ledger, trash } = ports;
  const production = await productions.findForChange(id);
  if (production === undefined) return fail({ code: "production_not_found", id });
  if (expectedVersion !== undefined && expectedVersion !== production.version) {
    return fail({ code: "version_stale", current: production.version });
  }
  const subject = productionSubject(production);
  const snapshot: DeletedProduction = { production, drafts: await takeDraftsOf(ports, id) };
  await trash.put({ subject, snapshot });
  await productions.remove(id);
  await ledger.record({
    action: "planning.production.deleted",
    subject,
    before: productionDetails(production),
  });
  return ok(undefined);
}
