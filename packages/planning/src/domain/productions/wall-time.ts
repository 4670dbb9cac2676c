import {
  fail,
  type LocalDate,
  type LocalDateTime,
  ok,
  parseLocalDateTime,
  type Result,
} from "@souffleur/kernel";
import type { Minute, Span } from "../plan/facts.ts";
import { MAX_SHIFT_MINUTES, MAX_WINDOW_MINUTES } from "./shift-limits.ts";

/** A stretch of time as people write it on the wall of a place, and in minutes since 1970, to compare. */
export interface WallTime {
  readonly start: LocalDateTime;
  readonly end: LocalDateTime;
  readonly span: Span;
}

/** Texts somebody gave; one with an offset is converted to the zone of the place. */
export interface TimesText {
  readonly start: string;
  readonly end: string;
}

export type TimesReason =
  | "no_time"
  | "no_length"
  | "not_a_time"
  | "not_whole_minutes"
  | "end_not_after_start"
  | "too_long"
  | "window_too_short"
  | "window_too_long"
  | "break_too_long"
  | "out_of_calendar";

export interface TimesInvalid {
  readonly code: "shift_times_invalid";
  readonly reason: TimesReason;
  /** What it is about: the times themselves, the window, or the text. */
  readonly at: string;
}

/**
 * The minute of a time on the wall. Where clocks go back, a time that comes twice is the first of the two; where they go
 * forward, a time that is skipped is as much later as the clocks jump (02:30 is 03:30): what calendars do, RFC 5545
 * §3.3.5. Zones were once minutes and seconds apart: those seconds are cut.
 */
export function minuteOf(time: LocalDateTime, zone: string): Minute {
  const { epochMilliseconds } = Temporal.PlainDateTime.from(time).toZonedDateTime(zone, {
    disambiguation: "compatible",
  });
  return Math.floor(epochMilliseconds / 60_000);
}

/** What the clocks of a zone show at a minute; nothing outside the years of four digits. */
export function wallTimeAt(minute: Minute, zone: string): LocalDateTime | undefined {
  const millis = minute * 60_000;
  if (!(Math.abs(millis) <= 8.64e15)) return undefined;
  const local = Temporal.Instant.fromEpochMilliseconds(millis).toZonedDateTimeISO(zone).toPlainDateTime();
  return local.year < 1 || local.year > 9_999
    ? undefined
    : // Whole minutes of today's zones; the seconds of old ones are cut here as they are in `minuteOf`.
      (`${local.toString({ smallestUnit: "minute" })}:00` as LocalDateTime);
}

/** The times of a shift at a place: whole minutes, in order, not longer than a shift may be. */
export function readTimes(times: TimesText, zone: string): Result<WallTime, TimesInvalid> {
  return readSpan(times, zone, MAX_SHIFT_MINUTES, "too_long");
}

/** The window a shift of so many minutes may be placed in. */
export function readWindow(times: TimesText, minutes: number, zone: string): Result<WallTime, TimesInvalid> {
  const window = readSpan(times, zone, MAX_WINDOW_MINUTES, "window_too_long");
  if (window.ok && lengthOf(window.value.span) < minutes) return invalid("window_too_short", times.end);
  return window;
}

/** From this time on for so many minutes, as they really pass: in the night of a change the clocks show more or less. */
export function timesFrom(start: string, minutes: number, zone: string): Result<WallTime, TimesInvalid> {
  const from = readMinute(start, zone);
  if (!from.ok) return from;
  const end = wallTimeAt(from.value.minute + minutes, zone);
  if (end === undefined) return invalid("out_of_calendar", start);
  const span = { start: from.value.minute, end: from.value.minute + minutes };
  return ok({ start: from.value.time, end, span });
}

/** A stretch of time as the clocks of a place show it. */
export function onWallOf(span: Span, zone: string): Result<WallTime, TimesInvalid> {
  const [start, end] = [wallTimeAt(span.start, zone), wallTimeAt(span.end, zone)];
  if (start === undefined || end === undefined) return invalid("out_of_calendar", start ?? "");
  return ok({ start, end, span });
}

export function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** The last day a stretch of time reaches; it does not reach the midnight it ends at. */
export function lastDayOf({ start, end }: Pick<WallTime, "start" | "end">): LocalDate {
  const day = end.slice(0, 10);
  if (!end.endsWith("T00:00:00") || day === start.slice(0, 10)) return day as LocalDate;
  return Temporal.PlainDate.from(day).subtract({ days: 1 }).toString() as LocalDate;
}

function readSpan(
  times: TimesText,
  zone: string,
  longest: number,
  tooLong: TimesReason,
): Result<WallTime, TimesInvalid> {
  const start = readMinute(times.start, zone);
  if (!start.ok) return start;
  const end = readMinute(times.end, zone);
  if (!end.ok) return end;
  const span = { start: start.value.minute, end: end.value.minute };
  if (span.end <= span.start) return invalid("end_not_after_start", times.end);
  if (lengthOf(span) > longest) return invalid(tooLong, times.end);
  return ok({ start: start.value.time, end: end.value.time, span });
}

function readMinute(
  text: string,
  zone: string,
): Result<{ readonly time: LocalDateTime; readonly minute: Minute }, TimesInvalid> {
  const time = parseLocalDateTime(text, zone);
  if (time === undefined) return invalid("not_a_time", text);
  if (!time.endsWith(":00")) return invalid("not_whole_minutes", text);
  return ok({ time, minute: minuteOf(time, zone) });
}

function invalid(reason: TimesReason, at: string) {
  return fail({ code: "shift_times_invalid" as const, reason, at });
}
