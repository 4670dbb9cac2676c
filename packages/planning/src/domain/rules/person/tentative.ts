import { minutesSaid } from "../../plan/availability-of.ts";
import { personRule } from "../person-rule.ts";
import { workInWords } from "../words.ts";

/** Who is not sure yet should be asked again. */
export const tentative = personRule({
  code: "tentative",
  limits: [],
  check({ person, works, from, to }, _limits, found) {
    for (let at = from; at < to; at++) {
      const work = works[at];
      if (work === undefined) break;
      const minutes = minutesSaid(person, work, "tentative");
      if (minutes > 0) found(work, work, 0, 0, minutes);
    }
  },
  explain({ work, actual }, { person }) {
    const what = workInWords(work);
    return {
      at: work,
      works: [work],
      message: {
        fr: `${person.name} n’a pas encore confirmé sa disponibilité pour ${what.fr}.`,
        en: `${person.name} has not confirmed yet to be free for ${what.en}.`,
      },
      evidence: { limit: 0, actual },
    };
  },
});
