import type { LocalDate } from "@souffleur/kernel";
import type { DayNumber } from "./facts.ts";

/** Monday 1 to Sunday 7. Day 0 was a Thursday. */
export function weekdayOf(day: DayNumber): number {
  return day + 4 - 7 * Math.floor((day + 3) / 7);
}

/** Weeks from Monday to Sunday, counted through all years; that of day 0 is week 0. */
export function weekOf(day: DayNumber): number {
  return Math.floor((day + 3) / 7);
}

export function mondayOf(week: number): DayNumber {
  return week * 7 - 3;
}

export interface CalendarDate {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

/** The day number of a date of the Gregorian calendar; years are counted from March, so that the odd day is the last. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

export function calendarDate(day: DayNumber): CalendarDate {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** The same date some years on; who is born on 29 February turns a year older on 1 March. */
export function yearsLater(day: DayNumber, years: number): DayNumber {
  const date = calendarDate(day);
  return dayNumber(date.year + years, date.month, date.day);
}

export function dayOfDate(date: LocalDate): DayNumber {
  return dayNumber(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
}
