import { mondayOf } from "../../plan/calendar-days.ts";
import { spanOfDays, workedOnDays } from "../days-and-weeks.ts";
import { personRule } from "../person-rule.ts";
import type { Subject } from "../subject.ts";
import { lengthInWords, weekInWords } from "../words.ts";

/** On average over any so many weeks in a row, no more work a week than this. */
export const averageWeeks = personRule({
  code: "average_weeks",
  limits: ["minutes", "weeks"],
  check(subject, { minutes, weeks }, found) {
    const most = minutes * weeks;
    // Who has less in all than they may have in one stretch has not too much in any.
    if (allKnown(subject) <= most) return;
    let done = Number.NEGATIVE_INFINITY;
    for (let at = subject.from; at < subject.to; at++) {
      const work = subject.works[at];
      if (work === undefined) break;
      for (const { week } of work.shares) {
        for (let last = Math.max(week, done + 1); last < week + weeks; last++) {
          done = last;
          const total = workedBefore(subject, last, weeks);
          // A stretch that ends in a free week says nothing the one before it has not said.
          if (total > most && workedBefore(subject, last, 1) > 0)
            found(work, work, last, minutes, Math.ceil(total / weeks));
        }
      }
    }
  },
  explain({ key, limit, actual }, { person, works, places }, { weeks }) {
    const week = weekInWords(key);
    const [worked, most] = [lengthInWords(actual), lengthInWords(limit)];
    const first = key - weeks + 1;
    return {
      at: spanOfDays(places.zone, mondayOf(first), mondayOf(key + 1)),
      works: works.filter(({ shares }) => shares.some((share) => share.week >= first && share.week <= key)),
      message: {
        fr: `${person.name} travaille en moyenne ${worked.fr} par semaine sur les ${weeks} semaines jusqu’à ${week.fr}\u00a0; ${most.fr} au plus.`,
        en: `${person.name} works ${worked.en} a week on average over the ${weeks} weeks up to ${week.en}; ${most.en} at most.`,
      },
      evidence: { limit, actual, excess: actual - limit, weeks },
    };
  },
});

function allKnown({ works, person }: Subject): number {
  let minutes = 0;
  for (const { worked } of works) minutes += worked;
  for (const earlier of person.earlierWeeks) minutes += earlier.minutes;
  return minutes;
}

/** Minutes worked in so many weeks, of which this is the last. */
function workedBefore(subject: Subject, last: number, weeks: number): number {
  const first = last - weeks + 1;
  let planned = first;
  let minutes = 0;
  for (const { week, minutes: worked } of subject.person.earlierWeeks) {
    if (week >= first && week <= last) minutes += worked;
    // Their sum is told whole: what of their shifts is among the works is in it already.
    planned = Math.max(planned, week + 1);
  }
  return planned > last ? minutes : minutes + workedOnDays(subject, mondayOf(planned), mondayOf(last + 1));
}
