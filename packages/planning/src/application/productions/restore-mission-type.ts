import { fail, ok, type RestoreConflict, type Result } from "@souffleur/kernel";
import { type MissionType, missionTypeDetails } from "../../domain/productions/mission-type.ts";
import type { PlanningPorts } from "../ports.ts";
import { missionTypeReferences, missionTypeSubject } from "./mission-type-record.ts";

/** Brings a mission type back from the trash; what it points at that is gone, it no longer points at. */
export async function restoreMissionType(
  { missionTypes, references, ledger }: Pick<PlanningPorts, "missionTypes" | "references" | "ledger">,
  was: MissionType,
): Promise<Result<MissionType, RestoreConflict>> {
  const unknown = await references.unknownAmong(missionTypeReferences(was));
  const isGone = (id?: string) => unknown.some((reference) => reference.id === id);
  const posts = was.posts.map((post) => (isGone(post.skillId) ? { ...post, skillId: undefined } : post));
  const type: MissionType = { ...was, posts, venueId: isGone(was.venueId) ? undefined : was.venueId };
  const added = await missionTypes.add(type);
  if (!added.ok) return fail({ code: "restore_conflict", reason: "id_taken", options: [] });
  await ledger.record({
    action: "planning.mission-type.restored",
    subject: missionTypeSubject(type),
    after: missionTypeDetails(type),
  });
  return ok(type);
}
