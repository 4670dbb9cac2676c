import fc from "fast-check";
import { expect, it } from "vitest";
import { zoneOf } from "../../../test/zones.ts";
import { dayOf, minuteAt, minuteOfDay, offsetAt } from "./zones.ts";

const names = [
  "Europe/Paris",
  "America/New_York",
  "Asia/Kathmandu",
  "Pacific/Chatham",
  "Africa/Casablanca",
  "America/Havana",
  "UTC",
];
const zones = new Map(names.map((name) => [name, zoneOf(name)]));
const name = fc.constantFrom(...names);
// 2019 to 2031, inside what the tables cover.
const minute = fc.integer({ min: 25_767_000, max: 32_080_000 });

const zoned = (minute: number, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(minute * 60_000).toZonedDateTimeISO(zone);

it("reads the clocks of a zone as Temporal does", () => {
  fc.assert(
    fc.property(minute, name, (minute, name) => {
      const zone = zones.get(name) ?? [];
      const expected = zoned(minute, name);
      expect(offsetAt(zone, minute)).toBe(expected.offsetNanoseconds / 60e9);
      expect(minuteOfDay(zone, minute)).toBe(expected.hour * 60 + expected.minute);
      const epoch = Temporal.PlainDate.from("1970-01-01");
      expect(dayOf(zone, minute)).toBe(epoch.until(expected.toPlainDate(), { largestUnit: "day" }).days);
    }),
  );
});

it("finds the first moment a clock shows a time, over every change of the clocks", () => {
  const day = fc.integer({ min: 17_897, max: 22_270 });
  fc.assert(
    fc.property(day, fc.nat({ max: 1_439 }), name, (day, ofDay, name) => {
      const found = minuteAt(zones.get(name) ?? [], day, ofDay);
      const plain = Temporal.PlainDate.from("1970-01-01")
        .add({ days: day })
        .toPlainDateTime({ hour: Math.floor(ofDay / 60), minute: ofDay % 60 });
      const expected = plain.toZonedDateTime(name, { disambiguation: "earlier" });
      const exists = expected.toPlainDateTime().equals(plain);
      // A time that is skipped is the moment of the change.
      const moment = exists ? expected : plain.toZonedDateTime(name).getTimeZoneTransition("previous");
      expect(found).toBe(Number(moment?.epochMilliseconds ?? 0) / 60_000);
    }),
    { numRuns: 1_000 },
  );
});

it("finds the skipped and the doubled hour of Paris", () => {
  const paris = zones.get("Europe/Paris") ?? [];
  const sunday = 20_541; // 2026-03-29: 02:00 becomes 03:00, at 01:00 UTC
  expect(minuteAt(paris, sunday, 150)).toBe(sunday * 1_440 + 60);
  expect(minuteAt(paris, sunday, 180)).toBe(sunday * 1_440 + 60);
  const october = 20_751; // 2026-10-25: 03:00 becomes 02:00, at 01:00 UTC
  expect(minuteAt(paris, october, 150)).toBe(october * 1_440 + 30);
  expect(minuteAt(paris, october, 180)).toBe(october * 1_440 + 120);
});

it("takes a zone nobody described for UTC", () => {
  expect([offsetAt([], 5), dayOf([], 1_441), minuteOfDay([], -1)]).toEqual([0, 1, 1_439]);
});
