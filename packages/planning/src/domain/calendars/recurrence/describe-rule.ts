import type { Message } from "@souffleur/kernel";
import { civilDay, DAY_SECONDS } from "./civil-days.ts";
import { type RecurrenceRule, type RuleDay, spansDays } from "./recurrence-rule.ts";
import type { RuleWords } from "./rule-words.ts";
import { englishWords } from "./rule-words-en.ts";
import { frenchWords } from "./rule-words-fr.ts";

/** A rule as a person would say it: “every Monday and Thursday until 3 March 2027”. */
export function describeRule(rule: RecurrenceRule): Message {
  return { fr: describeIn(frenchWords, rule), en: describeIn(englishWords, rule) };
}

const MONDAY_TO_FRIDAY = "0,1,2,3,4";
/** More times of a day than anybody reads are counted instead. */
const MOST_TIMES = 6;

function describeIn(words: RuleWords, rule: RecurrenceRule): string {
  const clauses = [howOften(words, rule), ...daysOf(words, rule), ...timesOf(words, rule)];
  if (rule.bySetPosition.length > 0) clauses.push(words.onlyPlaces(rule.bySetPosition));
  if (rule.count !== undefined) clauses.push(words.times(rule.count));
  const said = clauses.filter((clause) => clause !== "").join(", ");
  if (rule.until === undefined) return said;
  return `${said} ${words.until(civilDay(Math.floor(rule.until.wall / DAY_SECONDS)))}`;
}

function howOften(words: RuleWords, rule: RecurrenceRule): string {
  return saysWeekdaysFirst(rule)
    ? everyWeekday(
        words,
        rule.byDay.map(({ weekday }) => weekday),
      )
    : words.every(rule.frequency, rule.interval);
}

/** “every Monday”, not “every week, on Monday”. */
function saysWeekdaysFirst({ frequency, interval, byDay }: RecurrenceRule): boolean {
  return frequency === "WEEKLY" && interval === 1 && isPlain(byDay);
}

function isPlain(days: readonly RuleDay[]): boolean {
  return days.length > 0 && days.every(({ ordinal }) => ordinal === undefined);
}

function everyWeekday(words: RuleWords, weekdays: readonly number[]): string {
  return weekdays.join() === MONDAY_TO_FRIDAY ? words.mondayToFriday : words.everyWeekday(weekdays);
}

function daysOf(words: RuleWords, rule: RecurrenceRule): readonly string[] {
  const { byDay, byMonthDay, byYearDay, byWeekNumber, byMonth } = rule;
  return [
    saysWeekdaysFirst(rule) ? "" : weekdaysOf(words, byDay),
    byMonthDay.length > 0 ? words.onMonthDays(byMonthDay) : "",
    byYearDay.length > 0 ? words.onYearDays(byYearDay) : "",
    byWeekNumber.length > 0 ? words.inWeeks(byWeekNumber) : "",
    byMonth.length > 0 ? words.inMonths(byMonth) : "",
  ];
}

function weekdaysOf(words: RuleWords, days: readonly RuleDay[]): string {
  const weekdays = days.map(({ weekday }) => weekday);
  if (isPlain(days)) {
    return weekdays.join() === MONDAY_TO_FRIDAY ? words.mondayToFriday : words.onWeekdays(weekdays);
  }
  return words.list(
    days.map(({ ordinal, weekday }) =>
      ordinal === undefined ? words.everyWeekday([weekday]) : words.onWeekdayOf(ordinal, weekday),
    ),
  );
}

function timesOf(words: RuleWords, rule: RecurrenceRule): readonly string[] {
  const { frequency, byHour, byMinute, bySecond } = rule;
  const seconds = bySecond.length > 0 && bySecond.join() !== "0" ? words.atSeconds(bySecond) : "";
  if (spansDays(frequency) && byHour.length > 0) {
    const minutes = byMinute.length > 0 ? byMinute : [0];
    const count = byHour.length * minutes.length;
    if (count > MOST_TIMES) return [words.atMany(count), seconds];
    return [words.atTimes(byHour.flatMap((hour) => minutes.map((minute) => ({ hour, minute })))), seconds];
  }
  return [
    byHour.length > 0 ? words.inHours(byHour) : "",
    byMinute.length > 0 ? words.atMinutes(byMinute) : "",
    seconds,
  ];
}
