import { type Locale, localeTags } from "../i18n/locale.ts";
import { wallClock } from "./wall-clock.ts";

/** Everything that turns a value into text a person reads, in one language. */
export interface Format {
  number(value: number): string;
  percent(value: number): string;
  /** An amount in cents, without its cents where there are none. */
  money(cents: number, currency?: string): string;
  /** `Sat 12 Oct` */
  day(date: string): string;
  /** `Saturday 12 October 2024` */
  longDay(date: string): string;
  month(date: string): string;
  /** `October 2024` */
  monthYear(date: string): string;
  longWeekday(date: string): string;
  /** `12 October 2024` */
  fullDate(date: string): string;
  weekday(date: string): string;
  dayNumber(date: string): string;
  time(localDateTime: string): string;
  /** `12 Oct, 10:00–12:00`, with both dates when the range crosses midnight. */
  range(start: string, end: string): string;
  timeRange(start: string, end: string): string;
  period(from: string, to: string): string;
  instant(instant: string): string;
  fullInstant(instant: string): string;
  relative(instant: string, now?: number): string;
  duration(seconds: number): string;
  /** The size of a file: `84 kB`. */
  bytes(count: number): string;
  list(items: readonly string[]): string;
  /** The name of a thing; a thing named by its day only is named in words. */
  label(text: string): string;
}

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ["year", 31_536_000],
  ["month", 2_592_000],
  ["week", 604_800],
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
];

function relativeIn(format: Intl.RelativeTimeFormat, instant: string, now: number): string {
  const seconds = (Date.parse(instant) - now) / 1000;
  if (Number.isNaN(seconds)) return "";
  for (const [unit, size] of UNITS) {
    if (Math.abs(seconds) >= size) return format.format(Math.trunc(seconds / size), unit);
  }
  return format.format(0, "second");
}

function durationIn(tag: string, seconds: number): string {
  const [value, unit] =
    seconds < 60
      ? [Math.max(1, Math.round(seconds)), "second"]
      : seconds < 5400
        ? [Math.round(seconds / 60), "minute"]
        : [Math.round(seconds / 3600), "hour"];
  return new Intl.NumberFormat(tag, { style: "unit", unit, unitDisplay: "short" }).format(value);
}

const SMALLEST = [1_000, "kilobyte"] as const;
const SIZES = [[1e12, "terabyte"], [1e9, "gigabyte"], [1e6, "megabyte"], SMALLEST] as const;

function bytesIn(tag: string, count: number): string {
  const [size, unit] = SIZES.find(([each]) => count >= each) ?? SMALLEST;
  const value = count / size;
  const maximumFractionDigits = value < 10 && unit !== "kilobyte" ? 1 : 0;
  const options = { style: "unit", unit, unitDisplay: "short", maximumFractionDigits } as const;
  return new Intl.NumberFormat(tag, options).format(unit === "kilobyte" ? Math.max(1, value) : value);
}

function moneyIn(tag: string, cents: number, currency: string): string {
  const minimumFractionDigits = cents % 100 === 0 ? 0 : 2;
  return new Intl.NumberFormat(tag, { style: "currency", currency, minimumFractionDigits }).format(
    cents / 100,
  );
}

function dateFormats(tag: string) {
  const utc = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: "UTC" });
    return (text: string) => {
      const date = wallClock(text);
      // A date we cannot read is shown as it came rather than as an error in the middle of a page.
      return Number.isNaN(date.getTime()) ? text : format.format(date);
    };
  };
  return {
    day: utc({ weekday: "short", day: "numeric", month: "short" }),
    longDay: utc({ weekday: "long", day: "numeric", month: "long", year: "numeric" }),
    month: utc({ month: "short" }),
    monthYear: utc({ month: "long", year: "numeric" }),
    longWeekday: utc({ weekday: "long" }),
    fullDate: utc({ day: "numeric", month: "long", year: "numeric" }),
    weekday: utc({ weekday: "short" }),
    dayNumber: utc({ day: "numeric" }),
    time: utc({ hour: "2-digit", minute: "2-digit" }),
  };
}

function rangeFormats(tag: string, dates: ReturnType<typeof dateFormats>) {
  const period = new Intl.DateTimeFormat(tag, {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
  const timeRange = (start: string, end: string) => `${dates.time(start)}–${dates.time(end)}`;
  return {
    timeRange,
    range(start: string, end: string) {
      if (start.slice(0, 10) === end.slice(0, 10)) return `${dates.day(start)}, ${timeRange(start, end)}`;
      return `${dates.day(start)}, ${dates.time(start)} – ${dates.day(end)}, ${dates.time(end)}`;
    },
    period(from: string, to: string) {
      const [first, last] = [wallClock(from), wallClock(to)];
      const readable = !Number.isNaN(first.getTime()) && !Number.isNaN(last.getTime()) && first <= last;
      return readable ? period.formatRange(first, last) : `${from} – ${to}`;
    },
  };
}

function instantFormats(tag: string) {
  const short = new Intl.DateTimeFormat(tag, {
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
  });
  const full = new Intl.DateTimeFormat(tag, { dateStyle: "full", timeStyle: "medium" });
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: "auto" });
  const safely = (format: Intl.DateTimeFormat, text: string) => {
    const time = Date.parse(text);
    return Number.isNaN(time) ? text : format.format(time);
  };
  return {
    instant: (text: string) => safely(short, text),
    fullInstant: (text: string) => safely(full, text),
    relative: (text: string, now = Date.now()) => relativeIn(relative, text, now),
  };
}

export function createFormat(locale: Locale): Format {
  const tag = localeTags[locale];
  const number = new Intl.NumberFormat(tag);
  const percent = new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 0 });
  const list = new Intl.ListFormat(tag, { type: "conjunction" });
  const dates = dateFormats(tag);
  return {
    ...dates,
    ...rangeFormats(tag, dates),
    ...instantFormats(tag),
    number: (value) => number.format(value),
    percent: (value) => percent.format(value),
    money: (cents, currency = "EUR") => moneyIn(tag, cents, currency),
    duration: (seconds) => durationIn(tag, seconds),
    bytes: (count) => bytesIn(tag, count),
    list: (items) => list.format(items),
    label: (text) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? dates.longDay(text) : text),
  };
}
