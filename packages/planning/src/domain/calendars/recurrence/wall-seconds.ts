import type { LocalDateTime } from "@souffleur/kernel";
import { civilDay, DAY_SECONDS, dayNumber } from "./civil-days.ts";

/** Seconds on the wall since midnight of 1 January 1970, from a wall-clock text; a fraction of a second is dropped. */
export function wallSeconds(time: LocalDateTime): number {
  const part = (from: number, to: number) => Number(time.slice(from, to));
  const day = dayNumber(part(0, 4), part(5, 7), part(8, 10));
  return day * DAY_SECONDS + part(11, 13) * 3600 + part(14, 16) * 60 + part(17, 19);
}

export function wallText(seconds: number): LocalDateTime {
  const dayCount = Math.floor(seconds / DAY_SECONDS);
  const { year, month, day } = civilDay(dayCount);
  const rest = seconds - dayCount * DAY_SECONDS;
  const date = `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
  const clock = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60].map((part) =>
    digits(part, 2),
  );
  // Made of a date that exists and a time of day: the very form the type promises.
  return `${date}T${clock.join(":")}` as LocalDateTime;
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
