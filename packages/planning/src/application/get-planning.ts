import { fail, ok, type Result } from "@souffleur/kernel";
import type { Planning, PlanningId } from "../domain/planning.ts";
import type { PlanningPorts } from "./ports.ts";

export interface PlanningNotFound {
  readonly code: "planning_not_found";
  readonly id: string;
}

export async function getPlanning(
  { plannings }: Pick<PlanningPorts, "plannings">,
  id: PlanningId,
): Promise<Result<Planning, PlanningNotFound>> {
  const planning = await plannings.find(id);
  return planning === undefined ? fail({ code: "planning_not_found", id }) : ok(planning);
}
