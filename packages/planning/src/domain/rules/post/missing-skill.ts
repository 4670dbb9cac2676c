import { levelOf } from "../../plan/skills-of.ts";
import { type PostRule, postInWords } from "../post-rule.ts";

/** Who is at a post has its skill, unless somebody wrote down why not. */
export const missingSkill: PostRule = {
  code: "missing_skill",
  check(use) {
    const { skillId } = use.post;
    if (skillId === undefined) return [];
    return use.holders
      .filter(({ assignment }) => assignment.overrideReason === undefined)
      .filter(({ person }) => levelOf(person, skillId) === 0)
      .map(({ person }) => {
        const post = postInWords(use);
        return {
          person,
          message: {
            fr: `${person.name} n’a pas la compétence demandée au poste ${post.fr}.`,
            en: `${person.name} does not have the skill the post asks for: ${post.en}.`,
          },
          evidence: { limit: use.post.level, actual: 0, missing: use.post.level },
        };
      });
  },
};
