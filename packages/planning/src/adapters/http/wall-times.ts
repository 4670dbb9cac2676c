import type { LocalDateTime } from "@souffleur/kernel";
import type { Span } from "../../domain/plan/facts.ts";

/** A stretch of time as the clocks of a zone show it. */
export function wallTimes({ start, end }: Span, zone: string) {
  return { start: wallTime(start, zone), end: wallTime(end, zone) };
}

function wallTime(minute: number, zone: string): LocalDateTime {
  const instant = Temporal.Instant.fromEpochMilliseconds(minute * 60_000);
  const local = instant.toZonedDateTimeISO(zone).toPlainDateTime();
  return local.toString({ smallestUnit: "second" }) as LocalDateTime;
}
