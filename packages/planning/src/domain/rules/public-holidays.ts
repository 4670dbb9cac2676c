import { calendarDate, dayNumber } from "../plan/calendar-days.ts";
import type { DayNumber } from "../plan/facts.ts";

const FIXED = [
  [1, 1],
  [5, 1],
  [5, 8],
  [7, 14],
  [8, 15],
  [11, 1],
  [11, 11],
  [12, 25],
] as const;
/** Easter Monday, Ascension, Whit Monday, in days after Easter. */
const AFTER_EASTER = [1, 39, 50];

/** The public holidays of France from one day to another, both included (Code du travail, art. L3133-1). */
export function publicHolidays(first: DayNumber, last: DayNumber): DayNumber[] {
  const holidays: DayNumber[] = [];
  for (let year = calendarDate(first).year; year <= calendarDate(last).year; year++) {
    for (const [month, day] of FIXED) holidays.push(dayNumber(year, month, day));
    for (const days of AFTER_EASTER) holidays.push(easterSunday(year) + days);
  }
  return holidays.filter((day) => day >= first && day <= last).sort((one, other) => one - other);
}

/** The Gregorian Easter, by the rule of Meeus, Jones and Butcher. */
export function easterSunday(year: number): DayNumber {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const leapCenturies = Math.floor(century / 4);
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leapCenturies - moonShift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * correction + 114;
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1);
}
