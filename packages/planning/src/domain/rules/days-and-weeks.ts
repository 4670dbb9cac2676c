import { mondayOf } from "../plan/calendar-days.ts";
import type { DayNumber, Span } from "../plan/facts.ts";
import { type Work, ZONE_REACH } from "../plan/work.ts";
import { DAY_MINUTES, minuteAt, type Zone } from "../plan/zones.ts";
import { firstLastingBeyond, type Subject } from "./subject.ts";

/** Minutes worked on a day of the wall calendar. */
export function workedOnDay(subject: Subject, day: DayNumber): number {
  return workedOnDays(subject, day, day + 1);
}

/** Minutes worked in a week of the wall calendar, Monday to Sunday. */
export function workedInWeek(subject: Subject, week: number): number {
  const monday = mondayOf(week);
  return workedOnDays(subject, monday, monday + 7);
}

export function workedOnDays(subject: Subject, first: DayNumber, end: DayNumber): number {
  const { works } = subject;
  const until = end * DAY_MINUTES + ZONE_REACH;
  let minutes = 0;
  for (let at = firstLastingBeyond(subject, first * DAY_MINUTES - ZONE_REACH); at < works.length; at++) {
    const work = works[at];
    if (work === undefined || work.start >= until) break;
    for (const { day, worked } of work.shares) if (day >= first && day < end) minutes += worked;
  }
  return minutes;
}

export function worksOnDay(works: readonly Work[], day: DayNumber): Work[] {
  return works.filter(({ shares }) => shares.some((share) => share.day === day));
}

export function worksInWeek(works: readonly Work[], week: number): Work[] {
  return works.filter(({ shares }) => shares.some((share) => share.week === week));
}

/** From the first minute of a day to the first of another, which is not part of it any more. */
export function spanOfDays(zone: Zone, first: DayNumber, end: DayNumber): Span {
  return { start: minuteAt(zone, first), end: minuteAt(zone, end) };
}

/** The working days of a week, one bit each, Monday the lowest. */
export function workingDaysOfWeek(subject: Subject, week: number): number {
  const { works } = subject;
  const monday = mondayOf(week);
  const until = (monday + 7) * DAY_MINUTES + ZONE_REACH;
  let days = 0;
  for (let at = firstLastingBeyond(subject, monday * DAY_MINUTES - ZONE_REACH); at < works.length; at++) {
    const work = works[at];
    if (work === undefined || work.start >= until) break;
    if (work.workingWeek === week) days |= 1 << (work.workingDay - monday);
  }
  return days;
}
