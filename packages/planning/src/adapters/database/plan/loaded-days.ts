import type { PlanWindow } from "../../../application/rules/ports.ts";
import { dayOfDate, mondayOf, weekOf } from "../../../domain/plan/calendar-days.ts";
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
