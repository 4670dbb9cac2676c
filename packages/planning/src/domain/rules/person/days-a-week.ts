import { mondayOf } from "../../plan/calendar-days.ts";
import { spanOfDays, workingDaysOfWeek } from "../days-and-weeks.ts";
import { personRule } from "../person-rule.ts";
import { weekInWords } from "../words.ts";

/** One day a week is free. What ends after midnight is still the work of the day before. */
export const daysAWeek = personRule({
  code: "days_a_week",
  limits: ["days"],
  check(subject, { days }, found) {
    const { works } = subject;
    let done: number | undefined;
    for (let at = subject.from; at < subject.to; at++) {
      const work = works[at];
      if (work === undefined) break;
      if (work.workingWeek === done) continue;
      done = work.workingWeek;
      const worked = daysIn(workingDaysOfWeek(subject, done));
      if (worked > days) found(work, work, done, days, worked);
    }
  },
  explain({ key, limit, actual }, { person, works, places }) {
    const week = weekInWords(key);
    const monday = mondayOf(key);
    return {
      at: spanOfDays(places.zone, monday, monday + 7),
      works: works.filter(({ workingWeek }) => workingWeek === key),
      message: {
        fr: `${person.name} travaille ${actual} jours dans ${week.fr}\u00a0; ${limit} au plus.`,
        en: `${person.name} works on ${actual} days in ${week.en}; ${limit} at most.`,
      },
      evidence: { limit, actual, excess: actual - limit },
    };
  },
});

function daysIn(mask: number): number {
  let days = 0;
  for (let rest = mask; rest > 0; rest >>= 1) days += rest & 1;
  return days;
}
