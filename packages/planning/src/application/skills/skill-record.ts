import type { Subject } from "@souffleur/kernel";
import type { Skill, SkillDetails } from "../../domain/people/skill.ts";

/** A skill as the ledger and the trash name it: in the language the list is written in first. */
export function skillSubject({ id, name }: Pick<Skill, "id" | "name">): Subject {
  return { type: "planning.skill", id, label: name.fr };
}

export function skillDetails({ name, position }: SkillDetails): SkillDetails {
  return { name, position };
}
