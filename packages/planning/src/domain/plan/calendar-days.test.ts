import fc from "fast-check";
import { expect, it } from "vitest";
import { calendarDate, dayNumber, mondayOf, weekdayOf, weekOf, yearsLater } from "./calendar-days.ts";

const EPOCH = Temporal.PlainDate.from("1970-01-01");
const day = fc.integer({ min: -719_162, max: 2_932_896 });
const dateOf = (number: number) => EPOCH.add({ days: number });

it("counts days as the calendar does, from year 1 to 9999", () => {
  fc.assert(
    fc.property(day, (number) => {
      const { year, month, day } = dateOf(number);
      expect(dayNumber(year, month, day)).toBe(number);
      expect(calendarDate(number)).toEqual({ year, month, day });
    }),
  );
});

it("knows the weekday, and the Monday of each week", () => {
  fc.assert(
    fc.property(day, (number) => {
      expect(weekdayOf(number)).toBe(dateOf(number).dayOfWeek);
      const monday = mondayOf(weekOf(number));
      expect(weekdayOf(monday)).toBe(1);
      expect(number - monday).toBe(weekdayOf(number) - 1);
    }),
  );
});

it("lets somebody born on 29 February grow older on 1 March", () => {
  expect(yearsLater(dayNumber(2008, 2, 29), 18)).toBe(dayNumber(2026, 3, 1));
  expect(yearsLater(dayNumber(2008, 2, 29), 16)).toBe(dayNumber(2024, 2, 29));
  expect(yearsLater(dayNumber(2010, 11, 21), 16)).toBe(dayNumber(2026, 11, 21));
});
