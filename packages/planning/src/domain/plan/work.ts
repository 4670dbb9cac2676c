import { weekOf } from "./calendar-days.ts";
import type { DayNumber, ShiftFacts, Span } from "./facts.ts";
import type { Places, VenueIndex } from "./places.ts";
import { DAY_MINUTES, dayOf, minuteAt, type Zone } from "./zones.ts";

/**
 * A show that ends at one and is struck until three is one day's work: until this minute of the wall clock, work still
 * belongs to the day before.
 */
const WORKING_DAY_TURNS = 5 * 60;

/** What of some work lies on one day of the wall calendar. */
export interface DayShare extends Span {
  readonly day: DayNumber;
  readonly week: number;
  /** Minutes worked, breaks taken off. */
  readonly worked: number;
}

/** A shift as somebody in it works it, with all that rules ask of it worked out once. */
export interface Work extends Span {
  readonly shift: ShiftFacts;
  readonly venue: VenueIndex;
  readonly zone: Zone;
  /** Minutes worked, breaks taken off. */
  readonly worked: number;
  /** The day it counts as: that of its start, or the day before where it starts late at night. */
  readonly workingDay: DayNumber;
  readonly workingWeek: number;
  /** In order of time; together they are the whole of it. */
  readonly shares: readonly DayShare[];
}

/** The work of a shift at a time: its own, or one the machine thinks of. */
export function workOf(shift: ShiftFacts, span: Span, places: Places): Work {
  const zone = places.zoneOf(shift.venueId);
  const { start, end } = span;
  const workingDay = dayOf(zone, start - WORKING_DAY_TURNS);
  const worked = Math.max(0, end - start - shift.breakMinutes);
  return {
    start,
    end,
    shift,
    venue: places.indexOf(shift.venueId),
    zone,
    worked,
    workingDay,
    workingWeek: weekOf(workingDay),
    shares: sharesOf(span, worked, zone),
  };
}

/** Sorted by time; what begins together, by its end, then its id, so that the order is the same each time. */
export function compareWorks(one: Work, other: Work): number {
  return (
    one.start - other.start ||
    one.end - other.end ||
    (one.shift.id < other.shift.id ? -1 : one.shift.id > other.shift.id ? 1 : 0)
  );
}

function sharesOf({ start, end }: Span, worked: number, zone: Zone): DayShare[] {
  const shares: DayShare[] = [];
  let from = start;
  let given = 0;
  while (from < end) {
    const day = dayOf(zone, from);
    const to = Math.min(end, Math.max(from + 1, minuteAt(zone, day + 1)));
    // Nobody says when the break is: each day gives its part of it, and rounding loses no minute.
    const until = Math.round((worked * (to - start)) / (end - start));
    shares.push({ day, week: weekOf(day), start: from, end: to, worked: until - given });
    given = until;
    from = to;
  }
  return shares;
}

/** The most a day of the wall calendar can lie off the same day in UTC, in any zone. */
export const ZONE_REACH = DAY_MINUTES;
