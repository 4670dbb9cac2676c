import { expect, it } from "vitest";
import { moneyText, parseDate, parseMoney, parsePlace, parseTime } from "./typed-input.ts";

it.each([
  ["9", "09:00"],
  ["9h", "09:00"],
  ["9h30", "09:30"],
  ["9H30", "09:30"],
  ["9:30", "09:30"],
  ["9.30", "09:30"],
  ["0930", "09:30"],
  ["930", "09:30"],
  [" 19:05 ", "19:05"],
  ["0", "00:00"],
  ["23:59", "23:59"],
])("the time %s is %s", (typed, expected) => {
  expect(parseTime(typed)).toBe(expected);
});

it.each(["", "24:00", "12:60", "noon", "12:5x", "1:2:3", "-1", "99"])("%s is not a time", (typed) => {
  expect(parseTime(typed)).toBeUndefined();
});

it.each([
  ["24/5", "2026-05-24"],
  ["24/05/26", "2026-05-24"],
  ["24.5.2026", "2026-05-24"],
  ["24 5 2026", "2026-05-24"],
  ["2026-05-24", "2026-05-24"],
  ["29/2/2024", "2024-02-29"],
])("the date %s is %s", (typed, expected) => {
  expect(parseDate(typed, "2026-11-21")).toBe(expected);
});

it.each(["", "31/4/2026", "29/2/2026", "5/24/2026", "tomorrow", "12", "2026-13-01"])(
  "%s is not a date",
  (typed) => {
    expect(parseDate(typed, "2026-11-21")).toBeUndefined();
  },
);

it.each([
  ["35", 3500],
  ["35,5", 3550],
  ["35.50", 3550],
  [" 1 200,00 € ", 120_000],
  ["0", 0],
])("the amount %s is %i cents", (typed, expected) => {
  expect(parseMoney(typed)).toBe(expected);
});

it.each(["", "-5", "12,345", "1.200,00", "ten"])("%s is not an amount", (typed) => {
  expect(parseMoney(typed)).toBeUndefined();
});

it("an amount in a field is the amount that was typed", () => {
  expect([moneyText(3550, ","), moneyText(3505, "."), moneyText(120_000, ",")]).toEqual([
    "35,50",
    "35.05",
    "1200",
  ]);
  for (const cents of [0, 1, 99, 100, 12_345]) expect(parseMoney(moneyText(cents, ","))).toBe(cents);
});

it.each([
  ["48.8566, 2.3522", { latitude: 48.8566, longitude: 2.3522 }],
  ["48,8566; 2,3522", { latitude: 48.8566, longitude: 2.3522 }],
  ["-33.86 151.21", { latitude: -33.86, longitude: 151.21 }],
])("the place %s is read", (typed, expected) => {
  expect(parsePlace(typed)).toEqual(expected);
});

it.each(["", "48.8566", "91, 0", "0, 181", "Paris"])("%s is not a place", (typed) => {
  expect(parsePlace(typed)).toBeUndefined();
});
