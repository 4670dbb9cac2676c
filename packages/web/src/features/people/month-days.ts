import { addDays, addMonths, minutesBetween } from "../../lib/format/wall-clock.ts";
import type { AvailabilityKind } from "./rule-draft.ts";

export interface KindSpan {
  readonly kind: AvailabilityKind;
  readonly start: string;
  readonly end: string;
}

export interface DayPart extends KindSpan {
  /** Where it sits on the day, in percent. */
  readonly left: number;
  readonly width: number;
}

const DAY_MINUTES = 1440;
/** What is shorter than this could not be seen. */
const THINNEST = 4;

/** What is said of one day, in order, each part cut at midnight. */
export function partsOfDay(spans: readonly KindSpan[], day: string): readonly DayPart[] {
  const [from, to] = [`${day}T00:00:00`, `${addDays(day, 1)}T00:00:00`];
  return spans
    .filter(({ start, end }) => start < to && end > from)
    .map(({ kind, start, end }) => {
      const [first, last] = [start < from ? from : start, end > to ? to : end];
      const left = (minutesBetween(from, first) / DAY_MINUTES) * 100;
      const width = Math.max(THINNEST, (minutesBetween(first, last) / DAY_MINUTES) * 100);
      return { kind, start: first, end: last, left: Math.min(left, 100 - width), width };
    })
    .toSorted((one, other) => one.start.localeCompare(other.start));
}

export function isWholeDay({ start, end }: DayPart): boolean {
  return minutesBetween(start, end) === DAY_MINUTES;
}

/** The same day some months on, or the last of a month that has no such day. */
export function inMonths(day: string, months: number): string {
  const month = addMonths(day, months);
  const last = addDays(`${addMonths(month, 1)}-01`, -1);
  const same = `${month}${day.slice(7)}`;
  return same < last ? same : last;
}
