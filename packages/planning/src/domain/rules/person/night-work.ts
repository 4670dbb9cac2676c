import { nightMinutes } from "../night.ts";
import { personRule } from "../person-rule.ts";
import { clockInWords, lengthInWords, workInWords } from "../words.ts";

/** Work at night, beyond what is let pass. */
export const nightWork = personRule({
  code: "night_work",
  limits: ["from_clock", "to_clock", "minutes"],
  check({ works, from, to }, { from_clock, to_clock, minutes }, found) {
    for (let at = from; at < to; at++) {
      const work = works[at];
      if (work === undefined) break;
      const night = nightMinutes(work, from_clock, to_clock);
      if (night > minutes) found(work, work, 0, minutes, night);
    }
  },
  explain({ work, limit, actual }, { person }, { from_clock, to_clock }) {
    const what = workInWords(work);
    const [from, to] = [clockInWords(from_clock), clockInWords(to_clock)];
    const night = lengthInWords(actual);
    return {
      at: work,
      works: [work],
      message: {
        fr: `${person.name} travaille ${night.fr} de nuit, entre ${from.fr} et ${to.fr}\u00a0: ${what.fr}.`,
        en: `${person.name} works ${night.en} at night, between ${from.en} and ${to.en}: ${what.en}.`,
      },
      evidence: { limit, actual, excess: actual - limit },
    };
  },
});
