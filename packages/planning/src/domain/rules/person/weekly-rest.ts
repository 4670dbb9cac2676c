import { mondayOf, weekOf } from "../../plan/calendar-days.ts";
import type { Minute } from "../../plan/facts.ts";
import type { Work } from "../../plan/work.ts";
import { dayOf, minuteAt } from "../../plan/zones.ts";
import { personRule } from "../person-rule.ts";
import { firstLastingBeyond, type Subject } from "../subject.ts";
import { lengthInWords, weekInWords } from "../words.ts";

/**
 * Each week from Monday to Sunday has one long rest. The law joins a day's rest to a day of the week: of the whole, a
 * part as long as the daily rest may lie before Monday or after Sunday.
 */
export const weeklyRest = personRule({
  code: "weekly_rest",
  limits: ["minutes", "overhang_minutes"],
  check(subject, { minutes, overhang_minutes }, found) {
    const { works, places } = subject;
    let done = Number.NEGATIVE_INFINITY;
    for (let at = subject.from; at < subject.to; at++) {
      const work = works[at];
      if (work === undefined) break;
      const first = weekOf(dayOf(places.zone, work.start - overhang_minutes));
      const last = weekOf(dayOf(places.zone, work.end + overhang_minutes - 1));
      for (let week = Math.max(first, done + 1); week <= last; week++) {
        const rest = longestRest(subject, week, overhang_minutes);
        if (rest < minutes) found(work, work, week, minutes, rest);
        done = week;
      }
    }
  },
  explain({ key, limit, actual }, subject, { overhang_minutes }) {
    const at = spanOfWeek(subject, key, 0);
    const reach = spanOfWeek(subject, key, overhang_minutes);
    const week = weekInWords(key);
    const [rest, needed] = [lengthInWords(actual), lengthInWords(limit)];
    return {
      at,
      works: subject.works.filter(({ start, end }) => start < reach.end && end > reach.start),
      message: {
        fr: `${subject.person.name} a au plus ${rest.fr} de repos d’affilée dans ${week.fr}\u00a0; il en faut ${needed.fr}.`,
        en: `${subject.person.name} has at most ${rest.en} of rest in a row in ${week.en}; ${needed.en} are needed.`,
      },
      evidence: { limit, actual, missing: limit - actual },
    };
  },
});

function spanOfWeek({ places }: Subject, week: number, overhang: number): { start: Minute; end: Minute } {
  const start = minuteAt(places.zone, mondayOf(week)) - overhang;
  return { start, end: minuteAt(places.zone, mondayOf(week + 1)) + overhang };
}

function longestRest(subject: Subject, week: number, overhang: number): number {
  const { works, places } = subject;
  const end = minuteAt(places.zone, mondayOf(week + 1)) + overhang;
  let free = minuteAt(places.zone, mondayOf(week)) - overhang;
  let longest = 0;
  for (let at = firstLastingBeyond(subject, free); at < works.length; at++) {
    const work: Work | undefined = works[at];
    if (work === undefined || work.start >= end) break;
    longest = Math.max(longest, work.start - free);
    free = Math.max(free, work.end);
  }
  return Math.max(longest, end - free);
}
