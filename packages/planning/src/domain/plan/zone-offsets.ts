import type { Minute, Span, ZoneOffset } from "./facts.ts";

const MINUTE_MS = 60_000;

/** The changes of a zone's clocks in a stretch of time, the state at its beginning first. */
export function zoneOffsets(zone: string, { start, end }: Span): ZoneOffset[] {
  const lines: ZoneOffset[] = [];
  let at: Temporal.ZonedDateTime | null = Temporal.Instant.fromEpochMilliseconds(
    start * MINUTE_MS,
  ).toZonedDateTimeISO(zone);
  while (at !== null && at.epochMilliseconds < end * MINUTE_MS) {
    // Before there were zones, clocks showed the sun's time, to the second; the plan counts in whole minutes.
    lines.push({ from: minuteOf(at), offset: Math.round(at.offsetNanoseconds / (MINUTE_MS * 1e6)) });
    at = at.getTimeZoneTransition("next");
  }
  return lines;
}

function minuteOf({ epochMilliseconds }: Temporal.ZonedDateTime): Minute {
  return Math.floor(epochMilliseconds / MINUTE_MS);
}
