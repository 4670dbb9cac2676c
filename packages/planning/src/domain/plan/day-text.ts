import { dateOf, type LocalDate, type LocalDateTime } from "@souffleur/kernel";
import { wallText } from "../calendars/recurrence/wall-seconds.ts";
import { dayNumber } from "./calendar-days.ts";
import type { DayNumber } from "./facts.ts";

const [FIRST_DAY, LAST_DAY] = [dayNumber(1, 1, 1), dayNumber(9999, 12, 31)];
const DAY_SECONDS = 86_400;

/** The first minute of a day on the wall; the days that have a date end with the year 9999. */
export function midnight(day: DayNumber): LocalDateTime {
  return wallText(Math.min(Math.max(day, FIRST_DAY), LAST_DAY) * DAY_SECONDS);
}

export function dateOfDay(day: DayNumber): LocalDate {
  return dateOf(midnight(day));
}
