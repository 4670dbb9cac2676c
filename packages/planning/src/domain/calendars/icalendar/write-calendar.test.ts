import type { InstantText, LocalDateTime } from "@souffleur/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { faultsOfCalendar, readByOthers } from "../../../../test/calendar-lines.ts";
import { wallTimeAt } from "../../productions/wall-time.ts";
import { endOf } from "./calendar-event.ts";
import { readCalendar } from "./read-calendar.ts";
import { type WrittenEvent, writeCalendar } from "./write-calendar.ts";

const stamp = "2026-11-21T09:30:00.000Z" as InstantText;

/** An event as the clocks of a zone show these minutes. */
function event(zone: string, start: number, minutes: number, over: Partial<WrittenEvent> = {}): WrittenEvent {
  const wall = (minute: number) => wallTimeAt(minute, zone) as LocalDateTime;
  return {
    ...{ uid: `${zone}-${start}@souffleur`, sequence: 0, isCancelled: false, summary: "Filage", zone },
    ...{ start: wall(start), end: wall(start + minutes), span: { start, end: start + minutes } },
    ...{ createdAt: stamp, changedAt: stamp },
    ...over,
  };
}
const at = (instant: string) => Date.parse(instant) / 60_000;
const write = (...events: readonly WrittenEvent[]) =>
  writeCalendar({ name: "Planning", locale: "fr", events });

/** Written, then read by another library and by ourselves, both without a complaint, and as it was. */
function expectReadBack(...events: readonly WrittenEvent[]): void {
  const text = write(...events);
  expect(faultsOfCalendar(text)).toEqual([]);
  expect(readByOthers(text).map(({ uid, span }) => [uid, span])).toEqual(
    events.map(({ uid, span }) => [uid, span]),
  );
  const { events: ours, cancelled, problems } = readCalendar(text, { zone: "Pacific/Apia" });
  expect(problems).toEqual([]);
  const standing = events.filter(({ isCancelled }) => !isCancelled);
  expect(cancelled).toEqual(events.filter(({ isCancelled }) => isCancelled).map(({ uid }) => uid));
  expect(
    ours.map(({ zone, start, length }) => ({
      start: zone.instantOf(start) / 60,
      end: endOf(zone, start, length) / 60,
    })),
  ).toEqual(standing.map(({ span }) => span));
}

const ZONES = [
  ...["Europe/Paris", "America/New_York", "America/St_Johns", "Asia/Kolkata", "Asia/Tokyo", "UTC"],
  // Half an hour of summer time; the southern hemisphere; summer time that was given up; none near the equator.
  ...["Australia/Lord_Howe", "America/Santiago", "Australia/Sydney", "America/Sao_Paulo", "Africa/Nairobi"],
  ...["Africa/Casablanca", "Asia/Kathmandu", "Pacific/Chatham", "Europe/Dublin", "Asia/Tehran"],
];

