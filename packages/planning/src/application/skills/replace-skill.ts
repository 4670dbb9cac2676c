import { fail, ok, type Result, type VersionStale } from "@souffleur/kernel";
import type { Skill } from "../../domain/people/skill.ts";
import type { SkillId } from "../../domain/plan/facts.ts";
import type { PlanningPorts } from "../ports.ts";
import type { SkillInput } from "./create-skill.ts";
import { skillDetails, skillSubject } from "./skill-record.ts";

export interface SkillNotFound {
  readonly code: "skill_not_found";
  readonly id: string;
}

/** Gives a skill another name or place; whoever has it keeps it. */
export async function replaceSkill(
  { skills, ledger }: Pick<PlanningPorts, "skills" | "ledger">,
  id: SkillId,
  { name, position }: SkillInput,
  expectedVersion?: number,
): Promise<Result<Skill, SkillNotFound | VersionStale>> {
  const before = await skills.findForChange(id);
  if (before === undefined) return fail({ code: "skill_not_found", id });
  if (expectedVersion !== undefined && expectedVersion !== before.version)
    return fail({ code: "version_stale", current: before.version });
  const after: Skill = { id, name, position: position ?? before.position, version: before.version + 1 };
  const replaced = await skills.replace(after);
  if (!replaced.ok) return replaced;
  await ledger.record({
    action: "planning.skill.replaced",
    subject: skillSubject(after),
    before: skillDetails(before),
    after: skillDetails(after),
  });
  return ok(after);
}
