import { fail, type Result, sameContent, type UndoConflict } from "@souffleur/kernel";
import {
  type MissionTypeDetails,
  type MissionTypeId,
  missionTypeDetails,
} from "../../domain/productions/mission-type.ts";
import type { PlanningPorts } from "../ports.ts";
import { deleteMissionType } from "./delete-mission-type.ts";
import { replaceMissionType } from "./replace-mission-type.ts";

type Ports = Pick<PlanningPorts, "missionTypes" | "references" | "ledger" | "trash" | "clock">;

export async function undoMissionTypeCreated(
  ports: Ports,
  id: MissionTypeId,
  after: MissionTypeDetails,
): Promise<Result<void, UndoConflict>> {
  if (!(await isStill(ports, id, after))) return fail({ code: "undo_conflict" });
  const deleted = await deleteMissionType(ports, id);
  return deleted.ok ? deleted : fail({ code: "undo_conflict" });
}

export async function undoMissionTypeReplaced(
  ports: Ports,
  id: MissionTypeId,
  before: MissionTypeDetails,
  after: MissionTypeDetails,
): Promise<Result<unknown, UndoConflict>> {
  if (!(await isStill(ports, id, after))) return fail({ code: "undo_conflict" });
  const replaced = await replaceMissionType(ports, { id, details: before });
  return replaced.ok ? replaced : fail({ code: "undo_conflict" });
}

async function isStill(
  { missionTypes }: Ports,
  id: MissionTypeId,
  after: MissionTypeDetails,
): Promise<boolean> {
  const type = await missionTypes.findForChange(id);
  return type !== undefined && sameContent(missionTypeDetails(type), after);
}
