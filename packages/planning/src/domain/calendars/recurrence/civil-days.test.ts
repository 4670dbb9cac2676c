import fc from "fast-check";
import { expect, it } from "vitest";
import {
  civilDay,
  dayNumber,
  FIRST_DAY,
  LAST_DAY,
  monthLength,
  startOfWeek,
  weekdayOf,
  weekOf,
} from "./civil-days.ts";
import { wallSeconds, wallText } from "./wall-seconds.ts";

const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY });

function asDate(day: number): Temporal.PlainDate {
  return Temporal.PlainDate.from(civilDay(day));
}

it("counts days as the calendar of the world does, from the year 1 to 9999", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const date = asDate(day);
      expect(Temporal.PlainDate.from("1970-01-01").until(date).days).toBe(day);
      expect(dayNumber(date.year, date.month, date.day)).toBe(day);
      expect(weekdayOf(day)).toBe(date.dayOfWeek - 1);
      expect(monthLength(date.year, date.month)).toBe(date.daysInMonth);
    }),
  );
});

it("numbers weeks that begin on Monday as ISO 8601 does", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const { week, weeksInYear } = weekOf(day, 0);
      expect(week).toBe(asDate(day).weekOfYear);
      expect(weeksInYear).toBe(asDate(dayNumber(asDate(day).yearOfWeek ?? 0, 12, 28)).weekOfYear);
    }),
  );
});

it("begins a week on the weekday asked for, at most six days before", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 6 }), (day, weekday) => {
      const start = startOfWeek(day, weekday);
      expect(weekdayOf(start)).toBe(weekday);
      expect(day - start).toBeGreaterThanOrEqual(0);
      expect(day - start).toBeLessThan(7);
    }),
  );
});

it("reads back the wall-clock text it writes", () => {
  const second = fc.integer({ min: FIRST_DAY * 86_400, max: LAST_DAY * 86_400 + 86_399 });
  fc.assert(fc.property(second, (wall) => wallSeconds(wallText(wall)) === wall));
});
