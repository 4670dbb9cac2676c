import fc from "fast-check";
import { expect, it } from "vitest";
import {
  countDays,
  dateOf,
  daysBetween,
  isTimeZone,
  type LocalDate,
  type LocalDateTime,
  parseLocalDate,
  parseLocalDateTime,
} from "./wall-clock.ts";

const zones = [
  "Europe/Paris",
  "America/New_York",
  "Asia/Kathmandu",
  "Pacific/Chatham",
  "Africa/Casablanca",
  "UTC",
];
const zone = fc.constantFrom(...zones);
const two = (value: number) => String(value).padStart(2, "0");

const date = fc
  .date({ min: new Date("0001-01-01T00:00:00Z"), max: new Date("9999-12-31T00:00:00Z"), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10) as LocalDate);
const dateTime = fc
  .record({
    date,
    hour: fc.nat({ max: 23 }),
    minute: fc.nat({ max: 59 }),
    second: fc.nat({ max: 59 }),
    micros: fc.nat({ max: 999_999 }),
  })
  .map(({ date, hour, minute, second, micros }) => {
    const digits = String(micros).padStart(6, "0").replace(/0+$/, "");
    const fraction = digits === "" ? "" : `.${digits}`;
    return `${date}T${two(hour)}:${two(minute)}:${two(second)}${fraction}` as LocalDateTime;
  });

it("takes a time of any zone as it was written, and reading it again changes nothing", () => {
  fc.assert(
    fc.property(dateTime, zone, (text, zone) => {
      expect(parseLocalDateTime(text, zone)).toBe(text);
    }),
  );
});

it("compares as text as time goes", () => {
  fc.assert(
    fc.property(dateTime, dateTime, (one, other) => {
      const order = Temporal.PlainDateTime.compare(one, other);
      expect(one === other ? 0 : one < other ? -1 : 1).toBe(order);
    }),
  );
});

it("finds the day of any time", () => {
  fc.assert(
    fc.property(dateTime, (text) => {
      expect(parseLocalDate(dateOf(text))).toBe(dateOf(text));
      expect(text.startsWith(dateOf(text))).toBe(true);
    }),
  );
});

it("turns a time with an offset into the wall-clock time of a zone as Temporal does", () => {
  const middle = dateTime.filter((text) => text > "0002" && text < "9998");
  const offset = fc.tuple(fc.constantFrom("+", "-"), fc.nat({ max: 14 }), fc.constantFrom("00", "30", "45"));
  fc.assert(
    fc.property(middle, offset, zone, (text, [sign, hours, minutes], zone) => {
      const withOffset = `${text}${sign}${two(hours)}:${minutes}`;
      const parsed = parseLocalDateTime(withOffset, zone);
      const expected = Temporal.Instant.from(withOffset).toZonedDateTimeISO(zone).toPlainDateTime();
      expect(parsed && Temporal.PlainDateTime.from(parsed).equals(expected)).toBe(true);
      // What comes out is in the one form we keep.
      expect(parseLocalDateTime(parsed ?? "", zone)).toBe(parsed);
    }),
  );
});

it("never throws, and never gives out what it would not take in", () => {
  const near = fc.string({ unit: fc.constantFrom(..."0123456789-T:.Z+ "), maxLength: 32 });
  fc.assert(
    fc.property(fc.oneof(near, fc.string()), zone, (text, zone) => {
      const parsed = parseLocalDateTime(text, zone);
      if (parsed !== undefined) expect(parseLocalDateTime(parsed, zone)).toBe(parsed);
      const day = parseLocalDate(text);
      if (day !== undefined) expect(day).toBe(text);
    }),
  );
});

it("takes for a date exactly what the calendar has", () => {
  const part = fc.tuple(
    fc.integer({ min: 1, max: 9_999 }),
    fc.integer({ min: 1, max: 13 }),
    fc.integer({ min: 1, max: 32 }),
  );
  fc.assert(
    fc.property(part, ([year, month, day]) => {
      const text = `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
      const exists = (() => {
        try {
          return Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" }) !== undefined;
        } catch {
          return false;
        }
      })();
      expect(parseLocalDate(text) !== undefined).toBe(exists);
    }),
  );
});

it("walks each day of a period once, in order, as many as it counts", () => {
  fc.assert(
    fc.property(date, fc.integer({ min: -3, max: 400 }), (first, length) => {
      const end = Temporal.PlainDate.from(first).add({ days: length });
      fc.pre(end.year >= 1 && end.year <= 9_999);
      const last = end.toString() as LocalDate;
      const walked = [...daysBetween(first, last)];
      expect(walked).toHaveLength(Math.max(0, length + 1));
      expect(countDays(first, last)).toBe(walked.length);
      expect(walked).toEqual([...new Set(walked)].sort());
      if (length >= 0) expect([walked[0], walked.at(-1)]).toEqual([first, last]);
    }),
  );
});

it.each(zones)("knows the zone %s", (name) => {
  expect(isTimeZone(name)).toBe(true);
});

it.each(["", "Paris", "Europe/Nowhere", "../etc/passwd", "Europe/Paris "])("knows no zone %j", (name) => {
  expect(isTimeZone(name)).toBe(false);
});
