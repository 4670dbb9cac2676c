import type { LocalDate } from "@souffleur/kernel";
import type { PlanFacts, ProductionId } from "../../domain/plan/facts.ts";

/** Which part of the plan somebody looks at. */
export interface PlanWindow {
  readonly from: LocalDate;
  /** The last day, itself part of it. */
  readonly to: LocalDate;
  /** Only what concerns this production: its shifts, its people, and whatever else these people and its rooms are in. */
  readonly productionId?: ProductionId | undefined;
}

export interface PlanReader {
  /** The current plan, and as much around the window as the rules have to know. */
  read(window: PlanWindow): Promise<PlanFacts>;
}
