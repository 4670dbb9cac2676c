import { fail, ok, type Result } from "@souffleur/kernel";
import type { MissionType, MissionTypeId } from "../../domain/productions/mission-type.ts";
import type { ProductionPorts } from "./ports.ts";

export interface MissionTypeNotFound {
  readonly code: "mission_type_not_found";
  readonly id: string;
}

export async function getMissionType(
  { missionTypes }: Pick<ProductionPorts, "missionTypes">,
  id: MissionTypeId,
): Promise<Result<MissionType, MissionTypeNotFound>> {
  const type = await missionTypes.find(id);
  return type === undefined ? fail({ code: "mission_type_not_found", id }) : ok(type);
}
