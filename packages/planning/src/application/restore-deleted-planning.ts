import { fail, ok, type RestoreConflict, type Result } from "@souffleur/kernel";
import type { Planning } from "../domain/planning.ts";
import { planningSubject, planningSummary } from "./planning-record.ts";
import type { PlanningPorts } from "./ports.ts";

/** Brings a planning back from the trash, as it was. */
export async function restoreDeletedPlanning(
  { plannings, ledger }: Pick<PlanningPorts, "plannings" | "ledger">,
  planning: Planning,
): Promise<Result<Planning, RestoreConflict>> {
  // Ids of plannings are ours alone, so only restoring twice at the same moment can find it taken.
  if ((await plannings.find(planning.id)) !== undefined) {
    return fail({ code: "restore_conflict", reason: "id_taken", options: [] });
  }
  await plannings.add(planning);
  await ledger.record({
    action: "planning.planning.restored",
    subject: planningSubject(planning),
    after: planningSummary(planning),
  });
  return ok(planning);
}
