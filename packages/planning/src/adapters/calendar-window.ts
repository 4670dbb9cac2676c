import type { Clock } from "@souffleur/kernel";
import type { InstantWindow } from "../domain/calendars/icalendar/occurrences.ts";

const DAY_SECONDS = 86_400;

/** Which part of a calendar counts: a month back, for what was worked lately, and two years ahead. */
export function calendarWindow(clock: Clock): InstantWindow {
  const now = Math.floor(clock.millis() / 1000);
  return { from: now - 31 * DAY_SECONDS, to: now + 731 * DAY_SECONDS };
}
