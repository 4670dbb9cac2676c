import { spanOfDays, workedOnDay, worksOnDay } from "../days-and-weeks.ts";
import { personRule } from "../person-rule.ts";
import { dayInWords, lengthInWords } from "../words.ts";

/** No day of the wall calendar, midnight to midnight, has more work than this; breaks are not work. */
export const workADay = personRule({
  code: "work_a_day",
  limits: ["minutes"],
  check(subject, { minutes }, found) {
    const { works } = subject;
    let done: number | undefined;
    for (let at = subject.from; at < subject.to; at++) {
      const work = works[at];
      if (work === undefined) break;
      for (const { day } of work.shares) {
        if (day === done) continue;
        done = day;
        const worked = workedOnDay(subject, day);
        if (worked > minutes) found(work, work, day, minutes, worked);
      }
    }
  },
  explain({ key, limit, actual }, { person, works, places }) {
    const ofDay = worksOnDay(works, key);
    const day = dayInWords(key);
    const [worked, most] = [lengthInWords(actual), lengthInWords(limit)];
    return {
      at: spanOfDays(ofDay[0]?.zone ?? places.zone, key, key + 1),
      works: ofDay,
      message: {
        fr: `${person.name} travaille ${worked.fr} le ${day.fr}\u00a0; ${most.fr} au plus.`,
        en: `${person.name} works ${worked.en} on ${day.en}; ${most.en} at most.`,
      },
      evidence: { limit, actual, excess: actual - limit },
    };
  },
});
