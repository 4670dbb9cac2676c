import { weekdayOf } from "../plan/calendar-days.ts";
import type { DayNumber, Minute, Span } from "../plan/facts.ts";
import { DAY_MINUTES, dayOf, minuteOfDay, offsetAt, type Zone } from "../plan/zones.ts";
import { publicHolidays } from "../rules/public-holidays.ts";
import type { NightHours } from "./night-hours.ts";

/** Minutes worked that are alike: by night or not, on a Sunday or not, on a public holiday or not. */
export interface HoursPart {
  readonly isNight: boolean;
  readonly isSunday: boolean;
  readonly isHoliday: boolean;
  readonly minutes: number;
}

/** What some work is made of. Night, Sunday and holiday may be the same minutes; the parts never are. */
export interface HoursSplit {
  readonly workMinutes: number;
  readonly breakMinutes: number;
  readonly nightMinutes: number;
  readonly sundayMinutes: number;
  readonly holidayMinutes: number;
  /** In the order of their first minute; together they are the work. */
  readonly parts: readonly HoursPart[];
}

export interface TimedWork {
  readonly span: Span;
  readonly breakMinutes: number;
  /** The clocks of the place. */
  readonly zone: Zone;
}

const SUNDAY = 7;

/**
 * Splits work by the clocks of its place. Nobody says when the break is: each stretch gives its part of it, and
 * rounding loses no minute.
 */
export function splitHours(
  { span, breakMinutes, zone }: TimedWork,
  night: Pick<NightHours, "fromClock" | "toClock">,
): HoursSplit {
  const length = span.end - span.start;
  const workMinutes = Math.max(0, length - breakMinutes);
  const holidays = new Set(publicHolidays(dayOf(zone, span.start), dayOf(zone, span.end)));
  const parts = new Map<string, HoursPart>();
  let given = 0;
  for (const stretch of stretchesOf(span, zone, [0, night.fromClock, night.toClock])) {
    const until = Math.round((workMinutes * (stretch.end - span.start)) / length);
    addTo(parts, {
      isNight: isNight(minuteOfDay(zone, stretch.start), night),
      ...dayKind(dayOf(zone, stretch.start), holidays),
      minutes: until - given,
    });
    given = until;
  }
  return summed(workMinutes, length - workMinutes, [...parts.values()]);
}

/** Sums of several works; what is alike is put together. */
export function addSplits(splits: readonly HoursSplit[]): HoursSplit {
  const parts = new Map<string, HoursPart>();
  let [workMinutes, breakMinutes] = [0, 0];
  for (const split of splits) {
    workMinutes += split.workMinutes;
    breakMinutes += split.breakMinutes;
    for (const part of split.parts) addTo(parts, part);
  }
  return summed(workMinutes, breakMinutes, [...parts.values()]);
}

function summed(workMinutes: number, breakMinutes: number, parts: readonly HoursPart[]): HoursSplit {
  const sumOf = (counts: (part: HoursPart) => boolean) =>
    parts.reduce((sum, part) => sum + (counts(part) ? part.minutes : 0), 0);
  return {
    workMinutes,
    breakMinutes,
    nightMinutes: sumOf(({ isNight }) => isNight),
    sundayMinutes: sumOf(({ isSunday }) => isSunday),
    holidayMinutes: sumOf(({ isHoliday }) => isHoliday),
    parts,
  };
}

function addTo(parts: Map<string, HoursPart>, part: HoursPart): void {
  if (part.minutes === 0) return;
  const key = `${part.isNight} ${part.isSunday} ${part.isHoliday}`;
  parts.set(key, { ...part, minutes: (parts.get(key)?.minutes ?? 0) + part.minutes });
}

function isNight(ofDay: number, { fromClock, toClock }: Pick<NightHours, "fromClock" | "toClock">): boolean {
  return fromClock < toClock ? ofDay >= fromClock && ofDay < toClock : ofDay >= fromClock || ofDay < toClock;
}

function dayKind(day: DayNumber, holidays: ReadonlySet<DayNumber>) {
  return { isSunday: weekdayOf(day) === SUNDAY, isHoliday: holidays.has(day) };
}

/** Cuts a span wherever a clock of the place shows one of these minutes of the day, or is changed. */
function* stretchesOf({ start, end }: Span, zone: Zone, clocks: readonly number[]): Generator<Span> {
  const changes = zone.map(({ from }) => from).filter((from) => from > start && from < end);
  let from: Minute = start;
  for (const change of [...changes, end]) {
    while (from < change) {
      const local = from + offsetAt(zone, from);
      const next = Math.min(...clocks.map((clock) => local + untilClock(local, clock)));
      const to = Math.min(change, from + next - local);
      yield { start: from, end: to };
      from = to;
    }
  }
}

/** Minutes until the clock shows this minute of a day again: a whole day where it shows it now. */
function untilClock(local: number, clock: number): number {
  const ofDay = local - Math.floor(local / DAY_MINUTES) * DAY_MINUTES;
  const wait = (clock - ofDay) % DAY_MINUTES;
  return wait > 0 ? wait : wait + DAY_MINUTES;
}
