/**
 * Dates as whole numbers, for arithmetic over many of them: a day is the count of days since 1 January 1970 in the
 * Gregorian calendar, a wall-clock time the count of seconds since that day's midnight on the same wall. No zone is meant.
 */
export const DAY_SECONDS = 86_400;

export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Years of four digits: what a wall-clock time can say. */
export const FIRST_DAY = dayNumber(1, 1, 1);
export const LAST_DAY = dayNumber(9999, 12, 31);

/** Counts March as the first month, so that the leap day is the last of its year. */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

export function civilDay(number: number): CivilDay {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1 };
}

/** Monday is 0, Sunday 6. */
export function weekdayOf(number: number): number {
  return modulo(number + 3, 7);
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function yearLength(year: number): number {
  return isLeapYear(year) ? 366 : 365;
}

export function monthLength(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The number of a day's week, and how many weeks its year of weeks has: week 1 is the first with four days of January. */
export function weekOf(number: number, weekStart: number): { week: number; weeksInYear: number } {
  const fourth = startOfWeek(number, weekStart) + 3;
  const { year } = civilDay(fourth);
  const first = startOfWeek(dayNumber(year, 1, 4), weekStart);
  const next = startOfWeek(dayNumber(year + 1, 1, 4), weekStart);
  return { week: Math.floor((fourth - first) / 7) + 1, weeksInYear: (next - first) / 7 };
}

export function startOfWeek(number: number, weekStart: number): number {
  return number - modulo(weekdayOf(number) - weekStart, 7);
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
