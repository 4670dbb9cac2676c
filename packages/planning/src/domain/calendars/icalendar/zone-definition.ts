import type { Span } from "../../plan/facts.ts";
import { contentLine } from "./content-line-writer.ts";

/** A change of the clocks, as it really was or will be. */
interface Onset {
  readonly epochMinute: number;
  readonly from: number;
  readonly to: number;
}

/** The clocks of a zone over a stretch of time. */
export interface ZoneDefinition {
  readonly zone: string;
  /** Its VTIMEZONE. */
  readonly lines: string;
  /** Whether the clocks change within a day of this minute: only then can a time on the wall mean two. */
  isNearChange(epochMinute: number): boolean;
}

const DAY_MINUTES = 1_440;
/** No zone changes its clocks more often; those that did for a while are cut. */
const MAX_ONSETS = 400;

/**
 * The VTIMEZONE of a zone for what lies in `span`: every change of the clocks that happens there, none that is worked out
 * from a rule the zone may have left. The first observance is the one that holds where it begins.
 */
export function zoneDefinition(zone: string, span: Span): ZoneDefinition {
  const onsets = onsetsIn(zone, { start: span.start - DAY_MINUTES, end: span.end + DAY_MINUTES });
  const observances = onsets.map((onset) => observance(onset)).join("");
  const [, ...changes] = onsets;
  return {
    zone,
    lines: [
      contentLine("BEGIN", "VTIMEZONE"),
      contentLine("TZID", zone),
      observances,
      contentLine("END", "VTIMEZONE"),
    ].join(""),
    isNearChange: (minute) =>
      changes.some(({ epochMinute }) => Math.abs(epochMinute - minute) <= DAY_MINUTES),
  };
}

function onsetsIn(zone: string, { start, end }: Span): readonly Onset[] {
  const begin = Temporal.Instant.fromEpochMilliseconds(start * 60_000).toZonedDateTimeISO(zone);
  const onsets = [firstOnset(begin)];
  for (let at = begin; onsets.length < MAX_ONSETS; ) {
    const next = at.getTimeZoneTransition("next");
    if (next === null || next.epochMilliseconds > end * 60_000) break;
    onsets.push(onsetAt(next));
    at = next;
  }
  return onsets;
}

/** What holds at the beginning: since its last change, or as long as anybody can say. */
function firstOnset(begin: Temporal.ZonedDateTime): Onset {
  const last = begin.getTimeZoneTransition("previous");
  // Old changes are of seconds, or before the calendars of programs.
  if (last !== null && last.year >= 1970) return onsetAt(last);
  const offset = minutesOf(begin);
  return { epochMinute: -offset, from: offset, to: offset };
}

function onsetAt(moment: Temporal.ZonedDateTime): Onset {
  const epochMinute = Math.floor(moment.epochMilliseconds / 60_000);
  return { epochMinute, from: minutesOf(moment.subtract({ seconds: 1 })), to: minutesOf(moment) };
}

function minutesOf(moment: Temporal.ZonedDateTime): number {
  return Math.round(moment.offsetNanoseconds / 60e9);
}

function observance({ epochMinute, from, to }: Onset): string {
  const kind = to > from ? "DAYLIGHT" : "STANDARD";
  return [
    contentLine("BEGIN", kind),
    // The wall that shows the hour of a change is still the one from before it.
    contentLine("DTSTART", basicTime(epochMinute + from)),
    contentLine("TZOFFSETFROM", offsetText(from)),
    contentLine("TZOFFSETTO", offsetText(to)),
    contentLine("TZNAME", offsetText(to)),
    contentLine("END", kind),
  ].join("");
}

/** `20261121T193000` of a minute on a wall. */
export function basicTime(minute: number): string {
  return `${new Date(minute * 60_000).toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}`;
}

/** `+0100` */
function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const digits = (value: number) => String(value).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${digits(Math.floor(size / 60))}${digits(size % 60)}`;
}
