import { describe, expect, it } from "vitest";
import {
  countDays,
  dateOf,
  daysBetween,
  type LocalDate,
  parseLocalDate,
  parseLocalDateTime,
} from "./wall-clock.ts";

const PARIS = "Europe/Paris";

describe("reading a date-time", () => {
  it.each([
    ["2024-05-12T10:00:00", "2024-05-12T10:00:00"],
    ["2024-05-12T10:00", "2024-05-12T10:00:00"],
    ["2024-05-12 10:00:00", "2024-05-12T10:00:00"],
    ["2024-05-12T10:00:00.500", "2024-05-12T10:00:00.5"],
    ["2024-05-12T10:00:00.000", "2024-05-12T10:00:00"],
    ["0001-01-01T00:00:00", "0001-01-01T00:00:00"],
    ["9999-12-31T23:59:59", "9999-12-31T23:59:59"],
  ])("takes %s as it is: %s", (text, expected) => {
    expect(parseLocalDateTime(text, PARIS)).toBe(expected);
  });

  it.each([
    ["2024-05-12T10:00:00Z", "2024-05-12T12:00:00"],
    ["2024-01-12T10:00:00Z", "2024-01-12T11:00:00"],
    ["2024-05-12T10:00:00+02:00", "2024-05-12T10:00:00"],
    ["2024-05-12T23:30:00-05:00", "2024-05-13T06:30:00"],
    ["2024-05-12T10:00:00.25Z", "2024-05-12T12:00:00.25"],
  ])("turns %s into the wall-clock time of Paris: %s", (text, expected) => {
    expect(parseLocalDateTime(text, PARIS)).toBe(expected);
  });

  it("keeps a time in the hour that does not exist, as it was written", () => {
    expect(parseLocalDateTime("2026-03-29T02:30:00", PARIS)).toBe("2026-03-29T02:30:00");
  });

  it("gives both passes of the hour that comes twice the same wall-clock time", () => {
    expect(parseLocalDateTime("2026-10-25T02:30:00+02:00", PARIS)).toBe("2026-10-25T02:30:00");
    expect(parseLocalDateTime("2026-10-25T02:30:00+01:00", PARIS)).toBe("2026-10-25T02:30:00");
  });

  it.each([
    "",
    "yesterday",
    "2024-05-12",
    "2024-02-30T10:00:00",
    "2023-02-29T10:00:00",
    "0000-01-01T00:00:00",
    "2024-05-12T24:00:00",
    "2024-05-12T10:60:00",
    "2024-05-12T10:00:60",
    "2024-05-12T10:00:00.1234567",
    "+012024-05-12T10:00:00",
    "0001-01-01T00:00:00+14:00",
    "9999-12-31T23:59:59-12:00",
    "2024-05-12T10:00:00[Europe/Paris]",
    "２０２４-05-12T10:00:00",
  ])("refuses %j", (text) => {
    expect(parseLocalDateTime(text, PARIS)).toBeUndefined();
  });
});

describe("dates", () => {
  it.each(["2024-02-29", "0001-01-01", "9999-12-31"])("knows that %s exists", (text) => {
    expect(parseLocalDate(text)).toBe(text);
  });

  it.each(["2024-02-30", "1900-02-29", "2024-13-01", "2024-00-10", "0000-01-01", "2024-1-1"])(
    "refuses %s",
    (text) => {
      expect(parseLocalDate(text)).toBeUndefined();
    },
  );

  it("walks the days of a period, both ends included", () => {
    const [first, last] = ["2024-02-28", "2024-03-01"] as LocalDate[] as [LocalDate, LocalDate];
    expect([...daysBetween(first, last)]).toEqual(["2024-02-28", "2024-02-29", "2024-03-01"]);
    expect(countDays(first, last)).toBe(3);
    expect(countDays(last, first)).toBe(0);
  });

  it("finds the day of a time", () => {
    const time = parseLocalDateTime("2024-05-12T10:00", PARIS);
    expect(time && dateOf(time)).toBe("2024-05-12");
  });
});
