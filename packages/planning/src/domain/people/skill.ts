import type { Message } from "@souffleur/kernel";
import type { SkillId } from "../plan/facts.ts";

/** What somebody says of a skill. */
export interface SkillDetails {
  readonly name: Message;
  /** Where it stands in the list. */
  readonly position: number;
}

export interface Skill extends SkillDetails {
  readonly id: SkillId;
  readonly version: number;
}
