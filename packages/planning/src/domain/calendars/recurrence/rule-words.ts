import type { Frequency } from "./recurrence-rule.ts";

/** How one language says the parts of a rule. Weekdays count from Monday as 0, months from January as 1. */
export interface RuleWords {
  every(frequency: Frequency, interval: number): string;
  /** Every Monday and Thursday. */
  everyWeekday(weekdays: readonly number[]): string;
  readonly mondayToFriday: string;
  onWeekdays(weekdays: readonly number[]): string;
  /** The first Friday; from the end where negative. */
  onWeekdayOf(ordinal: number, weekday: number): string;
  onMonthDays(days: readonly number[]): string;
  onYearDays(days: readonly number[]): string;
  inWeeks(weeks: readonly number[]): string;
  inMonths(months: readonly number[]): string;
  atTimes(times: readonly { hour: number; minute: number }[]): string;
  atMany(times: number): string;
  inHours(hours: readonly number[]): string;
  atMinutes(minutes: readonly number[]): string;
  atSeconds(seconds: readonly number[]): string;
  onlyPlaces(places: readonly number[]): string;
  times(count: number): string;
  until(day: { year: number; month: number; day: number }): string;
  list(items: readonly string[]): string;
}
