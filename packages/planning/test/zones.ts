import type { ZoneOffset } from "../src/domain/plan/facts.ts";

/** The changes of a zone's clocks from 2018 to 2032, as Temporal knows them. */
export function zoneOf(name: string, first = "2018-01-01T00:00Z", last = "2032-01-01T00:00Z"): ZoneOffset[] {
  const lines: ZoneOffset[] = [];
  let at: Temporal.ZonedDateTime | null = Temporal.Instant.from(first).toZonedDateTimeISO(name);
  const end = Temporal.Instant.from(last).epochMilliseconds;
  while (at !== null && at.epochMilliseconds < end) {
    lines.push({ from: at.epochMilliseconds / 60_000, offset: at.offsetNanoseconds / 60e9 });
    at = at.getTimeZoneTransition("next");
  }
  return lines;
}
