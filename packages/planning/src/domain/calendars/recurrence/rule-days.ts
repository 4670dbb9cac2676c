import {
  type CivilDay,
  civilDay,
  dayNumber,
  monthLength,
  startOfWeek,
  weekdayOf,
  weekOf,
  yearLength,
} from "./civil-days.ts";
import type { RecurrenceRule, RuleDay } from "./recurrence-rule.ts";

/** The rule with what it leaves to its first occurrence (a day of the month, a weekday) written out. */
export function withDaysOfStart(rule: RecurrenceRule, startDay: number): RecurrenceRule {
  const { month, day } = civilDay(startDay);
  const own = [{ weekday: weekdayOf(startDay) }];
  const { byMonth, byWeekNumber, byYearDay, byMonthDay, byDay } = rule;
  const noWeekday = byDay.length === 0 && byYearDay.length === 0;
  const noDay = noWeekday && byMonthDay.length === 0;
  switch (rule.frequency) {
    case "YEARLY": {
      if (byWeekNumber.length > 0) return noDay ? { ...rule, byDay: own } : rule;
      // Days of the month without a month: those of the month it began in, as libical and RFC 5545's defaults have it.
      if (!noWeekday) return rule;
      return {
        ...rule,
        byMonth: byMonth.length > 0 ? byMonth : [month],
        byMonthDay: byMonthDay.length > 0 ? byMonthDay : [day],
      };
    }
    case "MONTHLY":
      return noDay ? { ...rule, byMonthDay: [day] } : rule;
    case "WEEKLY":
      return noDay ? { ...rule, byDay: own } : rule;
    default:
      return rule;
  }
}

/** The days of the rule in one year, month or week, or the one day given; in ascending order. */
export function daysOfPeriod(rule: RecurrenceRule, firstDay: number): readonly number[] {
  switch (rule.frequency) {
    case "YEARLY": {
      const { year } = civilDay(firstDay);
      const months = rule.byMonth.length > 0 ? rule.byMonth : ALL_MONTHS;
      return months.flatMap((month) => daysOfMonth(rule, year, month));
    }
    case "MONTHLY": {
      const { year, month } = civilDay(firstDay);
      if (rule.byMonth.length > 0 && !rule.byMonth.includes(month)) return [];
      return daysOfMonth(rule, year, month);
    }
    case "WEEKLY": {
      const monday = startOfWeek(firstDay, rule.weekStart);
      return WEEK.map((offset) => monday + offset).filter((day) => isDayOfRule(rule, day));
    }
    default:
      return isDayOfRule(rule, firstDay) ? [firstDay] : [];
  }
}

/** Whether the parts of the rule that speak of days all hold for one. */
export function isDayOfRule(rule: RecurrenceRule, number: number): boolean {
  return fits(rule, number, civilDay(number));
}

const ALL_MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const WEEK = [0, 1, 2, 3, 4, 5, 6];

function daysOfMonth(rule: RecurrenceRule, year: number, month: number): number[] {
  const days: number[] = [];
  const length = monthLength(year, month);
  const first = dayNumber(year, month, 1);
  for (let day = 1; day <= length; day++) {
    if (fits(rule, first + day - 1, { year, month, day })) days.push(first + day - 1);
  }
  return days;
}

function fits(rule: RecurrenceRule, number: number, civil: CivilDay): boolean {
  const { byMonth, byMonthDay, byDay, byYearDay, byWeekNumber } = rule;
  if (byMonth.length > 0 && !byMonth.includes(civil.month)) return false;
  if (byMonthDay.length > 0) {
    const fromEnd = civil.day - monthLength(civil.year, civil.month) - 1;
    if (!byMonthDay.includes(civil.day) && !byMonthDay.includes(fromEnd)) return false;
  }
  if (byDay.length > 0 && !byDay.some((day) => isWeekdayOfRule(rule, day, number, civil))) return false;
  if (byYearDay.length > 0) {
    const yearDay = number - dayNumber(civil.year, 1, 1) + 1;
    if (!byYearDay.includes(yearDay) && !byYearDay.includes(yearDay - yearLength(civil.year) - 1))
      return false;
  }
  if (byWeekNumber.length === 0) return true;
  const { week, weeksInYear } = weekOf(number, rule.weekStart);
  return byWeekNumber.includes(week) || byWeekNumber.includes(week - weeksInYear - 1);
}

function isWeekdayOfRule(rule: RecurrenceRule, day: RuleDay, number: number, civil: CivilDay): boolean {
  if (weekdayOf(number) !== day.weekday) return false;
  if (day.ordinal === undefined) return true;
  const ofYear = rule.frequency === "YEARLY" && rule.byMonth.length === 0;
  const place = ofYear ? number - dayNumber(civil.year, 1, 1) + 1 : civil.day;
  const length = ofYear ? yearLength(civil.year) : monthLength(civil.year, civil.month);
  return day.ordinal > 0
    ? Math.ceil(place / 7) === day.ordinal
    : Math.ceil((length - place + 1) / 7) === -day.ordinal;
}
