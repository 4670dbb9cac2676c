import type { Term } from "./term.ts";

/** How far apart the hours of people are: the square of what each has above or below an equal share, in minutes. */
export const fairness: Term = {
  code: "fairness",
  name: { fr: "Heures équitables", en: "Fair hours" },
  // Sixteen squared hours: somebody four hours above their share is one point.
  unit: 16 * 60 * 60,
  adding: (_post, { worked }, { minutes, share }) => worked * (2 * (minutes - share) + worked),
  count: ({ people }) =>
    people.reduce((sum, { works, share }) => {
      const minutes = works.reduce((all, { worked }) => all + worked, 0);
      return sum + (minutes - share) ** 2;
    }, 0),
};
