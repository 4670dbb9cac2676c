import type { Skill, SkillDetails } from "../../domain/people/skill.ts";
import type { PlanningPorts } from "../ports.ts";
import { skillDetails, skillSubject } from "./skill-record.ts";

export interface SkillInput extends Pick<SkillDetails, "name"> {
  /** At the end of the list, where nobody says. */
  readonly position?: number | undefined;
}

export async function createSkill(
  { skills, ledger, newId }: Pick<PlanningPorts, "skills" | "ledger" | "newId">,
  { name, position }: SkillInput,
): Promise<Skill> {
  const place = position ?? (await skills.nextPosition());
  const skill: Skill = { id: newId<"skill">(), name, position: place, version: 1 };
  const added = await skills.add(skill);
  if (!added.ok) throw new Error("A new id is taken.");
  await ledger.record({
    action: "planning.skill.created",
    subject: skillSubject(skill),
    after: skillDetails(skill),
  });
  return skill;
}
