import { levelOf } from "../../plan/skills-of.ts";
import { type PostRule, postInWords } from "../post-rule.ts";

/** Who has the skill of a post has it well enough, unless somebody wrote down why not. */
export const levelTooLow: PostRule = {
  code: "level_too_low",
  check(use) {
    const { skillId, level } = use.post;
    if (skillId === undefined) return [];
    return use.holders
      .filter(({ assignment }) => assignment.overrideReason === undefined)
      .map(({ person }) => ({ person, has: levelOf(person, skillId) }))
      .filter(({ has }) => has > 0 && has < level)
      .map(({ person, has }) => {
        const post = postInWords(use);
        return {
          person,
          message: {
            fr: `${person.name} est au niveau ${has}, le poste demande le niveau ${level}\u00a0: ${post.fr}.`,
            en: `${person.name} is at level ${has}, the post asks for level ${level}: ${post.en}.`,
          },
          evidence: { limit: level, actual: has, missing: level - has },
        };
      });
  },
};
