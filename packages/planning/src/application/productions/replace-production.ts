import { fail, ok, type Result, type VersionStale } from "@souffleur/kernel";
import type { ProductionId } from "../../domain/plan/facts.ts";
import {
  type Production,
  type ProductionDetails,
  productionDetails,
} from "../../domain/productions/production.ts";
import type { PlanningPorts } from "../ports.ts";
import { referencesOf } from "./create-production.ts";
import type { ProductionNotFound } from "./get-production.ts";
import type { UnknownReference } from "./ports.ts";
import { productionSubject } from "./production-record.ts";

export interface ProductionReplacement {
  readonly id: ProductionId;
  readonly details: ProductionDetails;
  /** The version the person saw, where they said so. */
  readonly expectedVersion?: number | undefined;
}

export async function replaceProduction(
  {
    productions,
    references,
    ledger,
    clock,
  }: Pick<PlanningPorts, "productions" | "references" | "ledger" | "clock">,
  { id, details, expectedVersion }: ProductionReplacement,
): Promise<Result<Production, ProductionNotFound | UnknownReference | VersionStale>> {
  const before = await productions.findForChange(id);
  if (before === undefined) return fail({ code: "production_not_found", id });
  if (expectedVersion !== undefined && expectedVersion !== before.version) {
    return fail({ code: "version_stale", current: before.version });
  }
  const [unknown] = await references.unknownAmong(referencesOf(details));
  if (unknown !== undefined) return fail(unknown);
  const { createdAt, version } = before;
  const after: Production = { ...details, id, createdAt, version: version + 1, updatedAt: clock.now() };
  const replaced = await productions.replace(after);
  if (!replaced.ok) return replaced;
  await ledger.record({
    action: "planning.production.replaced",
    subject: productionSubject(after),
    before: productionDetails(before),
    after: productionDetails(after),
  });
  return ok(after);
}
