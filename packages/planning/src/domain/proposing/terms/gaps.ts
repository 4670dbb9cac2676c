import type { Work } from "../../plan/work.ts";
import type { Term } from "./term.ts";

/** A meal fits in; only what is longer counts. */
const FREE_MINUTES = 60;

/** Minutes people wait between two shifts of one day. */
export const gaps: Term = {
  code: "gaps",
  name: { fr: "Peu de trous dans la journée", en: "Few gaps in a day" },
  unit: 60,
  adding: (_post, work, { works }) => {
    let at = works.length;
    while (at > 0 && (works[at - 1]?.start ?? 0) > work.start) at--;
    const before = works[at - 1];
    const after = works[at];
    return waiting(before, work) + waiting(work, after) - waiting(before, after);
  },
  count: ({ people }) =>
    people.reduce(
      (sum, { works }) => sum + works.reduce((all, work, at) => all + waiting(works[at - 1], work), 0),
      0,
    ),
};

function waiting(one: Work | undefined, other: Work | undefined): number {
  if (one === undefined || other === undefined || one.workingDay !== other.workingDay) return 0;
  return Math.max(0, other.start - one.end - FREE_MINUTES);
}
