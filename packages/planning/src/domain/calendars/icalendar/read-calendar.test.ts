import { describe, expect, it } from "vitest";
import { occurrencesIn } from "./occurrences.ts";
import { readCalendar } from "./read-calendar.ts";

const OPTIONS = { zone: "Europe/Paris" };
const WINDOW = {
  from: Date.parse("2026-01-01T00:00:00Z") / 1000,
  to: Date.parse("2027-01-01T00:00:00Z") / 1000,
};

const calendar = (...lines: string[]) =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", ...lines, "END:VCALENDAR"].join("\r\n");
const event = (...lines: string[]) => ["BEGIN:VEVENT", "UID:e1", "SUMMARY:Rehearsal", ...lines, "END:VEVENT"];

/** Where the events take place, as `07-01T10:00 – 12:00` on the wall in Paris. */
function times(text: string, window = WINDOW): readonly string[] {
  return occurrencesIn(readCalendar(text, OPTIONS).events, window).items.map(({ starts, ends }) => {
    const wall = (instant: number) =>
      Temporal.Instant.fromEpochMilliseconds(instant * 1000)
        .toZonedDateTimeISO(OPTIONS.zone)
        .toPlainDateTime()
        .toString()
        .slice(5, 16);
    const [from, to] = [wall(starts), wall(ends)];
    return from.slice(0, 5) === to.slice(0, 5) ? `${from} – ${to.slice(6)}` : `${from} – ${to}`;
  });
}

const codes = (text: string) =>
  readCalendar(text, OPTIONS).problems.map(({ line, code }) => `${line} ${code}`);

describe("how long an event lasts", () => {
  it.each([
    ["DTEND", ["DTSTART:20260701T100000", "DTEND:20260701T120000"], "07-01T10:00 – 12:00"],
    ["DURATION", ["DTSTART:20260701T100000", "DURATION:PT1H30M"], "07-01T10:00 – 11:30"],
    ["neither, with a time", ["DTSTART:20260701T100000"], "07-01T10:00 – 10:00"],
    ["neither, with a date", ["DTSTART;VALUE=DATE:20260701"], "07-01T00:00 – 07-02T00:00"],
    ["two dates", ["DTSTART;VALUE=DATE:20260701", "DTEND;VALUE=DATE:20260703"], "07-01T00:00 – 07-03T00:00"],
    [
      "the same date twice",
      ["DTSTART;VALUE=DATE:20260701", "DTEND;VALUE=DATE:20260701"],
      "07-01T00:00 – 07-02T00:00",
    ],
    [
      "an end in another zone",
      ["DTSTART:20260701T100000", "DTEND;TZID=Europe/London:20260701T100000"],
      "07-01T10:00 – 11:00",
    ],
    // By the clock, two hours are three on the wall that night; by the calendar a day is a day.
    [
      "an end over a change of the clock",
      ["DTSTART:20260329T010000", "DTEND:20260329T040000"],
      "03-29T01:00 – 04:00",
    ],
    [
      "a day over a change of the clock",
      ["DTSTART:20260328T120000", "DURATION:P1D"],
      "03-28T12:00 – 03-29T12:00",
    ],
    [
      "24 hours over a change of the clock",
      ["DTSTART:20260328T120000", "DURATION:PT24H"],
      "03-28T12:00 – 03-29T13:00",
    ],
  ])("%s", (_, lines, expected) => {
    expect(times(calendar(...event(...lines)))).toEqual([expected]);
  });

  it("is nothing that ends before it starts: that is a problem", () => {
    const text = calendar(...event("DTSTART:20260701T100000", "DTEND:20260701T090000"));
    expect(times(text)).toEqual([]);
    expect(codes(text)).toEqual(["3 ends_before_start"]);
  });
});

