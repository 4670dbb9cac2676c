import { mondayOf } from "../../plan/calendar-days.ts";
import { isYoungerThan } from "../age.ts";
import { spanOfDays, workedInWeek, worksInWeek } from "../days-and-weeks.ts";
import { personRule } from "../person-rule.ts";
import { lengthInWords, weekInWords } from "../words.ts";

/** Who is not of age yet, when the week begins, works fewer hours in it. */
export const youngWeek = personRule({
  code: "young_week",
  limits: ["minutes", "age"],
  check(subject, { minutes, age }, found) {
    const { works, person } = subject;
    if (person.bornOn === undefined) return;
    for (let at = subject.from; at < subject.to; at++) {
      const work = works[at];
      if (work === undefined) break;
      for (const { week } of work.shares) {
        if (!isYoungerThan(person, age, mondayOf(week))) continue;
        const worked = workedInWeek(subject, week);
        if (worked > minutes) found(work, work, week, minutes, worked);
      }
    }
  },
  explain({ key, limit, actual }, { person, works, places }, { age }) {
    const week = weekInWords(key);
    const [worked, most] = [lengthInWords(actual), lengthInWords(limit)];
    return {
      at: spanOfDays(places.zone, mondayOf(key), mondayOf(key + 1)),
      works: worksInWeek(works, key),
      message: {
        fr: `${person.name}, qui a moins de ${age}\u00a0ans, travaille ${worked.fr} dans ${week.fr}\u00a0; ${most.fr} au plus.`,
        en: `${person.name}, who is under ${age}, works ${worked.en} in ${week.en}; ${most.en} at most.`,
      },
      evidence: { limit, actual, excess: actual - limit },
    };
  },
});
