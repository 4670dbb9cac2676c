import { parseLocalDate } from "@souffleur/kernel";
import { DAY_SECONDS, dayNumber } from "./civil-days.ts";
import {
  type Frequency,
  frequencies,
  type RecurrenceRule,
  type RuleDay,
  type RuleEnd,
  weekdayCodes,
} from "./recurrence-rule.ts";
import {
  badFrequency,
  badPart,
  countAndUntil,
  noFrequency,
  notMeantWith,
  type RuleProblem,
  repeatedPart,
  tooLong,
  unknownPart,
} from "./rule-problem.ts";

export interface ReadRule {
  /** Not there where a problem is more than harmless. */
  readonly rule?: RecurrenceRule;
  readonly problems: readonly RuleProblem[];
}

const MAX_TEXT = 5_000;
const MAX_INTERVAL = 100_000;
const MAX_COUNT = 1_000_000;

/** What each list of numbers may hold: from, to, and whether negative ones count from the end. */
const numberParts = {
  BYMONTH: { field: "byMonth", from: 1, to: 12, signed: false },
  BYWEEKNO: { field: "byWeekNumber", from: 1, to: 53, signed: true },
  BYYEARDAY: { field: "byYearDay", from: 1, to: 366, signed: true },
  BYMONTHDAY: { field: "byMonthDay", from: 1, to: 31, signed: true },
  BYHOUR: { field: "byHour", from: 0, to: 23, signed: false },
  BYMINUTE: { field: "byMinute", from: 0, to: 59, signed: false },
  BYSECOND: { field: "bySecond", from: 0, to: 59, signed: false },
  BYSETPOS: { field: "bySetPosition", from: 1, to: 366, signed: true },
} as const;

type NumberPart = keyof typeof numberParts;
type Lists = Record<(typeof numberParts)[NumberPart]["field"], readonly number[]>;

/** A rule while it is read: parts found so far, and what was wrong. */
interface Draft {
  readonly problems: RuleProblem[];
  readonly lists: Partial<Lists>;
  frequency?: Frequency;
  interval?: number;
  count?: number;
  until?: RuleEnd;
  weekStart?: number;
  byDay?: readonly RuleDay[];
}

/** Reads `FREQ=WEEKLY;BYDAY=MO,TH`, with or without `RRULE:` before it, and says everything that is wrong with it. */
export function readRule(text: string): ReadRule {
  if (text.length > MAX_TEXT) return { problems: [tooLong] };
  const draft: Draft = { problems: [], lists: {} };
  const seen = new Set<string>();
  for (const part of text.replace(/^\s*RRULE:/i, "").split(";")) {
    // A semicolon at the end is common in the wild and means nothing.
    if (part.trim() === "") continue;
    const equals = part.indexOf("=");
    const name = (equals === -1 ? part : part.slice(0, equals)).trim().toUpperCase();
    if (seen.has(name)) draft.problems.push(repeatedPart(name));
    else
      readPart(
        draft,
        name,
        equals === -1
          ? ""
          : part
              .slice(equals + 1)
              .trim()
              .toUpperCase(),
      );
    seen.add(name);
  }
  checkWhole(draft);
  const { problems, frequency } = draft;
  if (frequency === undefined || problems.some(({ harmless }) => !harmless)) return { problems };
  return { rule: ruleOf(draft, frequency), problems };
}

function readPart(draft: Draft, name: string, value: string): void {
  if (isNumberPart(name)) {
    readNumbers(draft, name, value);
    return;
  }
  switch (name) {
    case "FREQ": {
      const frequency = frequencies.find((known) => known === value);
      if (frequency === undefined) draft.problems.push(badFrequency(value));
      else draft.frequency = frequency;
      return;
    }
    case "INTERVAL":
      readCount(draft, "interval", value, MAX_INTERVAL);
      return;
    case "COUNT":
      readCount(draft, "count", value, MAX_COUNT);
      return;
    case "UNTIL": {
      const until = readEnd(value);
      if (until === undefined) draft.problems.push(badPart(name, value));
      else draft.until = until;
      return;
    }
    case "WKST": {
      const weekday = weekdayNumber(value);
      if (weekday === -1) draft.problems.push(badPart(name, value));
      else draft.weekStart = weekday;
      return;
    }
    case "BYDAY":
      readDays(draft, value);
      return;
    case "RSCALE":
      if (value !== "GREGORIAN") draft.problems.push(badPart(name, value));
      return;
    case "SKIP":
      if (value !== "OMIT") draft.problems.push(badPart(name, value));
      return;
    default:
      draft.problems.push(unknownPart(name));
  }
}

