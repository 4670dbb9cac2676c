import { DAY_MINUTES, minuteAt, offsetAt, type Zone } from "@souffleur/planning/rules";
import { wallClock } from "../../../lib/format/wall-clock.ts";

/** What the clocks of a zone show at a minute, as minutes since 1970 on that wall. */
export function wallOf(zone: Zone, minute: number): number {
  return minute + offsetAt(zone, minute);
}

/** When the clocks first show this; in the hour they skip, the moment of the change. */
export function minuteOfWall(zone: Zone, wall: number): number {
  const day = Math.floor(wall / DAY_MINUTES);
  return minuteAt(zone, day, wall - day * DAY_MINUTES);
}

/** `2026-11-21T19:30:00`, as the clocks of a zone show a minute. */
export function wallText(zone: Zone, minute: number): string {
  return new Date(wallOf(zone, minute) * 60_000).toISOString().slice(0, 19);
}

/** When the clocks of a zone first show a text like `2026-11-21T19:30:00`. */
export function minuteOfText(zone: Zone, text: string): number {
  return minuteOfWall(zone, Math.floor(wallClock(text).getTime() / 60_000));
}

/** `2026-11-21` of a day counted from 1970. */
export function dayText(day: number): string {
  return new Date(day * DAY_MINUTES * 60_000).toISOString().slice(0, 10);
}

export function dayNumberOf(text: string): number {
  return Math.floor(wallClock(text).getTime() / (DAY_MINUTES * 60_000));
}