describe("a calendar for others to read", () => {
  it("says all of an event, in the order and the words of the standard", () => {
    const text = write(
      event("Europe/Paris", at("2026-11-21T18:30:00Z"), 210, {
        ...{ uid: "1@souffleur", sequence: 3, summary: "Représentation", category: "Le Songe" },
        ...{ location: "Théâtre, Studio", description: "Poste : Son\nPause : 20 min", isCancelled: true },
        url: "https://example.org/x",
      }),
    );
    expect(text.split("\r\n").slice(-18, -1)).toEqual([
      "BEGIN:VEVENT",
      "UID:1@souffleur",
      "DTSTAMP:20261121T093000Z",
      "CREATED:20261121T093000Z",
      "LAST-MODIFIED:20261121T093000Z",
      "SEQUENCE:3",
      "DTSTART;TZID=Europe/Paris:20261121T193000",
      "DTEND;TZID=Europe/Paris:20261121T230000",
      "SUMMARY:Représentation",
      "STATUS:CANCELLED",
      "TRANSP:TRANSPARENT",
      "LOCATION:Théâtre\\, Studio",
      "DESCRIPTION:Poste : Son\\nPause : 20 min",
      "CATEGORIES:Le Songe",
      "URL:https://example.org/x",
      "END:VEVENT",
      "END:VCALENDAR",
    ]);
    expect(text).toMatch(
      /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:[^\r]+\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n/,
    );
    expect(text).toContain("REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n");
  });

  it("defines a zone by the changes of its clocks that happen there", () => {
    const text = write(
      event("Europe/Paris", at("2026-02-01T18:00:00Z"), 60),
      event("Europe/Paris", at("2026-11-01T18:00:00Z"), 60),
    );
    const zone = text.slice(text.indexOf("BEGIN:VTIMEZONE"), text.indexOf("BEGIN:VEVENT"));
    expect([...zone.matchAll(/DTSTART:(\d+T\d+)/g)].map(([, start]) => start)).toEqual([
      "20251026T030000",
      "20260329T020000",
      "20261025T030000",
    ]);
    expect(zone.match(/BEGIN:(STANDARD|DAYLIGHT)/g)).toEqual([
      "BEGIN:STANDARD",
      "BEGIN:DAYLIGHT",
      "BEGIN:STANDARD",
    ]);
  });

  it("is a calendar without any event, too", () => {
    expectReadBack();
    expect(write()).not.toContain("VTIMEZONE");
  });

  it.each([
    ["into the hour that is skipped", "Europe/Paris", "2026-03-28T23:30:00Z", 240],
    ["ending as it is skipped", "Europe/Paris", "2026-03-29T00:00:00Z", 60],
    ["over the hour that comes twice", "Europe/Paris", "2026-10-24T23:30:00Z", 240],
    ["ending in its first time", "Europe/Paris", "2026-10-24T23:00:00Z", 90],
    ["ending in its second time", "Europe/Paris", "2026-10-24T23:00:00Z", 150],
    ["within its second time", "Europe/Paris", "2026-10-25T01:10:00Z", 20],
    ["over midnight", "Europe/Paris", "2026-11-21T22:00:00Z", 180],
    ["over New Year", "Australia/Sydney", "2026-12-31T12:00:00Z", 120],
    ["over a day that does not exist", "Pacific/Apia", "2011-12-30T08:00:00Z", 240],
    ["long ago", "Europe/Paris", "1912-06-01T18:00:00Z", 240],
  ])("keeps the moment of an event %s", (_what, zone, start, minutes) => {
    expectReadBack(event(zone, at(start), minutes));
  });

  it("keeps every moment, in every zone, whatever happens to its clocks", () => {
    const anyEvent = fc
      .record({
        zone: fc.constantFrom(...ZONES),
        start: fc.integer({ min: at("1975-01-01T00:00:00Z"), max: at("2060-01-01T00:00:00Z") }),
        minutes: fc.integer({ min: 1, max: 2_000 }),
        isCancelled: fc.boolean(),
      })
      .map(({ zone, start, minutes, isCancelled }) => event(zone, start, minutes, { isCancelled }));
    fc.assert(
      fc.property(fc.uniqueArray(anyEvent, { selector: ({ uid }) => uid, maxLength: 6 }), (events) =>
        expectReadBack(...events),
      ),
      { numRuns: 60 },
    );
  });

  it("keeps every moment near a change of the clocks", () => {
    const near = fc
      .record({
        zone: fc.constantFrom(...ZONES),
        year: fc.integer({ min: 2000, max: 2035 }),
        after: fc.integer({ min: -200, max: 200 }),
        minutes: fc.integer({ min: 1, max: 300 }),
      })
      .map(({ zone, year, after, minutes }) => {
        const begin = Temporal.ZonedDateTime.from(`${year}-01-01T00:00:00[${zone}]`);
        const change = begin.getTimeZoneTransition("next") ?? begin;
        return event(zone, Math.floor(change.epochMilliseconds / 60_000) + after, minutes);
      });
    fc.assert(
      fc.property(near, (one) => expectReadBack(one)),
      { numRuns: 200 },
    );
  });

  const hostile = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.string({ unit: "grapheme", maxLength: 200 }),
    fc.constantFrom(
      ...[
        "a\nb",
        "a\r\nb",
        'a,b;c\\d:e"f',
        "👩‍👩‍👧‍👦".repeat(40),
        "é".repeat(74),
        "x".repeat(10_000),
        "日本語".repeat(3_000),
      ],
      ...[
        "END:VEVENT\r\nBEGIN:VEVENT",
        "\u0000\u0007\u001b[31m",
        "\u2028\u2029\u0085",
        "\ud800",
        "\\n",
        " ",
        "‮gnp",
      ],
    ),
  );
  /** What is left of a text: breaks are one kind of break, control characters are gone. */
  const kept = (text: string) =>
    text
      .toWellFormed()
      .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
      .replace(/[^\P{Cc}\t\n]/gu, "");

  it("takes any text for a text", () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, hostile, (summary, location, description, name) => {
        fc.pre(
          ![summary, location, description, name].some((text) => text.toWellFormed().includes("\ufffd")),
        );
        const one = event("Europe/Paris", at("2026-11-21T18:30:00Z"), 60, { summary, location, description });
        const text = writeCalendar({ name, locale: "en", events: [one] });
        expect(faultsOfCalendar(text)).toEqual([]);
        const [read, ...others] = readByOthers(text);
        expect(others).toEqual([]);
        expect(read?.summary).toBe(kept(summary));
        expect(read?.location ?? "").toBe(kept(location));
        expect(read?.description ?? "").toBe(kept(description));
        expect(readCalendar(text, { zone: "UTC" }).problems).toEqual([]);
      }),
      { numRuns: 300 },
    );
    expect(write(event("UTC", 0, 1, { summary: "\ud800" }))).toContain("SUMMARY:\ufffd");
  });

  it("gives the same text for the same events", () => {
    const events = [event("Europe/Paris", at("2026-11-21T18:30:00Z"), 60)];
    expect(write(...events)).toBe(write(...events));
  });
});
