import type { InstantText, LocalDateTime } from "@souffleur/kernel";
import type { Span } from "../../plan/facts.ts";
import { contentLine, textValue } from "./content-line-writer.ts";
import { basicTime, type ZoneDefinition, zoneDefinition } from "./zone-definition.ts";

/** An event as a calendar program is told of it. */
export interface WrittenEvent {
  /** Stays the same as long as it is the same event. */
  readonly uid: string;
  /** Rises with every change. */
  readonly sequence: number;
  readonly isCancelled: boolean;
  readonly summary: string;
  readonly start: LocalDateTime;
  readonly end: LocalDateTime;
  /** IANA name. */
  readonly zone: string;
  readonly span: Span;
  readonly location?: string | undefined;
  readonly description?: string | undefined;
  readonly category?: string | undefined;
  readonly url?: string | undefined;
  readonly createdAt: InstantText;
  readonly changedAt: InstantText;
}

export interface WrittenCalendar {
  readonly name: string;
  readonly locale: "fr" | "en";
  readonly events: readonly WrittenEvent[];
}

/** How often programs should look for what is new. */
const REFRESH = "PT1H";

/**
 * An iCalendar text (RFC 5545) for programs to subscribe to. The same events give the same text, whenever it is written:
 * a program that has it already need not read it again.
 */
export function writeCalendar({ name, locale, events }: WrittenCalendar): string {
  const zones = definitionsOf(events);
  const parts = [
    contentLine("BEGIN", "VCALENDAR"),
    contentLine("VERSION", "2.0"),
    contentLine("PRODID", `-//Souffleur//Planning//${locale.toUpperCase()}`),
    contentLine("CALSCALE", "GREGORIAN"),
    contentLine("METHOD", "PUBLISH"),
    contentLine("NAME", textValue(name)),
    contentLine("X-WR-CALNAME", textValue(name)),
    contentLine("REFRESH-INTERVAL;VALUE=DURATION", REFRESH),
    contentLine("X-PUBLISHED-TTL", REFRESH),
  ];
  for (const { lines } of zones.values()) parts.push(lines);
  for (const event of events) parts.push(eventLines(event, zones.get(event.zone)));
  parts.push(contentLine("END", "VCALENDAR"));
  return parts.join("");
}

/** Each zone over what happens in it. UTC needs no definition. */
function definitionsOf(events: readonly WrittenEvent[]): ReadonlyMap<string, ZoneDefinition> {
  const spans = new Map<string, Span>();
  for (const { zone, span } of events) {
    if (isUtc(zone)) continue;
    const known = spans.get(zone);
    const reach = known ?? span;
    spans.set(zone, { start: Math.min(reach.start, span.start), end: Math.max(reach.end, span.end) });
  }
  return new Map([...spans].map(([zone, span]) => [zone, zoneDefinition(zone, span)]));
}

function eventLines(event: WrittenEvent, zone: ZoneDefinition | undefined): string {
  const changed = instantValue(event.changedAt);
  const lines = [
    contentLine("BEGIN", "VEVENT"),
    contentLine("UID", textValue(event.uid)),
    contentLine("DTSTAMP", changed),
    contentLine("CREATED", instantValue(event.createdAt)),
    contentLine("LAST-MODIFIED", changed),
    contentLine("SEQUENCE", String(event.sequence)),
    timeLines(event, zone),
    contentLine("SUMMARY", textValue(event.summary)),
    contentLine("STATUS", event.isCancelled ? "CANCELLED" : "CONFIRMED"),
    contentLine("TRANSP", event.isCancelled ? "TRANSPARENT" : "OPAQUE"),
  ];
  const { location, description, category, url } = event;
  if (location) lines.push(contentLine("LOCATION", textValue(location)));
  if (description) lines.push(contentLine("DESCRIPTION", textValue(description)));
  if (category) lines.push(contentLine("CATEGORIES", textValue(category)));
  if (url !== undefined) lines.push(contentLine("URL", url));
  lines.push(contentLine("END", "VEVENT"));
  return lines.join("");
}

/**
 * As the wall shows them; in UTC where programs would take a time on the wall for different moments: in the hour that comes
 * twice some read the first, some the second.
 */
function timeLines({ start, end, span }: WrittenEvent, zone: ZoneDefinition | undefined): string {
  if (zone === undefined || !isClear(start, span.start, zone) || !isClear(end, span.end, zone)) {
    return (
      contentLine("DTSTART", `${basicTime(span.start)}Z`) + contentLine("DTEND", `${basicTime(span.end)}Z`)
    );
  }
  const name = `;TZID=${zone.zone}`;
  return contentLine(`DTSTART${name}`, wallValue(start)) + contentLine(`DTEND${name}`, wallValue(end));
}

/** Whether the clocks show this time once, and then. */
function isClear(time: LocalDateTime, minute: number, { zone, isNearChange }: ZoneDefinition): boolean {
  if (!isNearChange(minute)) return true;
  const wall = Temporal.PlainDateTime.from(time);
  return (["earlier", "later"] as const).every(
    (disambiguation) => wall.toZonedDateTime(zone, { disambiguation }).epochMilliseconds === minute * 60_000,
  );
}

function wallValue(time: LocalDateTime): string {
  return time.slice(0, 19).replaceAll(/[-:]/g, "");
}

function instantValue(instant: InstantText): string {
  return `${instant.slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
}

function isUtc(zone: string): boolean {
  return zone === "UTC" || zone === "Etc/UTC";
}
