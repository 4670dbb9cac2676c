import { mondayOf } from "../../plan/calendar-days.ts";
import { spanOfDays, workedInWeek, worksInWeek } from "../days-and-weeks.ts";
import { personRule } from "../person-rule.ts";
import { lengthInWords, weekInWords } from "../words.ts";

/** No week, Monday to Sunday, has more work than this. */
export const workAWeek = personRule({
  code: "work_a_week",
  limits: ["minutes"],
  check(subject, { minutes }, found) {
    const { works } = subject;
    let done: number | undefined;
    for (let at = subject.from; at < subject.to; at++) {
      const work = works[at];
      if (work === undefined) break;
      for (const { week } of work.shares) {
        if (week === done) continue;
        done = week;
        const worked = workedInWeek(subject, week);
        if (worked > minutes) found(work, work, week, minutes, worked);
      }
    }
  },
  explain({ key, limit, actual }, { person, works, places }) {
    const week = weekInWords(key);
    const [worked, most] = [lengthInWords(actual), lengthInWords(limit)];
    return {
      at: spanOfDays(places.zone, mondayOf(key), mondayOf(key + 1)),
      works: worksInWeek(works, key),
      message: {
        fr: `${person.name} travaille ${worked.fr} dans ${week.fr}\u00a0; ${most.fr} au plus.`,
        en: `${person.name} works ${worked.en} in ${week.en}; ${most.en} at most.`,
      },
      evidence: { limit, actual, excess: actual - limit },
    };
  },
});
