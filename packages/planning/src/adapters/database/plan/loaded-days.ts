import { dateOf, type LocalDate, type LocalDateTime } from "@souffleur/kernel";
import type { PlanWindow } from "../../../application/rules/ports.ts";
import { wallText } from "../../../domain/calendars/recurrence/wall-seconds.ts";
import { dayNumber, dayOfDate, mondayOf, weekOf } from "../../../domain/plan/calendar-days.ts";
import type { DayNumber, Span } from "../../../domain/plan/facts.ts";
import { minuteAt, type Zone } from "../../../domain/plan/zones.ts";

/** Rests reach over the edge of a week by a day or so; two are enough for any that is not set to be very long. */
const EDGE_DAYS = 2;

/** The days that are loaded for a window: whole weeks, since rules count by weeks, and what their rests reach into. */
export interface LoadedDays {
  readonly first: DayNumber;
  /** The day after the last. */
  readonly end: DayNumber;
  /** The first week that is loaded whole. */
  readonly firstWeek: number;
}

export function loadedDays({ from, to }: PlanWindow): LoadedDays {
  const firstWeek = weekOf(dayOfDate(from));
  return {
    first: mondayOf(firstWeek) - EDGE_DAYS,
    end: mondayOf(weekOf(dayOfDate(to)) + 1) + EDGE_DAYS,
    firstWeek,
  };
}

/** The window itself, on the wall of the organisation. */
export function periodOf({ from, to }: PlanWindow, zone: Zone): Span {
  return { start: minuteAt(zone, dayOfDate(from)), end: minuteAt(zone, dayOfDate(to) + 1) };
}

const [FIRST_DAY, LAST_DAY] = [dayNumber(1, 1, 1), dayNumber(9999, 12, 31)];
const DAY_SECONDS = 86_400;

/** The first minute of a day on the wall; the days that have a date end with the year 9999. */
export function midnight(day: DayNumber): LocalDateTime {
  return wallText(Math.min(Math.max(day, FIRST_DAY), LAST_DAY) * DAY_SECONDS);
}

export function dateOfDay(day: DayNumber): LocalDate {
  return dateOf(midnight(day));
}
