import { type PostRule, postInWords } from "../post-rule.ts";

/** A post has as many people as it counts. */
export const postUnderfilled: PostRule = {
  code: "post_underfilled",
  check(use) {
    const [count, there] = [use.post.count, use.holders.length];
    if (there >= count) return [];
    const post = postInWords(use);
    return [
      {
        message: {
          fr: `Il manque ${count - there} personne${count - there > 1 ? "s" : ""} sur ${count} au poste ${post.fr}.`,
          en: `${count - there} of ${count} still missing at the post ${post.en}.`,
        },
        evidence: { limit: count, actual: there, missing: count - there },
      },
    ];
  },
};
