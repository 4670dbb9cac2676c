import type { LocalDate, LocalDateTime } from "@souffleur/kernel";
import type { SaidAvailability } from "../people/said-availability.ts";
import { dayOfDate } from "../plan/calendar-days.ts";
import type { AvailabilityKind } from "../plan/facts.ts";
import { ianaZone } from "./icalendar/zone.ts";
import { DAY_SECONDS } from "./recurrence/civil-days.ts";
import { wallText } from "./recurrence/wall-seconds.ts";
import { spansOf } from "./spans-of.ts";

/** A time of which one thing holds, on the wall. */
export interface WallSpan {
  readonly kind: AvailabilityKind;
  readonly start: LocalDateTime;
  readonly end: LocalDateTime;
}

/** What all that somebody said amounts to from one day to another, both part of it. */
export function wallSpansOf(
  { availabilities, rules }: SaidAvailability,
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
  zoneName: string,
): readonly WallSpan[] {
  const zone = ianaZone(zoneName);
  const minuteOf = (day: number) => Math.floor(zone.instantOf(day * DAY_SECONDS) / 60);
  const wallOf = (minute: number) => wallText(zone.wallOf(minute * 60));
  const said = [...availabilities.map((range) => ({ kind: "available" as const, ...range })), ...rules];
  const window = { start: minuteOf(dayOfDate(from)), end: minuteOf(dayOfDate(to) + 1) };
  return spansOf(said, window, zoneName).map(({ kind, start, end }) => ({
    kind,
    start: wallOf(start),
    end: wallOf(end),
  }));
}
