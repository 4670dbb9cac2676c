import { fail, ok, type Result } from "@souffleur/kernel";
import {
  type MissionType,
  type MissionTypeDetails,
  missionTypeDetails,
} from "../../domain/productions/mission-type.ts";
import type { PlanningPorts } from "../ports.ts";
import { missionTypeReferences, missionTypeSubject } from "./mission-type-record.ts";
import type { UnknownReference } from "./ports.ts";

type Ports = Pick<PlanningPorts, "missionTypes" | "references" | "ledger" | "clock" | "newId">;

export async function createMissionType(
  { missionTypes, references, ledger, clock, newId }: Ports,
  details: MissionTypeDetails,
): Promise<Result<MissionType, UnknownReference>> {
  const [unknown] = await references.unknownAmong(missionTypeReferences(details));
  if (unknown !== undefined) return fail(unknown);
  const now = clock.now();
  const id = newId<"mission-type">();
  const type: MissionType = { ...details, id, version: 1, createdAt: now, updatedAt: now };
  const added = await missionTypes.add(type);
  if (!added.ok) throw new Error("A new id is taken.");
  await ledger.record({
    action: "planning.mission-type.created",
    subject: missionTypeSubject(type),
    after: missionTypeDetails(type),
  });
  return ok(type);
}
