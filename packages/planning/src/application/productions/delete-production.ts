import { fail, ok, type Result } from "@souffleur/kernel";
import type { ProductionId } from "../../domain/plan/facts.ts";
import { productionDetails } from "../../domain/productions/production.ts";
import type { PlanningPorts } from "../ports.ts";
import type { VersionStale } from "../version-stale.ts";
import type { ProductionNotFound } from "./get-production.ts";
import { productionSubject } from "./production-record.ts";

/** Moves a production to the trash. */
export async function deleteProduction(
  { productions, ledger, trash }: Pick<PlanningPorts, "productions" | "ledger" | "trash">,
  id: ProductionId,
  expectedVersion?: number,
): Promise<Result<void, ProductionNotFound | VersionStale>> {
  const production = await productions.findForChange(id);
  if (production === undefined) return fail({ code: "production_not_found", id });
  if (expectedVersion !== undefined && expectedVersion !== production.version) {
    return fail({ code: "version_stale", current: production.version });
  }
  const subject = productionSubject(production);
  await trash.put({ subject, snapshot: { production } });
  await productions.remove(id);
  await ledger.record({
    action: "planning.production.deleted",
    subject,
    before: productionDetails(production),
  });
  return ok(undefined);
}
