import { type PostRule, postInWords } from "../post-rule.ts";

/** There are not more people at a post than it counts. */
export const postOverfilled: PostRule = {
  code: "post_overfilled",
  check(use) {
    const [count, there] = [use.post.count, use.holders.length];
    if (there <= count) return [];
    const post = postInWords(use);
    return [
      {
        message: {
          fr: `${there} personnes pour ${count} place${count > 1 ? "s" : ""} au poste ${post.fr}.`,
          en: `${there} people for ${count} ${count === 1 ? "place" : "places"} at the post ${post.en}.`,
        },
        evidence: { limit: count, actual: there, excess: there - count },
      },
    ];
  },
};
