import type { LocalDateTime } from "@souffleur/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lastDayOf, lengthOf, minuteOf, readTimes, readWindow, timesFrom, wallTimeAt } from "./wall-time.ts";

const PARIS = "Europe/Paris";
const zones = ["Europe/Paris", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "UTC"];
const time = (text: string) => text as LocalDateTime;
const minutesBetween = (start: string, end: string, zone = PARIS) =>
  minuteOf(time(end), zone) - minuteOf(time(start), zone);
const reasonOf = (result: ReturnType<typeof readTimes>) => (result.ok ? "fine" : result.failure.reason);

describe("the minute of a time on the wall", () => {
  it("is that of the zone, in winter and in summer", () => {
    expect(minuteOf(time("1970-01-01T01:00:00"), PARIS)).toBe(0);
    expect(minuteOf(time("2026-11-21T10:00:00"), PARIS)).toBe(Date.UTC(2026, 10, 21, 9) / 60_000);
    expect(minuteOf(time("2026-07-01T10:00:00"), PARIS)).toBe(Date.UTC(2026, 6, 1, 8) / 60_000);
    expect(minuteOf(time("2026-11-21T10:00:00"), "Asia/Kathmandu")).toBe(
      Date.UTC(2026, 10, 21, 4, 15) / 60_000,
    );
  });

  it("of the hour that does not exist is an hour later", () => {
    expect(minutesBetween("2026-03-29T02:30:00", "2026-03-29T03:30:00")).toBe(0);
    expect(minutesBetween("2026-03-29T01:59:00", "2026-03-29T03:00:00")).toBe(1);
    expect(minutesBetween("2026-03-29T01:30:00", "2026-03-29T02:30:00")).toBe(60);
  });

  it("of the hour that comes twice is the first of the two", () => {
    expect(minuteOf(time("2026-10-25T02:30:00"), PARIS)).toBe(Date.UTC(2026, 9, 25, 0, 30) / 60_000);
    expect(minutesBetween("2026-10-25T02:30:00", "2026-10-25T03:30:00")).toBe(120);
  });

  it("is whole also where zones were minutes and seconds apart, and at the ends of the calendar", () => {
    for (const text of ["0001-01-01T00:00:00", "1850-06-01T12:00:00", "9999-12-31T23:59:00"])
      expect(Number.isSafeInteger(minuteOf(time(text), PARIS)), text).toBe(true);
  });
});

describe("the time on the wall at a minute", () => {
  const minute = fc.integer({ min: Date.UTC(1980, 0) / 60_000, max: Date.UTC(2080, 0) / 60_000 });

  it("is the one whose minute it is, but for the second pass of an hour that comes twice", () => {
    fc.assert(
      fc.property(minute, fc.constantFrom(...zones), (minute, zone) => {
        const back = minuteOf(wallTimeAt(minute, zone) ?? time(""), zone);
        expect([0, 30, 60]).toContain(minute - back);
      }),
    );
  });

  it("is none outside the years of four digits", () => {
    expect(wallTimeAt(minuteOf(time("9999-12-31T23:59:00"), "UTC") + 1, "UTC")).toBeUndefined();
    expect(wallTimeAt(minuteOf(time("0001-01-01T00:00:00"), "UTC") - 1, "UTC")).toBeUndefined();
    expect(wallTimeAt(Number.MAX_SAFE_INTEGER, "UTC")).toBeUndefined();
  });
});

