import type { LocalDate, LocalDateTime } from "@souffleur/kernel";
import type { Availability } from "../../domain/availability.ts";
import type { Rhythm } from "./people.ts";

/** A repeatable source of chance: the same seed gives the same season. */
export type Chance = () => number;

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  // Mulberry32: small, even, and the same on every machine.
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function dayAfter(today: LocalDate, days: number): LocalDate {
  return Temporal.PlainDate.from(today).add({ days }).toString() as LocalDate;
}

export function slotOn(date: LocalDate, start: string, end: string): Availability {
  return { start: `${date}T${start}:00` as LocalDateTime, end: `${date}T${end}:00` as LocalDateTime };
}

/** When somebody is free between two days, as their rhythm and chance have it. */
export function availabilitiesOf(
  rhythm: Rhythm,
  chance: Chance,
  first: LocalDate,
  count: number,
): readonly Availability[] {
  const found: Availability[] = [];
  for (let day = 0; day < count; day++) {
    const date = dayAfter(first, day);
    const works = rhythm.weekdays.includes(Temporal.PlainDate.from(date).dayOfWeek);
    // Asked for each day, so that one day's chance does not shift all that follow.
    const isFree = chance() < rhythm.share;
    if (!works || !isFree) continue;
    for (const [start, end] of rhythm.slots) found.push(slotOn(date, start, end));
  }
  return found;
}
