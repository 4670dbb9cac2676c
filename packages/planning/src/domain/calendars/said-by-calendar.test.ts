import { describe, expect, it } from "vitest";
import { readCalendar } from "./icalendar/read-calendar.ts";
import { saidByCalendar } from "./said-by-calendar.ts";
import { spansOf } from "./spans-of.ts";

const zone = "Europe/Paris";
const at = (text: string) => Date.parse(text) / 1000;
const window = { from: at("2026-06-01T00:00:00Z"), to: at("2027-06-01T00:00:00Z") };

function read(...lines: string[]) {
  const text = [
    "BEGIN:VCALENDAR",
    "BEGIN:VEVENT",
    "UID:e1",
    "SUMMARY:Dentist",
    ...lines,
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return saidByCalendar(readCalendar(text.join("\r\n"), { zone }), { kind: "unavailable", window, zone });
}

describe("what a calendar says of somebody’s time", () => {
  it("is that they are taken during its events, on our wall", () => {
    expect(read("DTSTART:20260701T080000Z", "DURATION:PT1H").said).toEqual([
      {
        uid: "e1",
        summary: "Dentist",
        kind: "unavailable",
        start: "2026-07-01T10:00:00",
        end: "2026-07-01T11:00:00",
        exceptions: [],
      },
    ]);
  });

  it.each([
    ["free", ["DTSTART:20260701T080000Z", "DURATION:PT1H", "TRANSP:TRANSPARENT"], 1],
    ["without length", ["DTSTART:20260701T080000Z"], 1],
    ["over", ["DTSTART:20260501T080000Z", "DURATION:PT1H"], 0],
    [
      "over, though they recurred",
      ["DTSTART:20250501T080000", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=9"],
      0,
    ],
    ["cancelled", ["DTSTART:20260701T080000Z", "DURATION:PT1H", "STATUS:CANCELLED"], 0],
  ])("is nothing about those that are %s", (_, lines, ignored) => {
    expect(read(...lines)).toMatchObject({ said: [], ignored });
  });

  it("stays a rule where it recurs on our wall", () => {
    const lines = [
      "DTSTART;TZID=Europe/Paris:20250106T190000",
      "DURATION:PT2H",
      "RRULE:FREQ=WEEKLY;BYDAY=MO",
    ];
    expect(
      read(...lines, "EXDATE;TZID=Europe/Paris:20260706T190000", "EXDATE;VALUE=DATE:20260713").said,
    ).toEqual([
      {
        uid: "e1",
        summary: "Dentist",
        kind: "unavailable",
        start: "2025-01-06T19:00:00",
        end: "2025-01-06T21:00:00",
        recurrence: "FREQ=WEEKLY;BYDAY=MO",
        exceptions: ["2026-07-06T19:00:00", "2026-07-13T19:00:00"],
      },
    ]);
  });

  it.each([
    ["in another zone", ["DTSTART;TZID=America/New_York:20260706T080000", "RRULE:FREQ=WEEKLY;COUNT=3"], 3],
    [
      "by two rules",
      ["DTSTART:20260706T080000", "RRULE:FREQ=WEEKLY;COUNT=3", "RRULE:FREQ=MONTHLY;COUNT=2"],
      4,
    ],
    [
      "at further dates",
      ["DTSTART:20260706T080000", "RRULE:FREQ=WEEKLY;COUNT=3", "RDATE:20260801T080000"],
      4,
    ],
    [
      "from a date its rule would not have",
      ["DTSTART:20260707T080000", "RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=2"],
      3,
    ],
  ])("is written out where it recurs %s", (_, lines, count) => {
    const { said } = read(...lines, "DURATION:PT1H");
    expect(said).toHaveLength(count);
    expect(said.every(({ recurrence }) => recurrence === undefined)).toBe(true);
  });

  it("says the same as a rule and written out", () => {
    const lines = ["DURATION:PT8H", "RRULE:FREQ=DAILY;INTERVAL=3;UNTIL=20261231T230000Z"];
    const spans = (start: string) =>
      spansOf(read(start, ...lines).said, { start: window.from / 60, end: window.to / 60 }, zone);
    const rule = spans("DTSTART;TZID=Europe/Paris:20260601T220000");
    expect(rule.length).toBeGreaterThan(60);
    expect(spans("DTSTART;TZID=Europe/Berlin:20260601T220000")).toEqual(rule);
  });

  it("is about whole days where the event is", () => {
    expect(read("DTSTART;VALUE=DATE:20260714", "DTEND;VALUE=DATE:20260716").said).toMatchObject([
      { start: "2026-07-14T00:00:00", end: "2026-07-16T00:00:00" },
    ]);
  });

  it("is cut where it would be too much, and says so", () => {
    const { said, problems } = read(
      "DTSTART;TZID=Asia/Tokyo:20260601T000000",
      "DURATION:PT1M",
      "RRULE:FREQ=MINUTELY",
    );
    expect(said.length).toBeLessThanOrEqual(10_000);
    expect(problems.map(({ code }) => code)).toEqual(["rule_cut"]);
  });

  it("is nothing in years nobody can write", () => {
    expect(read("DTSTART:99991231T230000Z", "DURATION:P2D", "RRULE:FREQ=YEARLY").said).toEqual([]);
    expect(read("DTSTART;TZID=Asia/Tokyo:00010101T000000", "DURATION:PT1H").said).toEqual([]);
  });
});
