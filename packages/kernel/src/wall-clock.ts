/**
 * Times as people write them on a wall planner: a date and an hour in a zone known from elsewhere (the venue's, the
 * organisation's). Kept as text, which sorts and compares correctly because every part has a fixed width.
 */
export type LocalDateTime = string & { readonly __localDateTime: true };
export type LocalDate = string & { readonly __localDate: true };

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
// Seconds may be left out, a fraction has up to six digits (what PostgreSQL keeps), an offset may follow.
const DATE_TIME =
  /^(\d{4}-\d{2}-\d{2})[Tt ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,6}))?)?([Zz]|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?$/;

export function parseLocalDate(text: string): LocalDate | undefined {
  const match = DATE.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const exists = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? (text as LocalDate) : undefined;
}

/**
 * Reads an ISO 8601 date-time. Without an offset it is taken as it is: also in the hour a clock change skips or
 * repeats, for it is what the person wrote. With an offset it becomes the wall-clock time of `zone`.
 */
export function parseLocalDateTime(text: string, zone: string): LocalDateTime | undefined {
  const match = DATE_TIME.exec(text);
  if (match === null) return undefined;
  const [, date = "", hour, minute, second = "00", fraction = "", offset] = match;
  if (parseLocalDate(date) === undefined) return undefined;
  const digits = fraction.replace(/0+$/, "");
  const local = `${date}T${hour}:${minute}:${second}${digits === "" ? "" : `.${digits}`}`;
  return offset === undefined ? (local as LocalDateTime) : inZone(`${local}${offset.toUpperCase()}`, zone);
}

export function dateOf(time: LocalDateTime): LocalDate {
  return time.slice(0, 10) as LocalDate;
}

/** The days from `first` to `last`, both included; none where the order is reversed. */
export function* daysBetween(first: LocalDate, last: LocalDate): Generator<LocalDate> {
  const end = Temporal.PlainDate.from(last);
  let day = Temporal.PlainDate.from(first);
  while (Temporal.PlainDate.compare(day, end) <= 0) {
    yield day.toString() as LocalDate;
    day = day.add({ days: 1 });
  }
}

/** How many days `daysBetween` would give, without walking them. */
export function countDays(first: LocalDate, last: LocalDate): number {
  return Math.max(0, Temporal.PlainDate.from(first).until(last, { largestUnit: "day" }).days + 1);
}

export function isTimeZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

function inZone(instantText: string, zone: string): LocalDateTime | undefined {
  const local = Temporal.Instant.from(instantText).toZonedDateTimeISO(zone).toPlainDateTime();
  // Near the ends of the calendar the zone can push a time out of the four-digit years.
  if (local.year < 1 || local.year > 9999) return undefined;
  return local
    .toString({ smallestUnit: local.microsecond || local.millisecond ? "microsecond" : "second" })
    .replace(/(\.\d*?)0+$/, "$1") as LocalDateTime;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
