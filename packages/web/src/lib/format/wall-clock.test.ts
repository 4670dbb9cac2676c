import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  countDays,
  dateText,
  minutesBetween,
  monthWeeks,
  startOfWeek,
  today,
  wallClock,
  weekdayOf,
} from "./wall-clock.ts";

describe("wall-clock texts", () => {
  it("count days across the end of months, leap days and years", () => {
    expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
    expect(addDays("2023-12-31", 1)).toBe("2024-01-01");
    expect(addDays("2024-03-01", -1)).toBe("2024-02-29");
    expect(countDays("2024-05-12", "2024-05-12")).toBe(1);
  });

  it("begin weeks on Monday, Sundays included", () => {
    expect(["2024-05-13", "2024-05-15", "2024-05-19"].map(startOfWeek)).toEqual(Array(3).fill("2024-05-13"));
  });

  it("number the days of a week from Monday", () => {
    expect(["2024-05-13", "2024-05-18", "2024-05-19"].map(weekdayOf)).toEqual([0, 5, 6]);
  });

  it("count months over the end of a year, and from the end of a long month", () => {
    expect([addMonths("2024-12", 1), addMonths("2024-01", -1), addMonths("2024-03-31", -1)]).toEqual([
      "2025-01",
      "2023-12",
      "2024-02",
    ]);
  });

  it("lay a month out in whole weeks with all of its days", () => {
    const month = fc.integer({ min: -400, max: 400 }).map((count) => addMonths("2024-01", count));
    fc.assert(
      fc.property(month, (text) => {
        const days = monthWeeks(text).flat();
        expect(days.length % 7).toBe(0);
        expect(weekdayOf(days[0] ?? "")).toBe(0);
        const own = days.filter((day) => day.startsWith(text));
        expect(own[0]).toBe(`${text}-01`);
        expect(own).toHaveLength(countDays(`${text}-01`, `${addMonths(text, 1)}-01`) - 1);
      }),
    );
  });

  it("take the day of this device for today, not the one of Greenwich", () => {
    expect(today(new Date(2024, 4, 12, 0, 5))).toBe("2024-05-12");
    expect(today(new Date(2024, 4, 12, 23, 55))).toBe("2024-05-12");
  });

  it("measure hours over a change of clock as written", () => {
    expect(minutesBetween("2024-03-31T01:00:00", "2024-03-31T04:00:00")).toBe(180);
  });

  it("are not a date when they are not one", () => {
    expect(Number.isNaN(wallClock("12/05/2024").getTime())).toBe(true);
  });

  it("come back where they were, there and back", () => {
    const days = fc.integer({ min: -3000, max: 3000 });
    fc.assert(fc.property(days, (count) => addDays(addDays("2024-05-12", count), -count) === "2024-05-12"));
  });

  it("are the same once read and written", () => {
    const days = fc.integer({ min: -700_000, max: 2_900_000 });
    fc.assert(
      fc.property(days, (count) => {
        const text = dateText(new Date(count * 86_400_000));
        expect(dateText(wallClock(text))).toBe(text);
      }),
    );
  });
});
