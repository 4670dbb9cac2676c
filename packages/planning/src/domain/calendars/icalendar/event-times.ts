import { DAY_SECONDS } from "../recurrence/civil-days.ts";
import type { EventLength, MoreStart } from "./calendar-event.ts";
import { excerpt, type ProblemList } from "./calendar-problem.ts";
import { type RawTime, readDuration, readTime } from "./calendar-values.ts";
import { type Component, propertiesNamed, property } from "./components.ts";
import type { ContentLine } from "./content-lines.ts";
import { utcZone, type Zone } from "./zone.ts";
import type { ZoneBook } from "./zone-book.ts";

/** A time of a file and the wall it is on. */
export interface PlacedTime extends RawTime {
  readonly zone: Zone;
}

export interface TimeReader {
  readonly zones: ZoneBook;
  readonly problems: ProblemList;
}

const MAX_DATES = 20_000;

export function placedTime({ zones, problems }: TimeReader, line: ContentLine): PlacedTime | undefined {
  const time = readTime(line.value);
  if (time === undefined) {
    problems.add(line.line, "bad_value", {
      fr: `« ${excerpt(line.value)} » n’est pas une date (${line.name}).`,
      en: `“${excerpt(line.value)}” is not a date (${line.name}).`,
    });
    return undefined;
  }
  return place(zones, line, time);
}

function place(zones: ZoneBook, line: ContentLine, time: RawTime): PlacedTime {
  if (time.utc) return { ...time, zone: utcZone };
  const tzid = line.parameters.get("TZID");
  // A date is a day wherever one is, and so a day of ours.
  const floats = tzid === undefined || time.dateOnly;
  return { ...time, zone: floats ? zones.ownZone : zones.zoneNamed(tzid, line.line) };
}

/** How long an event lasts, as `DTEND` or `DURATION` says; nothing where it would end before it starts. */
export function eventLength(
  reader: TimeReader,
  event: Component,
  start: PlacedTime,
): EventLength | undefined {
  const endLine = property(event, "DTEND");
  const end = endLine && placedTime(reader, endLine);
  if (end !== undefined) return lengthUntil(start, end);
  const durationLine = property(event, "DURATION");
  const none = { days: start.dateOnly ? 1 : 0, seconds: 0 };
  if (durationLine === undefined) return none;
  const duration = readDuration(durationLine.value);
  if (duration !== undefined) return duration;
  reader.problems.add(durationLine.line, "bad_value", {
    fr: `« ${excerpt(durationLine.value)} » n’est pas une durée.`,
    en: `“${excerpt(durationLine.value)}” is not a duration.`,
  });
  return none;
}

function lengthUntil(start: PlacedTime, end: PlacedTime): EventLength | undefined {
  if (start.dateOnly && end.dateOnly) {
    const days = (end.wall - start.wall) / DAY_SECONDS;
    // Some programs give the same date twice for one whole day.
    return days < 0 ? undefined : { days: Math.max(1, days), seconds: 0 };
  }
  const exactSeconds = end.zone.instantOf(end.wall) - start.zone.instantOf(start.wall);
  return exactSeconds < 0 ? undefined : { exactSeconds };
}

/** Starts that `EXDATE` or `RECURRENCE-ID` name, on the wall of the event they belong to. */
export interface NamedStarts {
  readonly starts: Set<number>;
  readonly days: Set<number>;
}

export function nameStart(named: NamedStarts, time: PlacedTime, zone: Zone): void {
  if (time.dateOnly) named.days.add(time.wall / DAY_SECONDS);
  else named.starts.add(time.zone === zone ? time.wall : zone.wallOf(time.zone.instantOf(time.wall)));
}

/** All dates of the properties with that name, each placed; those that cannot be read are problems. */
export function* datesNamed(reader: TimeReader, event: Component, name: string): Generator<PlacedTime> {
  for (const { line, value } of valuesNamed(event, name)) {
    const time = placedTime(reader, { ...line, value });
    if (time !== undefined) yield time;
  }
}

/** What `RDATE` adds: dates, times, or periods with a length of their own. */
export function moreStarts(reader: TimeReader, event: Component, zone: Zone): readonly MoreStart[] {
  const starts: MoreStart[] = [];
  for (const { line, value } of valuesNamed(event, "RDATE")) {
    const [from = "", until] = value.split("/");
    const time = placedTime(reader, { ...line, value: from });
    if (time === undefined) continue;
    const start = time.zone === zone ? time.wall : zone.wallOf(time.zone.instantOf(time.wall));
    const length = until === undefined ? undefined : periodLength(reader, line, time, until);
    starts.push({ start, ...(length && { length }) });
  }
  return starts;
}

/** How long a period lasts that says its end after a slash, as a time or as a duration. */
export function periodLength(
  { zones }: TimeReader,
  line: ContentLine,
  start: PlacedTime,
  until: string,
): EventLength | undefined {
  const duration = readDuration(until);
  if (duration !== undefined) return duration;
  const end = readTime(until);
  return end && lengthUntil(start, place(zones, line, end));
}

export function* valuesNamed(
  component: Component,
  name: string,
): Generator<{ line: ContentLine; value: string }> {
  let left = MAX_DATES;
  for (const line of propertiesNamed(component, name)) {
    for (const value of line.value.split(",")) {
      if (left-- <= 0) return;
      if (value.trim() !== "") yield { line, value };
    }
  }
}
