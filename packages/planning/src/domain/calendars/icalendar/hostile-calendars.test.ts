import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cpuMillis } from "../../../../../kernel/test/cpu-time.ts";
import { occurrencesIn } from "./occurrences.ts";
import { readCalendar } from "./read-calendar.ts";

const WINDOW = {
  from: Date.parse("2026-01-01T00:00:00Z") / 1000,
  to: Date.parse("2027-01-01T00:00:00Z") / 1000,
};

function read(text: string) {
  const { events, problems } = readCalendar(text, { zone: "Europe/Paris" });
  return { fileProblems: problems, ...occurrencesIn(events, WINDOW) };
}

function calendarOf(count: number, lines: (index: number) => readonly string[]): string {
  const events = Array.from({ length: count }, (_, index) => [
    "BEGIN:VEVENT",
    `UID:${index}`,
    ...lines(index),
    "END:VEVENT",
  ]);
  return ["BEGIN:VCALENDAR", ...events.flat(), "END:VCALENDAR"].join("\r\n");
}

describe("a file meant to do harm", () => {
  it.each([
    [
      "endless rules by the second",
      calendarOf(500, () => ["DTSTART:00010101T000000", "RRULE:FREQ=SECONDLY"]),
    ],
    [
      "rules that never hold",
      calendarOf(500, () => [
        "DTSTART:00010101T000000",
        "RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30;COUNT=9",
      ]),
    ],
    [
      "rules upon rules",
      calendarOf(200, () => [
        "DTSTART:20250101T000000",
        ...Array.from({ length: 50 }, () => "RRULE:FREQ=MINUTELY"),
      ]),
    ],
    ["parts inside parts", "BEGIN:VCALENDAR\n".repeat(100_000)],
    ["ends without beginnings", "END:VEVENT\n".repeat(100_000)],
    ["one line of a million letters", `BEGIN:VCALENDAR\nX:${"a".repeat(1_000_000)}\nEND:VCALENDAR`],
    ["one name of a million letters", "a".repeat(1_000_000)],
    ["a million quotes", `BEGIN:VCALENDAR\nDTSTART;A=${'"'.repeat(1_000_001)}:1\nEND:VCALENDAR`],
    ["a hundred thousand parameters", `BEGIN:VCALENDAR\nDTSTART${";A=1".repeat(100_000)}:1\nEND:VCALENDAR`],
    ["a million folds", `BEGIN:VCALENDAR\n${" a\n".repeat(400_000)}END:VCALENDAR`],
    ["nothing but ends of lines", "\r".repeat(1_000_000)],
    [
      "a hundred thousand excepted dates",
      calendarOf(1, () => ["DTSTART:20260101T000000", `EXDATE:${"20260101T000000,".repeat(100_000)}`]),
    ],
    [
      "ten thousand zones",
      `BEGIN:VCALENDAR\n${Array.from({ length: 10_000 }, (_, index) =>
        [
          `BEGIN:VTIMEZONE\nTZID:z${index}\nBEGIN:STANDARD\nDTSTART:00010101T000000`,
          "TZOFFSETFROM:+0000\nTZOFFSETTO:+0000\nRRULE:FREQ=MONTHLY;BYMONTHDAY=1\nEND:STANDARD\nEND:VTIMEZONE",
          `BEGIN:VEVENT\nUID:${index}\nDTSTART;TZID=z${index}:20260101T000000\nEND:VEVENT`,
        ].join("\n"),
      ).join("\n")}\nEND:VCALENDAR`,
    ],
    [
      "years 1 and 9999",
      calendarOf(100, () => ["DTSTART:00010101T000000", "DTEND:99991231T235959", "RRULE:FREQ=YEARLY"]),
    ],
    [
      "lengths of a million weeks",
      calendarOf(100, () => ["DTSTART:20260101T000000", "DURATION:P999999W", "RRULE:FREQ=DAILY"]),
    ],
  ])("is read or refused in bounded time: %s", (_, text) => {
    expect(cpuMillis(() => read(text))).toBeLessThan(4_000);
  });

  it("says at most two hundred problems, and how many more there were", () => {
    const { problems } = readCalendar("nonsense\n".repeat(5_000), { zone: "Europe/Paris" });
    expect(problems).toHaveLength(201);
    expect(problems.at(-1)).toMatchObject({ code: "more_problems" });
    expect(problems.at(-1)?.message.en).toContain("4801");
  });

  it("quotes what is wrong on one short line without characters that control", () => {
    const { problems } = readCalendar(`\u{1b}[31m\u{202e}evil${"x".repeat(500)}`, { zone: "Europe/Paris" });
    for (const { message } of problems) {
      expect(message.fr).not.toMatch(/\p{C}/u);
      expect(message.fr.length).toBeLessThan(200);
    }
  });
});

describe("any text", () => {
  const name = fc.constantFrom(
    "DTSTART",
    "DTEND",
    "DURATION",
    "RRULE",
    "EXDATE",
    "RDATE",
    "RECURRENCE-ID",
    "TZID",
    "UID",
  );
  const value = fc.oneof(
    fc.constantFrom(
      "20260301T100000",
      "20260301",
      "20261025T023000Z",
      "FREQ=DAILY",
      "FREQ=WEEKLY;COUNT=3",
      "PT1H",
      "P1D",
    ),
    fc.constantFrom("00010101T000000", "99991231T235959", "20260301/PT1H", "+0100", "1"),
    fc.string({ maxLength: 30 }),
  );
  const line = fc.oneof(
    { weight: 6, arbitrary: fc.tuple(name, value).map(([name, value]) => `${name}:${value}`) },
    {
      weight: 2,
      arbitrary: fc.tuple(name, value, value).map(([name, zone, value]) => `${name};TZID=${zone}:${value}`),
    },
    {
      weight: 4,
      arbitrary: fc.constantFrom(
        ...["VCALENDAR", "VEVENT", "VTIMEZONE", "STANDARD", "VFREEBUSY"].flatMap((part) => [
          `BEGIN:${part}`,
          `END:${part}`,
        ]),
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  );

  it("is read without a throw, and nothing it holds ends before it starts", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), fc.constantFrom("\r\n", "\n", "\r"), (lines, end) => {
        for (const text of [lines.join(end), calendarOf(1, () => lines)]) {
          for (const { starts, ends } of read(text).items) {
            expect(Number.isFinite(starts) && ends >= starts && starts < WINDOW.to).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("takes ten times as long where it is ten times as long, not a hundred", () => {
    const season = (count: number) =>
      calendarOf(count, (index) => [
        `DTSTART;TZID=Europe/Paris:2026${String(1 + (index % 12)).padStart(2, "0")}05T100000`,
        "DTEND;TZID=Europe/Paris:20261231T230000",
        `SUMMARY:${"Rehearsal \\, ".repeat(5)}`,
      ]);
    read(season(300));
    const short = Math.min(...[1, 2, 3].map(() => cpuMillis(() => read(season(400)))));
    const long = Math.min(...[1, 2, 3].map(() => cpuMillis(() => read(season(4_000)))));
    expect(long).toBeLessThan(Math.max(short * 25, 100));
  });
});
