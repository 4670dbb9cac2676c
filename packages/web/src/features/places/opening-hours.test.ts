import fc from "fast-check";
import { expect, it } from "vitest";
import { closesNextDay, hoursOf, isWholeLine, linesOf } from "./opening-hours.ts";

const line = { key: 0, weekdays: [0], from: "09:00", to: "18:00" };

it("days with the same hours share a line, and a day may stand in two", () => {
  const hours = [
    { weekday: 1, from: "09:00", to: "23:30" },
    { weekday: 2, from: "06:00", to: "08:00" },
    { weekday: 2, from: "09:00", to: "23:30" },
    { weekday: 7, from: "14:00", to: "19:00" },
  ];
  expect(linesOf(hours)).toEqual([
    { key: 0, weekdays: [0, 1], from: "09:00", to: "23:30" },
    { key: 1, weekdays: [1], from: "06:00", to: "08:00" },
    { key: 2, weekdays: [6], from: "14:00", to: "19:00" },
  ]);
});

it("a night is typed as one line and kept as two", () => {
  const friday = { ...line, weekdays: [4], from: "18:00", to: "02:00" };
  const hours = [
    { weekday: 5, from: "18:00", to: "24:00" },
    { weekday: 6, from: "00:00", to: "02:00" },
  ];
  expect(hoursOf([friday])).toEqual(hours);
  expect(linesOf(hours)).toEqual([friday]);
  expect([closesNextDay(friday), closesNextDay(line)]).toEqual([true, false]);
});

it("midnight is the end of the day, also of one without closing time", () => {
  expect(hoursOf([{ ...line, to: "00:00" }])).toEqual([{ weekday: 1, from: "09:00", to: "24:00" }]);
  expect(hoursOf([{ ...line, from: "00:00", to: "00:00" }])).toEqual([
    { weekday: 1, from: "00:00", to: "24:00" },
  ]);
});

it("a Sunday night ends on Monday", () => {
  const hours = hoursOf([{ ...line, weekdays: [6], from: "20:00", to: "01:00" }]);
  expect(hours[0]).toEqual({ weekday: 1, from: "00:00", to: "01:00" });
  expect(linesOf(hours)).toEqual([{ key: 0, weekdays: [6], from: "20:00", to: "01:00" }]);
});

it("hours become lines and the same hours again, whatever they are", () => {
  const times = ["00:00", "02:00", "08:30", "12:00", "18:30", "24:00"];
  const range = fc
    .tuple(fc.nat(4), fc.integer({ min: 1, max: 5 }))
    .map(([from, length]) => [times[from] ?? "", times[Math.min(5, from + length)] ?? ""] as const);
  const hours = fc.uniqueArray(
    fc
      .record({ weekday: fc.integer({ min: 1, max: 7 }), range })
      .map(({ weekday, range: [from, to] }) => ({ weekday, from, to })),
    { selector: ({ weekday }) => weekday },
  );
  const sorted = (list: readonly object[]) => list.map((one) => JSON.stringify(one)).toSorted();
  fc.assert(
    fc.property(hours, (given) => {
      expect(sorted(hoursOf(linesOf(given)))).toEqual(sorted(given));
    }),
  );
});

it("a line without a day or a time is not whole", () => {
  expect(isWholeLine(line)).toBe(true);
  expect(isWholeLine({ ...line, weekdays: [] })).toBe(false);
  expect(isWholeLine({ ...line, to: "" })).toBe(false);
  expect(isWholeLine({ ...line, to: "09:00" })).toBe(false);
});
