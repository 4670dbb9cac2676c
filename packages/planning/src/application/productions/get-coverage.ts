import { fail, ok, type Result } from "@souffleur/kernel";
import { type Coverage, coverageOf } from "../../domain/productions/coverage.ts";
import type { Production } from "../../domain/productions/production.ts";
import type { ProductionNotFound } from "./get-production.ts";
import type { CoveredPeriod, ProductionPorts } from "./ports.ts";

/** How far a production has the people it needs, in all or in a period, and what that costs. */
export async function getCoverage(
  { productions, coverage }: Pick<ProductionPorts, "productions" | "coverage">,
  period: CoveredPeriod,
): Promise<Result<{ readonly production: Production; readonly coverage: Coverage }, ProductionNotFound>> {
  const production = await productions.find(period.productionId);
  if (production === undefined) return fail({ code: "production_not_found", id: period.productionId });
  const { shifts, paid } = await coverage.read(period);
  return ok({ production, coverage: coverageOf(shifts, paid) });
}
