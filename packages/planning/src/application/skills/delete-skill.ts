import { fail, ok, type Result, type VersionStale } from "@souffleur/kernel";
import type { SkillId } from "../../domain/plan/facts.ts";
import type { SkillUses } from "../people/ports.ts";
import type { PlanningPorts } from "../ports.ts";
import type { SkillNotFound } from "./replace-skill.ts";
import { skillDetails, skillSubject } from "./skill-record.ts";

export interface SkillInUse {
  readonly code: "skill_in_use";
  readonly name: string;
  readonly uses: SkillUses;
}

/** Moves a skill to the trash, as long as nobody has it and nothing asks for it. */
export async function deleteSkill(
  { skills, ledger, trash }: Pick<PlanningPorts, "skills" | "ledger" | "trash">,
  id: SkillId,
  expectedVersion?: number,
): Promise<Result<void, SkillNotFound | SkillInUse | VersionStale>> {
  const skill = await skills.findForChange(id);
  if (skill === undefined) return fail({ code: "skill_not_found", id });
  if (expectedVersion !== undefined && expectedVersion !== skill.version)
    return fail({ code: "version_stale", current: skill.version });
  const uses = await skills.uses(id);
  if (uses.people + uses.shifts + uses.missionTypes > 0)
    return fail({ code: "skill_in_use", name: skill.name.fr, uses });
  await trash.put({ subject: skillSubject(skill), snapshot: skill });
  await skills.remove(id);
  await ledger.record({
    action: "planning.skill.deleted",
    subject: skillSubject(skill),
    before: skillDetails(skill),
  });
  return ok(undefined);
}
