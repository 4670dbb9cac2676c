import { fail, ok, type Result, type VersionStale } from "@souffleur/kernel";
import type { PlanningId } from "../domain/planning.ts";
import type { PlanningNotFound } from "./get-planning.ts";
import { planningSubject, planningSummary } from "./planning-record.ts";
import type { PlanningPorts } from "./ports.ts";

export async function deletePlanning(
  { plannings, ledger, trash }: Pick<PlanningPorts, "plannings" | "ledger" | "trash">,
  id: PlanningId,
  expectedVersion?: number,
): Promise<Result<void, PlanningNotFound | VersionStale>> {
  const planning = await plannings.findForChange(id);
  if (planning === undefined) return fail({ code: "planning_not_found", id });
  if (expectedVersion !== undefined && expectedVersion !== planning.version) {
    return fail({ code: "version_stale", current: planning.version });
  }
  await trash.put({ subject: planningSubject(planning), snapshot: planning });
  await plannings.remove(id);
  await ledger.record({
    action: "planning.planning.deleted",
    subject: planningSubject(planning),
    before: planningSummary(planning),
  });
  return ok(undefined);
}
