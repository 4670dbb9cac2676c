import { fail, type Result, sameContent, type UndoConflict } from "@souffleur/kernel";
import type { Skill, SkillDetails } from "../../domain/people/skill.ts";
import type { SkillId } from "../../domain/plan/facts.ts";
import type { PlanningPorts } from "../ports.ts";
import { deleteSkill } from "./delete-skill.ts";
import { replaceSkill } from "./replace-skill.ts";
import { skillDetails } from "./skill-record.ts";

type Ports = Pick<PlanningPorts, "skills" | "ledger" | "trash">;

/** Takes back that a skill was created: it goes to the trash, as long as nobody changed or took it since. */
export async function undoSkillCreated(
  ports: Ports,
  id: SkillId,
  after: SkillDetails,
): Promise<Result<void, UndoConflict>> {
  if (!(await isStill(ports, id, after))) return fail({ code: "undo_conflict" });
  const deleted = await deleteSkill(ports, id);
  return deleted.ok ? deleted : fail({ code: "undo_conflict" });
}

/** Takes back that a skill was replaced, as long as nobody changed it since. */
export async function undoSkillReplaced(
  ports: Ports,
  id: SkillId,
  before: SkillDetails,
  after: SkillDetails,
): Promise<Result<Skill, UndoConflict>> {
  if (!(await isStill(ports, id, after))) return fail({ code: "undo_conflict" });
  const replaced = await replaceSkill(ports, id, before);
  return replaced.ok ? replaced : fail({ code: "undo_conflict" });
}

async function isStill({ skills }: Ports, id: SkillId, after: SkillDetails): Promise<boolean> {
  const skill = await skills.findForChange(id);
  return skill !== undefined && sameContent(skillDetails(skill), after);
}
