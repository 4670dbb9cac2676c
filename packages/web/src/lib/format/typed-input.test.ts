import { expect, it } from "vitest";
import { parseDate, parseTime } from "./typed-input.ts";

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
