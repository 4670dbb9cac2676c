import type { LocalDate } from "@souffleur/kernel";
import { dayOfDate } from "../../../domain/plan/calendar-days.ts";
import type { DayNumber } from "../../../domain/plan/facts.ts";

/** Work that begins before five in the morning counts as that of the day before. */
const DAY_TURNS = "05:00:00";

export function workingDayOf({ day, starts_at }: { day: LocalDate; starts_at: string | null }): DayNumber {
  const isLate = starts_at !== null && starts_at.slice(11) < DAY_TURNS;
  return dayOfDate(day) - (isLate ? 1 : 0);
}
