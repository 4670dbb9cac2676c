import type { DayNumber, Minute, ZoneOffset } from "./facts.ts";

export const DAY_MINUTES = 1_440;

/** The changes of a zone's clocks, in order of time. A zone nobody described is taken for UTC. */
export type Zone = readonly ZoneOffset[];

/** By how many minutes the clocks of a zone are ahead of UTC. Before the first line, the first holds. */
export function offsetAt(zone: Zone, minute: Minute): number {
  let low = 0;
  let high = zone.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((zone[middle]?.from ?? 0) <= minute) low = middle;
    else high = middle - 1;
  }
  return zone[low]?.offset ?? 0;
}

/** The day a clock on the wall shows. */
export function dayOf(zone: Zone, minute: Minute): DayNumber {
  return Math.floor((minute + offsetAt(zone, minute)) / DAY_MINUTES);
}

/** The minute of the day a clock on the wall shows, from 0 to 1439. */
export function minuteOfDay(zone: Zone, minute: Minute): number {
  const local = minute + offsetAt(zone, minute);
  return local - Math.floor(local / DAY_MINUTES) * DAY_MINUTES;
}

/**
 * When a clock on the wall first shows this minute of this day. In the hour that is skipped, the moment of the change:
 * nothing comes between; in the hour that comes twice, the first time.
 */
export function minuteAt(zone: Zone, day: DayNumber, ofDay = 0): Minute {
  const local = day * DAY_MINUTES + ofDay;
  // A day earlier no change of the clocks has come between yet, and none ever moves them by so much.
  const before = offsetAt(zone, local - 2 * DAY_MINUTES);
  const early = local - before;
  const offset = offsetAt(zone, early);
  if (offset === before) return early;
  const late = local - offset;
  // Where neither offset gives the time back, it is one that was skipped.
  return offsetAt(zone, late) === offset ? late : changeBefore(zone, early);
}

function changeBefore(zone: Zone, minute: Minute): Minute {
  let change = minute;
  for (const { from } of zone) {
    if (from > minute) break;
    change = from;
  }
  return change;
}
