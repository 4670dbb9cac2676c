import type { AvailabilitySpans } from "../../lib/api/types.ts";
import { minutesBetween } from "../../lib/format/wall-clock.ts";
import { type Kind, wholeDay } from "./paint.ts";

interface DayPart {
  readonly kind: Kind;
  readonly start: string;
  readonly end: string;
  /** Where it sits on the day, in percent. */
  readonly left: number;
  readonly width: number;
  readonly isWhole: boolean;
}

const DAY_MINUTES = 1440;

/** What is said of one day, each part cut at midnight. */
export function partsOf(spans: AvailabilitySpans["spans"], day: string): readonly DayPart[] {
  const { start: from, end: to } = wholeDay(day);
  return spans
    .filter(({ start, end }) => start < to && end > from)
    .map(({ kind, ...span }) => {
      const [start, end] = [span.start < from ? from : span.start, span.end > to ? to : span.end];
      const left = (minutesBetween(from, start) / DAY_MINUTES) * 100;
      const width = (minutesBetween(start, end) / DAY_MINUTES) * 100;
      return { kind, start, end, left, width, isWhole: start === from && end === to };
    });
}