function readNumbers(draft: Draft, name: NumberPart, value: string): void {
  const { field, from, to, signed } = numberParts[name];
  const numbers = new Set<number>();
  for (const item of value.split(",")) {
    const number = /^[+-]?\d{1,4}$/.test(item.trim()) ? Number(item) : Number.NaN;
    // A leap second: nothing is planned in it.
    const plain = name === "BYSECOND" && number === 60 ? 59 : number;
    const size = signed ? Math.abs(plain) : plain;
    if (!(size >= from && size <= to)) {
      draft.problems.push(badPart(name, item));
      return;
    }
    numbers.add(plain);
  }
  draft.lists[field] = [...numbers].sort((a, b) => a - b);
}

function readCount(draft: Draft, field: "interval" | "count", value: string, max: number): void {
  const number = /^\d{1,9}$/.test(value) ? Number(value) : 0;
  if (number < 1 || number > max) draft.problems.push(badPart(field.toUpperCase(), value));
  else draft[field] = number;
}

const DAY = /^([+-]?\d{1,3})?(MO|TU|WE|TH|FR|SA|SU)$/;

function readDays(draft: Draft, value: string): void {
  const days = new Map<string, RuleDay>();
  for (const item of value.split(",")) {
    const match = DAY.exec(item.trim());
    const ordinal = match?.[1] === undefined ? undefined : Number(match[1]);
    if (match === null || ordinal === 0 || Math.abs(ordinal ?? 1) > 53) {
      draft.problems.push(badPart("BYDAY", item));
      return;
    }
    const weekday = weekdayNumber(match[2] ?? "");
    days.set(`${ordinal ?? ""} ${weekday}`, { weekday, ...(ordinal !== undefined && { ordinal }) });
  }
  draft.byDay = [...days.values()].sort(
    (a, b) => a.weekday - b.weekday || (a.ordinal ?? 0) - (b.ordinal ?? 0),
  );
}

const END = /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2}):?(\d{2})?(Z)?)?$/;

function readEnd(value: string): RuleEnd | undefined {
  const match = END.exec(value);
  if (match === null) return undefined;
  const [, year = "", month = "", day = "", hour, minute = "0", second = "0", zulu] = match;
  if (parseLocalDate(`${year}-${month}-${day}`) === undefined) return undefined;
  const midnight = dayNumber(Number(year), Number(month), Number(day)) * DAY_SECONDS;
  if (hour === undefined) return { wall: midnight + DAY_SECONDS - 1, utc: false, dateOnly: true };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return undefined;
  const time = Number(hour) * 3600 + Number(minute) * 60 + Math.min(59, Number(second));
  return { wall: midnight + time, utc: zulu !== undefined, dateOnly: false };
}

/** What only shows once all parts are known. */
function checkWhole(draft: Draft): void {
  const { frequency, problems } = draft;
  if (frequency === undefined && !problems.some(({ part }) => part === "FREQ")) problems.push(noFrequency);
  if (draft.count !== undefined && draft.until !== undefined) problems.push(countAndUntil);
  if (frequency === undefined) return;
  const { lists } = draft;
  const hasOrdinals = draft.byDay?.some(({ ordinal }) => ordinal !== undefined) ?? false;
  if (
    hasOrdinals &&
    frequency !== "MONTHLY" &&
    (frequency !== "YEARLY" || lists.byWeekNumber !== undefined)
  ) {
    problems.push(notMeantWith("BYDAY", frequency));
  }
  if (lists.byWeekNumber !== undefined && frequency !== "YEARLY")
    problems.push(notMeantWith("BYWEEKNO", frequency));
  if (lists.byYearDay !== undefined && ["DAILY", "WEEKLY", "MONTHLY"].includes(frequency)) {
    problems.push(notMeantWith("BYYEARDAY", frequency));
  }
  if (lists.byMonthDay !== undefined && frequency === "WEEKLY")
    problems.push(notMeantWith("BYMONTHDAY", frequency));
}

function ruleOf({ lists, ...draft }: Draft, frequency: Frequency): RecurrenceRule {
  return {
    frequency,
    interval: draft.interval ?? 1,
    ...(draft.count !== undefined && { count: draft.count }),
    ...(draft.until !== undefined && { until: draft.until }),
    weekStart: draft.weekStart ?? 0,
    byMonth: lists.byMonth ?? [],
    byWeekNumber: lists.byWeekNumber ?? [],
    byYearDay: lists.byYearDay ?? [],
    byMonthDay: lists.byMonthDay ?? [],
    byDay: draft.byDay ?? [],
    byHour: lists.byHour ?? [],
    byMinute: lists.byMinute ?? [],
    bySecond: lists.bySecond ?? [],
    bySetPosition: lists.bySetPosition ?? [],
  };
}

function weekdayNumber(code: string): number {
  const codes: readonly string[] = weekdayCodes;
  return codes.indexOf(code);
}

function isNumberPart(name: string): name is NumberPart {
  return Object.hasOwn(numberParts, name);
}
