import { mondayOf } from "../../plan/calendar-days.ts";
import { isYoungerThan } from "../age.ts";
import { spanOfDays, workingDaysOfWeek } from "../days-and-weeks.ts";
import { personRule } from "../person-rule.ts";
import { weekInWords } from "../words.ts";

/** Who is not of age yet has so many days off in a row in every week. */
export const youngDaysOff = personRule({
  code: "young_days_off",
  limits: ["days", "age"],
  check(subject, { days, age }, found) {
    const { works, person } = subject;
    if (person.bornOn === undefined) return;
    for (let at = subject.from; at < subject.to; at++) {
      const work = works[at];
      if (work === undefined) break;
      const week = work.workingWeek;
      if (!isYoungerThan(person, age, mondayOf(week))) continue;
      const off = mostDaysOff(workingDaysOfWeek(subject, week));
      if (off < days) found(work, work, week, days, off);
    }
  },
  explain({ key, limit, actual }, { person, works, places }, { age }) {
    const week = weekInWords(key);
    return {
      at: spanOfDays(places.zone, mondayOf(key), mondayOf(key + 1)),
      works: works.filter(({ workingWeek }) => workingWeek === key),
      message: {
        fr: `${person.name}, qui a moins de ${age}\u00a0ans, a besoin de ${limit}\u00a0jours de repos d’affilée dans ${week.fr}\u00a0; il y en a ${actual}.`,
        en: `${person.name}, who is under ${age}, needs ${limit} days off in a row in ${week.en}; there are ${actual}.`,
      },
      evidence: { limit, actual, missing: limit - actual },
    };
  },
});

function mostDaysOff(working: number): number {
  let most = 0;
  let row = 0;
  for (let day = 0; day < 7; day++) {
    row = (working & (1 << day)) === 0 ? row + 1 : 0;
    most = Math.max(most, row);
  }
  return most;
}
