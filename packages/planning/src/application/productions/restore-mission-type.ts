import { fail, ok, type RestoreConflict, type Result } from "@souffleur/kernel";
import { type MissionType, missionTypeDetails } from "../../domain/productions/mission-type.ts";
import type { PlanningPorts } from "../ports.ts";
import { missionTypeSubject } from "./mission-type-record.ts";

/** Brings a mission type back from the trash; what it points at that is gone, it no longer points at. */
export async function restoreMissionType(
  { missionTypes, references, ledger }: Pick<PlanningPorts, "missionTypes" | "references" | "ledger">,
  was: MissionType,
): Promise<Result<MissionType, RestoreConflict>> {
  const venueIsGone = was.venueId && (await references.firstUnknown({ venues: [was.venueId] }));
  const posts: MissionType["posts"][number][] = [];
  for (const post of was.posts) {
    const skillIsGone = post.skillId && (await references.firstUnknown({ skills: [post.skillId] }));
    posts.push(skillIsGone ? { ...post, skillId: undefined } : post);
  }
  const type: MissionType = { ...was, posts, venueId: venueIsGone ? undefined : was.venueId };
  const added = await missionTypes.add(type);
  if (!added.ok) return fail({ code: "restore_conflict", reason: "id_taken", options: [] });
  await ledger.record({
    action: "planning.mission-type.restored",
    subject: missionTypeSubject(type),
    after: missionTypeDetails(type),
  });
  return ok(type);
}
