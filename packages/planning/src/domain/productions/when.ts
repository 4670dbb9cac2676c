import { fail, type LocalDate, ok, type Result } from "@souffleur/kernel";
import type { ShiftTimes } from "./shift.ts";
import {
  lengthOf,
  readTimes,
  readWindow,
  type TimesInvalid,
  type TimesText,
  timesFrom,
  type WallTime,
} from "./wall-time.ts";

/** When a shift shall be, as somebody said it. */
export interface When {
  readonly start?: string | undefined;
  /** Without it, the shift is as long as `minutes` say. */
  readonly end?: string | undefined;
  readonly window?: TimesText | undefined;
  /** How long it is; with a start and an end, what lies between them counts. */
  readonly minutes?: number | undefined;
}

/** The times of a shift at a place, from what somebody said of them. */
export function timesOf(when: When, zone: string): Result<ShiftTimes, TimesInvalid> {
  const at = fixedTimes(when, zone);
  if (!at.ok) return at;
  const minutes = at.value === undefined ? when.minutes : lengthOf(at.value.span);
  if (minutes === undefined) return invalid("no_length");
  if (when.window === undefined) {
    return at.value === undefined ? invalid("no_time") : ok({ at: at.value, minutes });
  }
  const window = readWindow(when.window, minutes, zone);
  return window.ok ? ok({ at: at.value, window: window.value, minutes }) : window;
}

function fixedTimes({ start, end, minutes }: When, zone: string): Result<WallTime | undefined, TimesInvalid> {
  if (start === undefined) return end === undefined ? ok(undefined) : invalid("no_time");
  if (end !== undefined) return readTimes({ start, end }, zone);
  return minutes === undefined ? invalid("no_length") : timesFrom(start, minutes, zone);
}

/** The same times so many days later, as the wall shows them; as long as before, whatever the clocks do that night. */
export function timesOnDay(
  { at, window, minutes }: ShiftTimes,
  from: LocalDate,
  to: LocalDate,
  zone: string,
): Result<ShiftTimes, TimesInvalid> {
  const days = Temporal.PlainDate.from(from).until(to, { largestUnit: "day" }).days;
  const moved = (text: string) => Temporal.PlainDateTime.from(text).add({ days }).toString();
  return timesOf(
    {
      ...(at && { start: moved(at.start) }),
      ...(window && { window: { start: moved(window.start), end: moved(window.end) } }),
      minutes,
    },
    zone,
  );
}

/** What a day of a series says: at an hour, or between two, the second of which may be on the next day. */
export function whenOn(
  day: LocalDate,
  {
    at,
    between,
    minutes,
  }: {
    readonly at?: string | undefined;
    readonly between?: { readonly from: string; readonly to: string } | undefined;
    readonly minutes?: number | undefined;
  },
): When {
  if (between === undefined) return { ...(at !== undefined && { start: `${day}T${at}` }), minutes };
  const lastDay = between.to > between.from ? day : Temporal.PlainDate.from(day).add({ days: 1 }).toString();
  return { window: { start: `${day}T${between.from}`, end: `${lastDay}T${between.to}` }, minutes };
}

function invalid(reason: TimesInvalid["reason"]) {
  return fail({ code: "shift_times_invalid" as const, reason, at: "" });
}

/** Monday 1 to Sunday 7. */
export function weekdayOn(day: LocalDate): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}
