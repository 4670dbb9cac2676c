import type { Term } from "./term.ts";

/** How many people share each part of a production; one person for all of it counts one. */
export const continuity: Term = {
  code: "continuity",
  name: { fr: "Même personne pour le même rôle", en: "Same person for the same part" },
  unit: 1,
  adding: ({ part }, _work, { index }) => (part.shiftsOf[index] === 0 ? 1 : 0),
  count: ({ seats, people }) => {
    const pairs = new Set<number>();
    for (const { post, holder } of seats) {
      if (holder !== undefined) pairs.add(post.part.index * people.length + holder.index);
    }
    return pairs.size;
  },
};
