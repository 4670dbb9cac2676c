import type { InstantText, LocalDate } from "@souffleur/kernel";
import type { ProductionId } from "../plan/facts.ts";
import type { HourPeriodId, Signed } from "./hours-line.ts";

export const hourPeriodStates = ["closed", "reopened"] as const;

/** Days whose hours are fixed: those of one production, or of all of them. */
export interface HourPeriod {
  readonly id: HourPeriodId;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly productionId?: ProductionId | undefined;
  /** Its name when the period was closed. */
  readonly productionName?: string | undefined;
  readonly state: (typeof hourPeriodStates)[number];
  readonly closed: Signed;
  readonly reopened?: (Signed & { readonly reason: string }) | undefined;
  readonly version: number;
  readonly createdAt: InstantText;
}

export type PeriodScope = Pick<HourPeriod, "from" | "to" | "productionId">;
