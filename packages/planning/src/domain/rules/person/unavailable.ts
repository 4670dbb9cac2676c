import { minutesNotFree, minutesSaid } from "../../plan/availability-of.ts";
import { personRule } from "../person-rule.ts";
import { lengthInWords, workInWords } from "../words.ts";

/** Nobody works when they said they cannot, nor, where that is how they are kept, when they did not say they can. */
export const unavailable = personRule({
  code: "unavailable",
  limits: [],
  check({ person, works, from, to }, _limits, found) {
    for (let at = from; at < to; at++) {
      const work = works[at];
      if (work === undefined) break;
      const minutes = minutesNotFree(person, work);
      if (minutes > 0) found(work, work, 0, 0, minutes);
    }
  },
  explain({ work, actual }, { person }) {
    const what = workInWords(work);
    const said = minutesSaid(person, work, "unavailable");
    const all = actual === work.end - work.start;
    const length = lengthInWords(actual);
    const part = all ? { fr: "", en: "" } : { fr: `, pendant ${length.fr}`, en: ` for ${length.en} of it` };
    return {
      at: work,
      works: [work],
      message:
        said > 0
          ? {
              fr: `${person.name} n’est pas disponible pour ${what.fr}${part.fr}.`,
              en: `${person.name} is unavailable for ${what.en}${part.en}.`,
            }
          : {
              fr: `${person.name} n’a pas indiqué de disponibilité pour ${what.fr}${part.fr}.`,
              en: `${person.name} gave no availability for ${what.en}${part.en}.`,
            },
      evidence: { limit: 0, actual, said },
    };
  },
});
