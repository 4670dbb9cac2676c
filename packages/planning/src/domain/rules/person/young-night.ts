import { isYoungerThan } from "../age.ts";
import { nightMinutes } from "../night.ts";
import { personRule } from "../person-rule.ts";
import { lengthInWords, workInWords } from "../words.ts";

/** Who is not of age yet does not work at night, which begins earlier for a child. */
export const youngNight = personRule({
  code: "young_night",
  limits: ["from_clock", "to_clock", "age", "child_from_clock", "child_age"],
  check({ person, works, from, to }, limits, found) {
    if (person.bornOn === undefined) return;
    for (let at = from; at < to; at++) {
      const work = works[at];
      if (work === undefined) break;
      if (!isYoungerThan(person, limits.age, work.workingDay)) continue;
      const isChild = isYoungerThan(person, limits.child_age, work.workingDay);
      const evening = isChild ? limits.child_from_clock : limits.from_clock;
      const night = nightMinutes(work, evening, limits.to_clock);
      if (night > 0) found(work, work, 0, 0, night);
    }
  },
  explain({ work, actual }, { person }, { age }) {
    const what = workInWords(work);
    const night = lengthInWords(actual);
    return {
      at: work,
      works: [work],
      message: {
        fr: `${person.name}, qui a moins de ${age}\u00a0ans, travaille ${night.fr} de nuit\u00a0: ${what.fr}.`,
        en: `${person.name}, who is under ${age}, works ${night.en} at night: ${what.en}.`,
      },
      evidence: { limit: 0, actual },
    };
  },
});
