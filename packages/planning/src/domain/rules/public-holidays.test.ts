import { expect, it } from "vitest";
import { dayNumberOf } from "../../../test/plan-builder.ts";
import { weekdayOf } from "../plan/calendar-days.ts";
import { easterSunday, publicHolidays } from "./public-holidays.ts";

it.each([
  ["1818-03-22"],
  ["1943-04-25"],
  ["1961-04-02"],
  ["2000-04-23"],
  ["2008-03-23"],
  ["2024-03-31"],
  ["2025-04-20"],
  ["2026-04-05"],
  ["2038-04-25"],
  ["2285-03-22"],
])("finds Easter on %s", (date) => {
  expect(easterSunday(Number(date.slice(0, 4)))).toBe(dayNumberOf(date));
});

it("finds Easter on a Sunday between 22 March and 25 April of any year", () => {
  for (let year = 1583; year < 5000; year++) {
    const easter = easterSunday(year);
    expect(easter).toBeGreaterThanOrEqual(dayNumberOf(`${year}-03-22`));
    expect(easter).toBeLessThanOrEqual(dayNumberOf(`${year}-04-25`));
    expect(weekdayOf(easter)).toBe(7);
  }
});

it("knows the eleven holidays of a year, in order, at both ends of a period", () => {
  const dates = [
    ...["2026-01-01", "2026-04-06", "2026-05-01", "2026-05-08", "2026-05-14", "2026-05-25"],
    ...["2026-07-14", "2026-08-15", "2026-11-01", "2026-11-11", "2026-12-25"],
  ].map(dayNumberOf);
  expect(publicHolidays(dayNumberOf("2026-01-01"), dayNumberOf("2026-12-31"))).toEqual(dates);
  expect(publicHolidays(dayNumberOf("2026-12-25"), dayNumberOf("2027-01-01"))).toHaveLength(2);
  expect(publicHolidays(dayNumberOf("2026-12-26"), dayNumberOf("2026-12-31"))).toEqual([]);
});
