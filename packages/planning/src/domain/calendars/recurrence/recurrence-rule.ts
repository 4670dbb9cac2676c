/** How something recurs, as RFC 5545 (3.3.10) says; every list in ascending order and without repeats. */
export interface RecurrenceRule {
  readonly frequency: Frequency;
  readonly interval: number;
  /** How often in all; never together with `until`. */
  readonly count?: number;
  readonly until?: RuleEnd;
  /** Monday is 0. */
  readonly weekStart: number;
  readonly byMonth: readonly number[];
  readonly byWeekNumber: readonly number[];
  readonly byYearDay: readonly number[];
  readonly byMonthDay: readonly number[];
  readonly byDay: readonly RuleDay[];
  readonly byHour: readonly number[];
  readonly byMinute: readonly number[];
  readonly bySecond: readonly number[];
  readonly bySetPosition: readonly number[];
}

export type Frequency = (typeof frequencies)[number];

/** From the longest to the shortest. */
export const frequencies = [
  "YEARLY",
  "MONTHLY",
  "WEEKLY",
  "DAILY",
  "HOURLY",
  "MINUTELY",
  "SECONDLY",
] as const;

/** The last moment something may begin, itself included. */
export interface RuleEnd {
  /** Seconds on the wall; on the wall of Greenwich where `utc`. */
  readonly wall: number;
  readonly utc: boolean;
  readonly dateOnly: boolean;
}

/** A weekday; with an ordinal only the n-th of the month or year, from its end where it is negative. */
export interface RuleDay {
  readonly weekday: number;
  readonly ordinal?: number;
}

/** Monday first, as the numbers of weekdays go. */
export const weekdayCodes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

/** Whether `frequency` is one of days or longer: then the times of a day are expanded, and else sifted. */
export function spansDays(frequency: Frequency): boolean {
  return frequencies.indexOf(frequency) <= frequencies.indexOf("DAILY");
}
