import { fail, ok, type Result, type VersionStale } from "@souffleur/kernel";
import { type MissionTypeId, missionTypeDetails } from "../../domain/productions/mission-type.ts";
import type { PlanningPorts } from "../ports.ts";
import type { MissionTypeNotFound } from "./get-mission-type.ts";
import { missionTypeSubject } from "./mission-type-record.ts";

/** Moves a mission type to the trash. Shifts made from it stay; they no longer say what they were made from. */
export async function deleteMissionType(
  { missionTypes, ledger, trash }: Pick<PlanningPorts, "missionTypes" | "ledger" | "trash">,
  id: MissionTypeId,
  expectedVersion?: number,
): Promise<Result<void, MissionTypeNotFound | VersionStale>> {
  const type = await missionTypes.findForChange(id);
  if (type === undefined) return fail({ code: "mission_type_not_found", id });
  if (expectedVersion !== undefined && expectedVersion !== type.version) {
    return fail({ code: "version_stale", current: type.version });
  }
  const subject = missionTypeSubject(type);
  await trash.put({ subject, snapshot: type });
  await missionTypes.remove(id);
  await ledger.record({
    action: "planning.mission-type.deleted",
    subject,
    before: missionTypeDetails(type),
  });
  return ok(undefined);
}
