import { fail, ok, type RestoreConflict, type Result } from "@souffleur/kernel";
import type { Skill } from "../../domain/people/skill.ts";
import type { PlanningPorts } from "../ports.ts";
import { skillDetails, skillSubject } from "./skill-record.ts";

/** Brings a skill back from the trash, as it was. */
export async function restoreSkill(
  { skills, ledger }: Pick<PlanningPorts, "skills" | "ledger">,
  skill: Skill,
): Promise<Result<Skill, RestoreConflict>> {
  const added = await skills.add(skill);
  if (!added.ok) return fail({ code: "restore_conflict", reason: "id_taken", options: [] });
  await ledger.record({
    action: "planning.skill.restored",
    subject: skillSubject(skill),
    after: skillDetails(skill),
  });
  return ok(skill);
}