describe("an event that recurs", () => {
  const weekly = ["DTSTART:20260701T100000", "DTEND:20260701T120000", "RRULE:FREQ=WEEKLY;COUNT=3"];

  it("takes place at each of its dates", () => {
    expect(times(calendar(...event(...weekly)))).toEqual([
      "07-01T10:00 – 12:00",
      "07-08T10:00 – 12:00",
      "07-15T10:00 – 12:00",
    ]);
  });

  it.each([
    ["a time", "EXDATE:20260708T100000"],
    ["a time in Greenwich", "EXDATE:20260708T080000Z"],
    ["a date", "EXDATE;VALUE=DATE:20260708"],
    ["one of several", "EXDATE:20260101T000000,20260708T100000"],
  ])("leaves out what is excepted by %s", (_, line) => {
    expect(times(calendar(...event(...weekly, line)))).toEqual([
      "07-01T10:00 – 12:00",
      "07-15T10:00 – 12:00",
    ]);
  });

  it("takes place at further dates too, and on one of them for longer", () => {
    const more = "RDATE:20260720T100000,20260701T100000";
    const period = "RDATE;VALUE=PERIOD:20260721T100000/PT5H";
    expect(times(calendar(...event(...weekly, more, period))).slice(3)).toEqual([
      "07-20T10:00 – 12:00",
      "07-21T10:00 – 15:00",
    ]);
  });

  it("has single dates moved and cancelled, wherever they stand in the file", () => {
    const moved = event("RECURRENCE-ID:20260708T080000Z", "DTSTART:20260709T140000", "DTEND:20260709T150000");
    const cancelled = event("RECURRENCE-ID:20260715T100000", "DTSTART:20260715T100000", "STATUS:CANCELLED");
    expect(times(calendar(...moved, ...event(...weekly), ...cancelled))).toEqual([
      "07-01T10:00 – 12:00",
      "07-09T14:00 – 15:00",
    ]);
  });

  it("ends at its UNTIL in Greenwich, on the wall of its zone", () => {
    const late = ["DTSTART;TZID=Europe/Paris:20260701T003000", "DURATION:PT1H"];
    expect(times(calendar(...event(...late, "RRULE:FREQ=DAILY;UNTIL=20260702T223000Z")))).toHaveLength(3);
    expect(times(calendar(...event(...late, "RRULE:FREQ=DAILY;UNTIL=20260702T222959Z")))).toHaveLength(2);
  });

  it("takes place once where its rule cannot be read, and says so", () => {
    const text = calendar(...event("DTSTART:20260701T100000", "RRULE:FREQ=NEVER"));
    expect(times(text)).toEqual(["07-01T10:00 – 10:00"]);
    expect(codes(text)).toEqual(["7 bad_rule", "7 bad_rule"]);
  });

  it("reaches into the window from before it", () => {
    const text = calendar(...event("DTSTART:20250101T220000", "DTEND:20250102T020000", "RRULE:FREQ=DAILY"));
    const day = {
      from: Date.parse("2026-06-10T00:00+02:00") / 1000,
      to: Date.parse("2026-06-11T00:00+02:00") / 1000,
    };
    expect(times(text, day)).toEqual(["06-09T22:00 – 06-10T02:00", "06-10T22:00 – 06-11T02:00"]);
  });

  it("is cut off where it has too many dates, its first counted by itself, and says so", () => {
    const { events } = readCalendar(
      calendar(...event("DTSTART:20260102T000000", "RRULE:FREQ=MINUTELY")),
      OPTIONS,
    );
    const { items, problems } = occurrencesIn(events, WINDOW, { maxOccurrences: 100, maxSteps: 10_000 });
    expect(items).toHaveLength(99);
    expect(problems.map(({ code }) => code)).toEqual(["rule_cut"]);
  });
});

describe("whether somebody is taken", () => {
  it.each([
    [[], "busy"],
    [["TRANSP:OPAQUE"], "busy"],
    [["TRANSP:TRANSPARENT"], "free"],
    [["STATUS:TENTATIVE"], "tentative"],
    [["X-MICROSOFT-CDO-BUSYSTATUS:OOF"], "busy"],
    [["X-MICROSOFT-CDO-BUSYSTATUS:FREE"], "free"],
    [["X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE"], "tentative"],
  ])("%j means %s", (lines, busyness) => {
    const { events } = readCalendar(calendar(...event("DTSTART:20260701T100000", ...lines)), OPTIONS);
    expect(events.map((one) => one.busyness)).toEqual([busyness]);
  });

  it("is what free-busy periods say", () => {
    const { events, problems } = readCalendar(
      calendar(
        "BEGIN:VFREEBUSY",
        "UID:fb",
        "FREEBUSY:20260701T080000Z/20260701T100000Z,20260702T080000Z/PT1H",
        "FREEBUSY;FBTYPE=FREE:20260703T080000Z/PT1H",
        "FREEBUSY;FBTYPE=BUSY-TENTATIVE:20260704T080000Z/PT1H,20260705T080000Z",
        "END:VFREEBUSY",
      ),
      OPTIONS,
    );
    expect(events.map(({ busyness }) => busyness)).toEqual(["busy", "busy", "free", "tentative"]);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(4);
    expect(problems.map(({ line, code }) => [line, code])).toEqual([[7, "bad_value"]]);
  });

  it("is not asked of a cancelled event", () => {
    const { events, cancelled } = readCalendar(
      calendar(...event("DTSTART:20260701T100000", "STATUS:CANCELLED")),
      OPTIONS,
    );
    expect(events).toEqual([]);
    expect(cancelled).toEqual(["e1"]);
  });
});

