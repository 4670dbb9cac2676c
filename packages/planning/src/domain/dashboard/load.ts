import { weekOf } from "../plan/calendar-days.ts";
import type { PersonId } from "../plan/facts.ts";
import type { CountedShift } from "./counted-shifts.ts";
import type { DayPeriod } from "./figures.ts";

/** What somebody works in a period, day by day and week by week. */
export interface PersonLoad {
  readonly personId: PersonId;
  readonly minutes: number;
  /** One number for each day of the period. */
  readonly byDay: readonly number[];
  /** One number for each week it lies in. */
  readonly byWeek: readonly number[];
}

/** Who works how much, most first. */
export function loadOf(shifts: readonly CountedShift[], { from, to }: DayPeriod): readonly PersonLoad[] {
  const days = new Map<PersonId, number[]>();
  for (const { work, assignments } of shifts) {
    if (work === undefined) continue;
    for (const { personId } of assignments) {
      const known = days.get(personId) ?? Array.from({ length: to - from + 1 }, () => 0);
      const at = work.workingDay - from;
      known[at] = (known[at] ?? 0) + work.worked;
      days.set(personId, known);
    }
  }
  return [...days]
    .map(([personId, byDay]) => ({
      personId,
      minutes: byDay.reduce((sum, minutes) => sum + minutes, 0),
      byDay,
      byWeek: weeksOf(byDay, { from, to }),
    }))
    .sort((one, other) => other.minutes - one.minutes || (one.personId < other.personId ? -1 : 1));
}

function weeksOf(byDay: readonly number[], { from, to }: DayPeriod): readonly number[] {
  const weeks = Array.from({ length: weekOf(to) - weekOf(from) + 1 }, () => 0);
  for (const [at, minutes] of byDay.entries()) {
    const week = weekOf(from + at) - weekOf(from);
    weeks[week] = (weeks[week] ?? 0) + minutes;
  }
  return weeks;
}
