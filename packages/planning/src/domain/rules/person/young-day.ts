import { isYoungerThan } from "../age.ts";
import { spanOfDays, workedOnDay, worksOnDay } from "../days-and-weeks.ts";
import { personRule } from "../person-rule.ts";
import { dayInWords, lengthInWords } from "../words.ts";

/** Who is not of age yet works fewer hours a day. */
export const youngDay = personRule({
  code: "young_day",
  limits: ["minutes", "age"],
  check(subject, { minutes, age }, found) {
    const { works, person } = subject;
    if (person.bornOn === undefined) return;
    for (let at = subject.from; at < subject.to; at++) {
      const work = works[at];
      if (work === undefined) break;
      for (const { day } of work.shares) {
        if (!isYoungerThan(person, age, day)) continue;
        const worked = workedOnDay(subject, day);
        if (worked > minutes) found(work, work, day, minutes, worked);
      }
    }
  },
  explain({ key, limit, actual }, { person, works, places }, { age }) {
    const ofDay = worksOnDay(works, key);
    const day = dayInWords(key);
    const [worked, most] = [lengthInWords(actual), lengthInWords(limit)];
    return {
      at: spanOfDays(ofDay[0]?.zone ?? places.zone, key, key + 1),
      works: ofDay,
      message: {
        fr: `${person.name}, qui a moins de ${age}\u00a0ans, travaille ${worked.fr} le ${day.fr}\u00a0; ${most.fr} au plus.`,
        en: `${person.name}, who is under ${age}, works ${worked.en} on ${day.en}; ${most.en} at most.`,
      },
      evidence: { limit, actual, excess: actual - limit },
    };
  },
});
