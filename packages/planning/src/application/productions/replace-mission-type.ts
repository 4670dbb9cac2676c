import { fail, ok, type Result, type VersionStale } from "@souffleur/kernel";
import {
  type MissionType,
  type MissionTypeDetails,
  type MissionTypeId,
  missionTypeDetails,
} from "../../domain/productions/mission-type.ts";
import type { PlanningPorts } from "../ports.ts";
import type { MissionTypeNotFound } from "./get-mission-type.ts";
import { missionTypeReferences, missionTypeSubject } from "./mission-type-record.ts";
import type { UnknownReference } from "./ports.ts";

export interface MissionTypeReplacement {
  readonly id: MissionTypeId;
  readonly details: MissionTypeDetails;
  /** The version the person saw, where they said so. */
  readonly expectedVersion?: number | undefined;
}

type Ports = Pick<PlanningPorts, "missionTypes" | "references" | "ledger" | "clock">;

/** Replaces a mission type. Shifts that were made from it stay as they are: they may have been changed by hand. */
export async function replaceMissionType(
  { missionTypes, references, ledger, clock }: Ports,
  { id, details, expectedVersion }: MissionTypeReplacement,
): Promise<Result<MissionType, MissionTypeNotFound | UnknownReference | VersionStale>> {
  const before = await missionTypes.findForChange(id);
  if (before === undefined) return fail({ code: "mission_type_not_found", id });
  if (expectedVersion !== undefined && expectedVersion !== before.version) {
    return fail({ code: "version_stale", current: before.version });
  }
  const [unknown] = await references.unknownAmong(missionTypeReferences(details));
  if (unknown !== undefined) return fail(unknown);
  const { createdAt, version } = before;
  const after: MissionType = { ...details, id, createdAt, version: version + 1, updatedAt: clock.now() };
  const replaced = await missionTypes.replace(after);
  if (!replaced.ok) return replaced;
  await ledger.record({
    action: "planning.mission-type.replaced",
    subject: missionTypeSubject(after),
    before: missionTypeDetails(before),
    after: missionTypeDetails(after),
  });
  return ok(after);
}
