import { addDays, weekdayOf } from "../../lib/format/wall-clock.ts";

const CODES: readonly string[] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

export const repeats = ["never", "daily", "weekly", "monthly", "other"] as const;

/** How something recurs, as the form asks for it. */
export interface Recurrence {
  /** `other`: a rule from a calendar that the form cannot show; it is kept as it came. */
  readonly repeat: (typeof repeats)[number];
  /** Every so many days, weeks or months. */
  readonly every: number;
  /** Monday is 0. */
  readonly weekdays: readonly number[];
  /** The same date of each month, the same weekday of it (the second Friday), or the last such weekday. */
  readonly monthly: "date" | "weekday" | "last";
  /** The last day, or empty. */
  readonly until: string;
  readonly rule: string;
}

export function noRecurrence(day: string): Recurrence {
  const weekdays = day === "" ? [] : [weekdayOf(day)];
  return { repeat: "never", every: 1, weekdays, monthly: "date", until: "", rule: "" };
}

/** Which of its kind in the month a day is: the second Friday is 2. */
export function ordinalOf(day: string): number {
  return Math.ceil(Number(day.slice(8, 10)) / 7);
}

export function isLastOfMonth(day: string): boolean {
  return addDays(day, 7).slice(0, 7) !== day.slice(0, 7);
}

const KNOWN_PARTS = ["FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "UNTIL", "WKST"];

function partsOf(rule: string): ReadonlyMap<string, string> {
  const pairs = rule
    .replace(/^RRULE:/i, "")
    .toUpperCase()
    .split(";")
    .filter((part) => part !== "")
    .map((part) => part.split("=", 2));
  return new Map(pairs.map(([name = "", value = ""]) => [name, value]));
}

function readUntil(value: string | undefined): string | undefined {
  if (value === undefined) return "";
  const match = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(value);
  return match === null ? undefined : `${match[1]}-${match[2]}-${match[3]}`;
}

function readWeekdays(value: string | undefined, day: string): readonly number[] | undefined {
  if (value === undefined) return [weekdayOf(day)];
  const weekdays = value.split(",").map((code) => CODES.indexOf(code));
  return weekdays.includes(-1) ? undefined : weekdays.toSorted((one, other) => one - other);
}

function readMonthly(parts: ReadonlyMap<string, string>, day: string): Recurrence["monthly"] | undefined {
  const [byDay, byDate] = [parts.get("BYDAY"), parts.get("BYMONTHDAY")];
  if (byDay === undefined) {
    return byDate === undefined || Number(byDate) === Number(day.slice(8, 10)) ? "date" : undefined;
  }
  if (byDate !== undefined) return undefined;
  const code = CODES[weekdayOf(day)];
  if (byDay === `-1${code}`) return isLastOfMonth(day) ? "last" : undefined;
  return byDay.replace("+", "") === `${ordinalOf(day)}${code}` ? "weekday" : undefined;
}

/** Reads the rule of something that begins on a day; what the form has no fields for is kept whole. */
export function readRecurrence(rule: string | undefined, day: string): Recurrence {
  const none = noRecurrence(day);
  if (rule === undefined || rule === "") return none;
  const other = { ...none, repeat: "other", rule } as const;
  const parts = partsOf(rule);
  const until = readUntil(parts.get("UNTIL"));
  const every = Number(parts.get("INTERVAL") ?? 1);
  const isPlain = [...parts.keys()].every((name) => KNOWN_PARTS.includes(name));
  if (!isPlain || until === undefined || !Number.isInteger(every) || every < 1) return other;
  const base = { ...none, every, until, rule };
  switch (parts.get("FREQ")) {
    case "DAILY":
      return parts.has("BYDAY") || parts.has("BYMONTHDAY") ? other : { ...base, repeat: "daily" };
    case "WEEKLY": {
      const weekdays = readWeekdays(parts.get("BYDAY"), day);
      return weekdays === undefined || parts.has("BYMONTHDAY")
        ? other
        : { ...base, repeat: "weekly", weekdays };
    }
    case "MONTHLY": {
      const monthly = readMonthly(parts, day);
      return monthly === undefined ? other : { ...base, repeat: "monthly", monthly };
    }
    default:
      return other;
  }
}

function monthlyPart(monthly: Recurrence["monthly"], day: string): string {
  const code = CODES[weekdayOf(day)];
  switch (monthly) {
    case "date":
      return `BYMONTHDAY=${Number(day.slice(8, 10))}`;
    case "weekday":
      return `BYDAY=${ordinalOf(day)}${code}`;
    case "last":
      return `BYDAY=-1${code}`;
  }
}

/** The rule in the words of RFC 5545, or nothing where nothing recurs. */
export function writeRecurrence(recurrence: Recurrence, day: string): string | undefined {
  const { repeat, every, weekdays, monthly, until } = recurrence;
  if (repeat === "never") return undefined;
  if (repeat === "other") return recurrence.rule;
  const codes = weekdays.toSorted((one, other) => one - other).map((weekday) => CODES[weekday]);
  const parts = [
    `FREQ=${repeat.toUpperCase()}`,
    every > 1 ? `INTERVAL=${every}` : "",
    repeat === "weekly" ? `BYDAY=${codes.join(",")}` : "",
    repeat === "monthly" ? monthlyPart(monthly, day) : "",
    until === "" ? "" : `UNTIL=${until.replaceAll("-", "")}`,
  ];
  return parts.filter((part) => part !== "").join(";");
}

/** The first day that fits: what begins on a Wednesday and recurs on Mondays begins the Monday after. */
export function firstDay({ repeat, weekdays }: Recurrence, day: string): string {
  if (repeat !== "weekly" || weekdays.length === 0) return day;
  const ahead = weekdays.map((weekday) => (weekday - weekdayOf(day) + 7) % 7);
  return addDays(day, Math.min(...ahead));
}
