import fc from "fast-check";
import { expect, it } from "vitest";
import { instantOf, parseInstant, systemClock } from "./clock.ts";

it.each([
  ["2026-11-21T09:30:00Z", "2026-11-21T09:30:00.000Z"],
  ["2026-11-21T09:30:00.5Z", "2026-11-21T09:30:00.500Z"],
  ["2026-11-21T09:30:00.123456789Z", "2026-11-21T09:30:00.123Z"],
  ["2026-11-21T11:30:00+02:00", "2026-11-21T09:30:00.000Z"],
  ["2026-11-21T23:30:00-10:00", "2026-11-22T09:30:00.000Z"],
  ["2026-11-21 09:30Z", "2026-11-21T09:30:00.000Z"],
  ["0001-01-01T00:00:00Z", "0001-01-01T00:00:00.000Z"],
  ["9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z"],
])("reads %s as %s", (text, expected) => {
  expect(parseInstant(text)).toBe(expected);
});

it.each([
  "",
  "now",
  "2026-11-21",
  "2026-11-21T09:30:00",
  "2026-02-30T09:30:00Z",
  "2026-11-21T25:00:00Z",
  "2026-11-21T09:30:00+25:00",
  "1732181400000",
  "+010000-01-01T00:00:00Z",
  "-000001-01-01T00:00:00Z",
  "9999-12-31T23:59:59-12:00",
])("finds no moment in %j", (text) => {
  expect(parseInstant(text)).toBeUndefined();
});

it("gives back every moment of our years as it was written, and texts sort as moments do", () => {
  const millis = fc.integer({
    min: Date.parse("0001-01-01T00:00:00Z"),
    max: Date.parse("9999-12-31T23:59:59.999Z"),
  });
  fc.assert(
    fc.property(millis, millis, (one, other) => {
      expect(parseInstant(instantOf(one))).toBe(instantOf(one));
      expect(instantOf(one) < instantOf(other)).toBe(one < other);
    }),
  );
});

it("tells the machine's time in both forms", () => {
  const before = Date.now();
  const [now, millis] = [Date.parse(systemClock.now()), systemClock.millis()];
  const after = Date.now();
  for (const told of [now, millis]) {
    expect(told).toBeGreaterThanOrEqual(before);
    expect(told).toBeLessThanOrEqual(after);
  }
});