describe("times somebody gave", () => {
  const read = (start: string, end: string, zone = PARIS) => readTimes({ start, end }, zone);

  it("may cross midnight, be one minute long or two days", () => {
    for (const [start, end, minutes] of [
      ["2026-11-21T19:30", "2026-11-22T01:00", 330],
      ["2026-11-21T10:00", "2026-11-21T10:01", 1],
      ["2026-11-21T10:00", "2026-11-23T10:00", 2_880],
    ] as const) {
      const times = read(start, end);
      expect(times.ok && lengthOf(times.value.span)).toBe(minutes);
    }
  });

  it.each([
    ["reversed", "2026-11-21T19:00", "2026-11-21T18:00", "end_not_after_start"],
    ["zero-length", "2026-11-21T19:00", "2026-11-21T19:00", "end_not_after_start"],
    [
      "in order on paper, reversed once the clocks jump",
      "2026-03-29T02:30",
      "2026-03-29T03:15",
      "end_not_after_start",
    ],
    ["zero-length once the clocks jump", "2026-03-29T02:30", "2026-03-29T03:30", "end_not_after_start"],
    ["a minute longer than two days", "2026-11-21T10:00", "2026-11-23T10:01", "too_long"],
    ["two days on paper, longer as the clocks go back", "2026-10-24T10:00", "2026-10-26T10:00", "too_long"],
    ["not on a whole minute", "2026-11-21T10:00:30", "2026-11-21T11:00", "not_whole_minutes"],
    ["with a fraction", "2026-11-21T10:00:00.5", "2026-11-21T11:00", "not_whole_minutes"],
    ["of a day that does not exist", "2026-02-29T10:00", "2026-03-01T10:00", "not_a_time"],
    ["of the year 0", "0000-12-31T10:00", "0001-01-01T10:00", "not_a_time"],
    ["of the year 10000", "9999-12-31T10:00", "10000-01-01T10:00", "not_a_time"],
    ["words", "now", "later", "not_a_time"],
  ])("are refused where they are %s", (_name, start, end, reason) => {
    expect(reasonOf(read(start, end))).toBe(reason);
  });

  it("with an offset become times of the place", () => {
    expect(read("2026-11-21T18:30:00Z", "2026-11-21T23:00:00+01:00")).toMatchObject({
      ok: true,
      value: { start: "2026-11-21T19:30:00", end: "2026-11-21T23:00:00" },
    });
    expect(read("2026-11-21T18:30:00Z", "2026-11-21T20:00:00Z", "America/New_York")).toMatchObject({
      value: { start: "2026-11-21T13:30:00" },
    });
  });

  it("last as long as they really do in the night of a change", () => {
    const lengths = ["2026-03-29", "2026-10-25", "2026-11-21"].map((day) => {
      const times = read(`${day}T01:00`, `${day}T05:00`);
      return times.ok && lengthOf(times.value.span);
    });
    expect(lengths).toEqual([180, 300, 240]);
  });
});

describe("a window", () => {
  const read = (start: string, end: string, minutes: number) => readWindow({ start, end }, minutes, PARIS);

  it("is as long as the shift at least, and a month at most", () => {
    expect(read("2026-11-21T10:00", "2026-11-21T12:00", 120).ok).toBe(true);
    expect(reasonOf(read("2026-11-21T10:00", "2026-11-21T12:00", 121))).toBe("window_too_short");
    expect(read("2026-11-01T10:00", "2026-12-02T10:00", 60).ok).toBe(true);
    expect(reasonOf(read("2026-11-01T10:00", "2026-12-02T10:01", 60))).toBe("window_too_long");
  });
});

describe("times from a start and a length", () => {
  it("end when so many minutes have passed, whatever the clocks show then", () => {
    const end = (start: string) => {
      const times = timesFrom(start, 240, PARIS);
      return times.ok && times.value.end;
    };
    expect(end("2026-11-21T22:00")).toBe("2026-11-22T02:00:00");
    expect(end("2026-03-29T00:00")).toBe("2026-03-29T05:00:00");
    expect(end("2026-10-25T00:00")).toBe("2026-10-25T03:00:00");
  });

  it("do not leave the calendar", () => {
    expect(timesFrom("9999-12-31T22:00", 240, PARIS)).toMatchObject({
      failure: { reason: "out_of_calendar" },
    });
  });
});

it.each([
  ["2026-11-21T19:30:00", "2026-11-21T23:00:00", "2026-11-21"],
  ["2026-11-21T19:30:00", "2026-11-22T00:00:00", "2026-11-21"],
  ["2026-11-21T19:30:00", "2026-11-22T00:01:00", "2026-11-22"],
  ["2026-12-31T19:30:00", "2027-01-01T00:00:00", "2026-12-31"],
])("from %s to %s the last day is %s", (start, end, day) => {
  expect(lastDayOf({ start: time(start), end: time(end) })).toBe(day);
});
