import { describe, expect, it } from "vitest";
import { occurrencesIn } from "./occurrences.ts";
import { readCalendar } from "./read-calendar.ts";
import { ianaZone } from "./zone.ts";
import { ianaNameOf } from "./zone-book.ts";

const WINDOW = {
  from: Date.parse("2020-01-01T00:00:00Z") / 1000,
  to: Date.parse("2032-01-01T00:00:00Z") / 1000,
};

function parisDefinition(name: string): string[] {
  return [
    "BEGIN:VTIMEZONE",
    `TZID:${name}`,
    "BEGIN:DAYLIGHT",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "DTSTART:19810329T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "DTSTART:19961027T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "END:STANDARD",
    "END:VTIMEZONE",
  ];
}

function startsOf(lines: readonly string[], start: string, zone = "America/Montreal") {
  const text = ["BEGIN:VCALENDAR", ...lines, "BEGIN:VEVENT", "UID:1", start, "END:VEVENT", "END:VCALENDAR"];
  const { events, problems } = readCalendar(text.join("\r\n"), { zone });
  const { items } = occurrencesIn(events, WINDOW);
  return { starts: items.map(({ starts }) => new Date(starts * 1000).toISOString()), problems };
}

describe("ten o’clock in Paris, whatever a program calls it", () => {
  it.each([
    ["an IANA name with its definition", parisDefinition("Europe/Paris"), "Europe/Paris"],
    ["an IANA name alone", [], "Europe/Paris"],
    [
      "a name of Outlook’s with its definition",
      parisDefinition("Romance Standard Time"),
      "Romance Standard Time",
    ],
    ["a name of Outlook’s alone", [], "Romance Standard Time"],
    ["a private name with its definition", parisDefinition("Our stage"), "Our stage"],
    ["a name behind a path", [], "/freeassociation.sourceforge.net/Tzfile/Europe/Paris"],
    ["a name in quotes", [], '"Europe/Paris"'],
    ["cities after an offset", [], '"(UTC+01:00) Brussels, Copenhagen, Madrid, Paris"'],
  ])("%s", (_, definition, tzid) => {
    const summer = startsOf(definition, `DTSTART;TZID=${tzid}:20260701T100000`);
    expect(summer).toEqual({ starts: ["2026-07-01T08:00:00.000Z"], problems: [] });
    const winter = startsOf(definition, `DTSTART;TZID=${tzid}:20261201T100000`);
    expect(winter).toEqual({ starts: ["2026-12-01T09:00:00.000Z"], problems: [] });
  });
});

it("takes the file’s own definition before the world’s, for that is what its program meant", () => {
  const odd = [
    "BEGIN:VTIMEZONE",
    "TZID:Europe/Paris",
    "BEGIN:STANDARD",
    "DTSTART:20000101T000000",
    "TZOFFSETFROM:+0500",
    "TZOFFSETTO:+0500",
    "END:STANDARD",
    "END:VTIMEZONE",
  ];
  expect(startsOf(odd, "DTSTART;TZID=Europe/Paris:20260701T100000").starts).toEqual([
    "2026-07-01T05:00:00.000Z",
  ]);
});

it("takes a time without a zone, and a date, as the organisation’s", () => {
  expect(startsOf([], "DTSTART:20260701T100000").starts).toEqual(["2026-07-01T14:00:00.000Z"]);
  expect(startsOf([], "DTSTART;VALUE=DATE:20260701").starts).toEqual(["2026-07-01T04:00:00.000Z"]);
  expect(startsOf([], "DTSTART:20260701T100000Z").starts).toEqual(["2026-07-01T10:00:00.000Z"]);
});

it("says so where nobody knows the zone, once for each name", () => {
  const { starts, problems } = startsOf(
    [],
    "DTSTART;TZID=Middle-earth:20260701T100000\r\nEXDATE;TZID=Middle-earth:20260801T100000",
  );
  expect(starts).toEqual(["2026-07-01T14:00:00.000Z"]);
  expect(problems).toEqual([expect.objectContaining({ line: 4, code: "unknown_zone" })]);
  expect(problems[0]?.message.fr).toContain("America/Montreal");
});

it.each(["constructor", "__proto__", "a".repeat(5_000), "../../etc/passwd", "UTC+25:99", ""])(
  "takes “%s” for no zone",
  (name) => expect(ianaNameOf(name)).toBeUndefined(),
);

it("falls back on the name where the definition says no hours, and says so", () => {
  const empty = [
    "BEGIN:VTIMEZONE",
    "TZID:Europe/Paris",
    "BEGIN:STANDARD",
    "DTSTART:now",
    "END:STANDARD",
    "END:VTIMEZONE",
  ];
  const { starts, problems } = startsOf(empty, "DTSTART;TZID=Europe/Paris:20260701T100000");
  expect(starts).toEqual(["2026-07-01T08:00:00.000Z"]);
  expect(problems.map(({ code }) => code)).toEqual(["bad_zone"]);
});

describe("the nights on which clocks change", () => {
  const zones = [
    ["of the world", []],
    ["of the file", parisDefinition("Europe/Paris")],
  ] as const;

  it.each(zones)(
    "an hour that does not exist is as if the clock had not changed yet, in a zone %s",
    (_, definition) => {
      expect(startsOf(definition, "DTSTART;TZID=Europe/Paris:20260329T023000").starts).toEqual([
        "2026-03-29T01:30:00.000Z",
      ]);
    },
  );

  it.each(zones)("an hour that comes twice is the first of the two, in a zone %s", (_, definition) => {
    expect(startsOf(definition, "DTSTART;TZID=Europe/Paris:20261025T023000").starts).toEqual([
      "2026-10-25T00:30:00.000Z",
    ]);
  });

  it("a weekly event stays at its hour on the wall", () => {
    const { starts } = startsOf(
      parisDefinition("P"),
      "DTSTART;TZID=P:20260322T100000\r\nRRULE:FREQ=WEEKLY;COUNT=2",
    );
    expect(starts).toEqual(["2026-03-22T09:00:00.000Z", "2026-03-29T08:00:00.000Z"]);
  });
});

it("agrees with the world’s own arithmetic, in every year and on every day of a change", () => {
  for (const name of ["Europe/Paris", "America/Toronto", "Australia/Lord_Howe", "Asia/Kathmandu"]) {
    const zone = ianaZone(name);
    for (let wall = Date.UTC(2026, 0, 1) / 1000; wall < Date.UTC(2027, 0, 1) / 1000; wall += 1_800) {
      const plain = Temporal.PlainDateTime.from(new Date(wall * 1000).toISOString().slice(0, 19));
      const wanted = plain.toZonedDateTime(name, { disambiguation: "compatible" }).epochMilliseconds / 1000;
      if (zone.instantOf(wall) !== wanted)
        expect([name, plain.toString(), zone.instantOf(wall)]).toEqual(wanted);
    }
    expect(zone.wallOf(zone.instantOf(1_700_000_000))).toBe(1_700_000_000);
  }
});
