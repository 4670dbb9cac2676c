import type { PersonFacts, PostFacts, SkillId } from "./facts.ts";

/** 0 where the person does not have the skill at all. */
export function levelOf(person: PersonFacts, skill: SkillId): number {
  for (const { skillId, level } of person.skills) if (skillId === skill) return level;
  return 0;
}

/** Whether somebody has what a post asks for. */
export function canFill(person: PersonFacts, post: PostFacts): boolean {
  if (post.skillId === undefined) return true;
  const level = levelOf(person, post.skillId);
  return level > 0 && level >= post.level;
}
