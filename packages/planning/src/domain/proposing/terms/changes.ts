import type { Term } from "./term.ts";

/** People who were at a post in the plan as it stood, and are not any more. */
export const changes: Term = {
  code: "changes",
  name: { fr: "Peu de changements", en: "Few changes" },
  unit: 1,
  adding: ({ before }, _work, person) => (before.size > 0 && before.has(person) ? -1 : 0),
  count: ({ posts }) =>
    posts.reduce((sum, { before, seats }) => {
      const still = seats.filter(({ holder }) => holder !== undefined && before.has(holder)).length;
      return sum + before.size - still;
    }, 0),
};