describe("a file from the wild", () => {
  const plain = event("DTSTART:20260701T100000", "DTEND:20260701T120000");
  const wanted = ["07-01T10:00 – 12:00"];

  it.each([
    ["LF at the ends of its lines", calendar(...plain).replaceAll("\r\n", "\n")],
    ["CR at the ends of its lines", calendar(...plain).replaceAll("\r\n", "\r")],
    ["a byte order mark", `\u{feff}${calendar(...plain)}`],
    [
      "folded lines",
      calendar(...plain)
        .replace("DTSTART", "DTST\r\n ART")
        .replace("20260701T12", "2026\r\n\t0701T12"),
    ],
    [
      "small letters",
      calendar(...plain)
        .toLowerCase()
        .replaceAll("t1", "T1"),
    ],
    ["empty lines between", calendar(...plain).replaceAll("\r\n", "\r\n\r\n")],
    ["hyphens and colons in its times", calendar(...plain).replaceAll("20260701T1", "2026-07-01T1")],
    [
      "parameters nobody knows",
      calendar(...plain).replace("DTSTART:", 'DTSTART;X-A="b;c:d";VALUE=DATE-TIME:'),
    ],
    ["groups before its names", calendar(...plain).replace("DTSTART", "item1.DTSTART")],
  ])("may have %s", (_, text) => {
    expect(times(text)).toEqual(wanted);
    expect(codes(text)).toEqual([]);
  });

  it.each([
    ["no calendar around its events", plain.join("\r\n"), "1 not_a_calendar"],
    ["a line that is none", calendar("Hello there", ...plain), "3 bad_line"],
    ["an end too many", calendar("END:VTODO", ...plain), "3 unmatched_end"],
    ["no end at all", calendar(...plain).replace("\r\nEND:VCALENDAR", ""), "1 unclosed"],
    ["an event inside that is not closed", calendar(...plain.slice(0, -1)), "3 unclosed"],
    ["an event without a start", calendar("BEGIN:VEVENT", "END:VEVENT", ...plain), "3 no_start"],
    ["a start that is none", calendar("BEGIN:VEVENT", "DTSTART:soon", "END:VEVENT", ...plain), "3 no_start"],
    [
      "a rule of exceptions",
      calendar(...plain.slice(0, -1), "EXRULE:FREQ=DAILY", "END:VEVENT"),
      "8 not_supported",
    ],
    ["the same event twice", calendar(...plain, ...plain), "9 repeated_event"],
  ])("may have %s, which is said", (_, text, problem) => {
    expect(times(text)).toEqual(wanted);
    expect(codes(text)).toContain(problem);
  });

  it("is refused before it is read when it is too long", () => {
    const { events, problems } = readCalendar("x".repeat(5_000_001), OPTIONS);
    expect(events).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(["too_large"]);
  });

  it("is no calendar when it is a web page", () => {
    expect(codes("<!doctype html>\n<html><body>Sign in</body></html>")).toContain("1 not_a_calendar");
  });

  it("says its name, and its words without their escapes", () => {
    const { name, events } = readCalendar(
      calendar("X-WR-CALNAME:Tour\\, north", ...event("DTSTART:20260701T100000")).replace(
        "SUMMARY:Rehearsal",
        "SUMMARY:Act 1\\; two\\nlines \\\\ end",
      ),
      OPTIONS,
    );
    expect(name).toBe("Tour, north");
    expect(events[0]?.summary).toBe("Act 1; two\nlines \\ end");
  });

  it("has the newest of several versions of an event", () => {
    const version = (sequence: number, day: string) =>
      event(`DTSTART:202607${day}T100000`, "DURATION:PT2H", `SEQUENCE:${sequence}`);
    expect(times(calendar(...version(2, "01"), ...version(1, "05")))).toEqual(wanted);
  });
});
