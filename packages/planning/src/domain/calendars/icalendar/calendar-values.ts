import { parseLocalDate } from "@souffleur/kernel";
import { DAY_SECONDS, dayNumber } from "../recurrence/civil-days.ts";

/** A date or date-time as it stands in a file, before its zone is known. */
export interface RawTime {
  /** Seconds on the wall. */
  readonly wall: number;
  readonly dateOnly: boolean;
  /** It ends with Z. */
  readonly utc: boolean;
}

/** A length of time: days by the calendar, then seconds by the clock. */
export interface Span {
  readonly days: number;
  readonly seconds: number;
}

// Hyphens and colons are not allowed and found in the wild; so are times without seconds.
const TIME = /^(\d{4})-?(\d{2})-?(\d{2})(?:[Tt ]?(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?([Zz])?)?$/;

export function readTime(value: string): RawTime | undefined {
  const match = value.length > 40 ? null : TIME.exec(value.trim());
  if (match === null) return undefined;
  const [, year = "", month = "", day = "", hour, minute = "0", second = "0", zulu] = match;
  if (parseLocalDate(`${year}-${month}-${day}`) === undefined) return undefined;
  const midnight = dayNumber(Number(year), Number(month), Number(day)) * DAY_SECONDS;
  if (hour === undefined) return { wall: midnight, dateOnly: true, utc: false };
  // 24:00 is the end of the day; a leap second is its last one.
  if (Number(hour) > 24 || Number(minute) > 59 || Number(second) > 60) return undefined;
  if (Number(hour) === 24 && Number(minute) + Number(second) > 0) return undefined;
  const time = Number(hour) * 3600 + Number(minute) * 60 + Math.min(59, Number(second));
  return { wall: midnight + time, dateOnly: false, utc: zulu !== undefined };
}

const DURATION =
  /^([+-])?P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,7})H)?(?:(\d{1,8})M)?(?:(\d{1,9})S)?)?$/i;

/** `P1DT2H30M`; nothing where it is negative or says nothing. */
export function readDuration(value: string): Span | undefined {
  const match = value.length > 60 ? null : DURATION.exec(value.trim());
  if (match === null || !/\d/.test(value) || match[1] === "-") return undefined;
  const part = (index: number) => Number(match[index] ?? 0);
  return {
    days: part(2) * 7 + part(3),
    seconds: part(4) * 3600 + part(5) * 60 + part(6),
  };
}

const OFFSET = /^([+-])?(\d{2}):?(\d{2})(?::?(\d{2}))?$/;

/** `+0100` in seconds. */
export function readOffset(value: string): number | undefined {
  const match = OFFSET.exec(value.trim().slice(0, 20));
  if (match === null) return undefined;
  const seconds = Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4] ?? 0);
  if (seconds >= DAY_SECONDS) return undefined;
  return match[1] === "-" ? -seconds : seconds;
}
