import type { DayNumber, Span } from "../../plan/facts.ts";
import { ZONE_REACH } from "../../plan/work.ts";
import { DAY_MINUTES } from "../../plan/zones.ts";
import { personRule } from "../person-rule.ts";
import { firstLastingBeyond, type Subject } from "../subject.ts";
import { dayInWords, lengthInWords } from "../words.ts";

/** From the first minute of a working day to its last, pauses and all, there is not more than this. */
export const spanADay = personRule({
  code: "span_a_day",
  limits: ["minutes"],
  check(subject, { minutes }, found) {
    const { works } = subject;
    let done: number | undefined;
    for (let at = subject.from; at < subject.to; at++) {
      const work = works[at];
      if (work === undefined) break;
      if (work.workingDay === done) continue;
      done = work.workingDay;
      const span = spanOfWorkingDay(subject, done);
      if (span > minutes) found(work, work, done, minutes, span);
    }
  },
  explain({ key, limit, actual }, { person, works }) {
    const ofDay = works.filter(({ workingDay }) => workingDay === key);
    const day = dayInWords(key);
    const [span, most] = [lengthInWords(actual), lengthInWords(limit)];
    return {
      at: reachOf(ofDay),
      works: ofDay,
      message: {
        fr: `${person.name} a une journée qui s’étend sur ${span.fr}, ${day.fr}\u00a0; ${most.fr} au plus.`,
        en: `${person.name}’s day on ${day.en} stretches over ${span.en}; ${most.en} at most.`,
      },
      evidence: { limit, actual, excess: actual - limit },
    };
  },
});

function reachOf(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

function spanOfWorkingDay(subject: Subject, day: DayNumber): number {
  const { works } = subject;
  const until = (day + 2) * DAY_MINUTES + ZONE_REACH;
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (let at = firstLastingBeyond(subject, day * DAY_MINUTES - ZONE_REACH); at < works.length; at++) {
    const work = works[at];
    if (work === undefined || work.start >= until) break;
    if (work.workingDay !== day) continue;
    start = Math.min(start, work.start);
    end = Math.max(end, work.end);
  }
  return end - start;
}
