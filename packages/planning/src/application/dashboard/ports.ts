import type { LocalDate } from "@souffleur/kernel";
import type { DashboardProduction } from "../../domain/dashboard/dashboard.ts";
import type { ProductionId } from "../../domain/plan/facts.ts";

export interface DashboardPeriod {
  readonly from: LocalDate;
  /** The last day, itself part of it. */
  readonly to: LocalDate;
}

export interface DashboardReader {
  /** Minutes people said they worked in a period, for each production or for one. */
  done(
    period: DashboardPeriod,
    productionId: ProductionId | undefined,
  ): Promise<ReadonlyMap<ProductionId, number>>;
  /** These productions, by first day, with who works for them outside a period. */
  productions(ids: readonly ProductionId[], period: DashboardPeriod): Promise<readonly DashboardProduction[]>;
}
