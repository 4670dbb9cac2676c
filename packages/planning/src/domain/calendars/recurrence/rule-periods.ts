import { civilDay, DAY_SECONDS, dayNumber, LAST_DAY, startOfWeek } from "./civil-days.ts";
import { type RecurrenceRule, spansDays } from "./recurrence-rule.ts";
import { daysOfPeriod, isDayOfRule } from "./rule-days.ts";

/** One year, month, … second of a rule: the moments in it that times of the day are counted from. */
export interface Period {
  readonly begins: number;
  /** Midnights, hours, minutes or seconds, in ascending order. */
  readonly bases: readonly number[];
  /** How many days or moments were looked at to find them. */
  readonly cost: number;
  /** The index of the next period worth a look. */
  readonly next: number;
}

export interface Periods {
  /** The last period that begins at or before a wall-clock time. */
  indexAt(wall: number): number;
  /** Nothing once the years of four digits are over. */
  at(index: number): Period | undefined;
}

export function periodsOf(rule: RecurrenceRule, start: number): Periods {
  return spansDays(rule.frequency) ? longPeriods(rule, start) : shortPeriods(rule, start);
}

function daysLookedAt({ frequency, byMonth }: RecurrenceRule): number {
  if (frequency === "YEARLY") return 31 * (byMonth.length || 12);
  return frequency === "MONTHLY" ? 31 : frequency === "WEEKLY" ? 7 : 1;
}

function longPeriods(rule: RecurrenceRule, start: number): Periods {
  const { unitOf, firstDayOf } = calendarUnit(rule);
  const origin = unitOf(Math.floor(start / DAY_SECONDS));
  const cost = daysLookedAt(rule);
  return {
    indexAt: (wall) =>
      Math.max(0, Math.floor((unitOf(Math.floor(wall / DAY_SECONDS)) - origin) / rule.interval)),
    at(index) {
      const firstDay = firstDayOf(origin + index * rule.interval);
      if (firstDay > LAST_DAY) return undefined;
      const bases = daysOfPeriod(rule, firstDay).map((day) => day * DAY_SECONDS);
      return { begins: firstDay * DAY_SECONDS, bases, cost, next: index + 1 };
    },
  };
}

/** Numbers years, months, weeks or days one after the other, and finds the first day of one. */
function calendarUnit({ frequency, weekStart }: RecurrenceRule): {
  unitOf(day: number): number;
  firstDayOf(unit: number): number;
} {
  switch (frequency) {
    case "YEARLY":
      return { unitOf: (day) => civilDay(day).year, firstDayOf: (year) => dayNumber(year, 1, 1) };
    case "MONTHLY":
      return {
        unitOf: (day) => civilDay(day).year * 12 + civilDay(day).month - 1,
        firstDayOf: (unit) => dayNumber(Math.floor(unit / 12), (unit % 12) + 1, 1),
      };
    case "WEEKLY": {
      const origin = startOfWeek(0, weekStart);
      return {
        unitOf: (day) => Math.floor((day - origin) / 7),
        firstDayOf: (week) => origin + week * 7,
      };
    }
    default:
      return { unitOf: (day) => day, firstDayOf: (day) => day };
  }
}

const UNIT_SECONDS = { HOURLY: 3600, MINUTELY: 60, SECONDLY: 1 } as const;

function shortPeriods(rule: RecurrenceRule, start: number): Periods {
  const unit =
    rule.frequency === "HOURLY" || rule.frequency === "MINUTELY" ? UNIT_SECONDS[rule.frequency] : 1;
  const step = unit * rule.interval;
  const origin = Math.floor(start / unit) * unit;
  const lastSecond = (LAST_DAY + 1) * DAY_SECONDS - 1;
  return {
    indexAt: (wall) => Math.max(0, Math.floor((wall - origin) / step)),
    at(index) {
      const begins = origin + index * step;
      if (begins > lastSecond) return undefined;
      const blocked = blockedUntil(rule, begins, unit);
      if (blocked === undefined) return { begins, bases: [begins], cost: 1, next: index + 1 };
      // Over the whole day, hour or minute that is not the rule's, in one go.
      return { begins, bases: [], cost: 1, next: Math.max(index + 1, Math.ceil((blocked - origin) / step)) };
    },
  };
}

/** Where a day, hour, minute or second is none of the rule's: when it is over. */
function blockedUntil(rule: RecurrenceRule, wall: number, unit: number): number | undefined {
  const after = (length: number) => (Math.floor(wall / length) + 1) * length;
  const day = Math.floor(wall / DAY_SECONDS);
  if (!isDayOfRule(rule, day)) return after(DAY_SECONDS);
  const second = wall - day * DAY_SECONDS;
  if (!allows(rule.byHour, Math.floor(second / 3600))) return after(3600);
  if (unit <= 60 && !allows(rule.byMinute, Math.floor(second / 60) % 60)) return after(60);
  if (unit === 1 && !allows(rule.bySecond, second % 60)) return after(1);
  return undefined;
}

function allows(list: readonly number[], value: number): boolean {
  return list.length === 0 || list.includes(value);
}
