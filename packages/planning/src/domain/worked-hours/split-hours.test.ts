import type { LocalDate, LocalDateTime } from "@souffleur/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOfDate } from "../plan/calendar-days.ts";
import { zoneOffsets } from "../plan/zone-offsets.ts";
import { minuteOf } from "../productions/wall-time.ts";
import { type NightHours, nightHoursOn, shippedNightHours } from "./night-hours.ts";
import { addSplits, type HoursPart, type HoursSplit, splitHours } from "./split-hours.ts";

const PARIS = "Europe/Paris";
const [night] = shippedNightHours as [NightHours];

function split(from: string, to: string, breakMinutes = 0, zone = PARIS): HoursSplit {
  const span = { start: minuteOf(from as LocalDateTime, zone), end: minuteOf(to as LocalDateTime, zone) };
  return splitHours({ span, breakMinutes, zone: zoneOffsets(zone, span) }, night);
}

const figures = ({ parts: _parts, ...rest }: HoursSplit) => Object.values(rest);

describe("work is split", () => {
  it.each([
    // work, break, night, Sunday, holiday
    ["an evening", "2026-11-20T19:00", "2026-11-20T23:30", 0, [270, 0, 150, 0, 0]],
    ["until the minute night begins", "2026-11-20T19:00", "2026-11-20T21:00", 0, [120, 0, 0, 0, 0]],
    ["a minute into the night", "2026-11-20T19:00", "2026-11-20T21:01", 0, [121, 0, 1, 0, 0]],
    ["from the minute night ends", "2026-11-20T06:00", "2026-11-20T08:00", 0, [120, 0, 0, 0, 0]],
    ["over midnight into a Sunday", "2026-11-21T22:00", "2026-11-22T02:00", 0, [240, 0, 240, 120, 0]],
    ["into a holiday", "2026-11-10T22:00", "2026-11-11T02:00", 0, [240, 0, 240, 0, 120]],
    ["Sunday and holiday at once", "2026-11-01T10:00", "2026-11-01T12:00", 0, [120, 0, 0, 120, 120]],
    ["the day after Easter", "2026-04-06T10:00", "2026-04-06T12:00", 0, [120, 0, 0, 0, 120]],
    ["with a break, taken of all alike", "2026-11-20T19:00", "2026-11-20T23:00", 60, [180, 60, 90, 0, 0]],
    ["the night an hour is skipped", "2026-03-28T23:00", "2026-03-29T07:00", 0, [420, 0, 360, 360, 0]],
    ["the night an hour comes twice", "2026-10-24T23:00", "2026-10-25T07:00", 0, [540, 0, 480, 480, 0]],
  ] as const)("%s", (_name, from, to, rest, expected) => {
    expect(figures(split(from, to, rest))).toEqual(expected);
  });

  it("by the clocks of the place it was done at", () => {
    expect(split("2026-11-20T19:00", "2026-11-20T23:00", 0, "America/Guadeloupe").nightMinutes).toBe(120);
  });

  it("into nothing where the break took all", () => {
    expect(split("2026-11-20T19:00", "2026-11-20T20:00", 60)).toMatchObject({ workMinutes: 0, parts: [] });
  });
});

/** What each single minute is, as Temporal shows it on the wall; the break goes evenly over them. */
function counted(start: number, end: number, breakMinutes: number, zone: string, hours: typeof night) {
  const parts = new Map<string, number>();
  const work = Math.max(0, end - start - breakMinutes);
  let given = 0;
  for (let minute = start; minute < end; minute++) {
    const at = Temporal.Instant.fromEpochMilliseconds(minute * 60_000).toZonedDateTimeISO(zone);
    const ofDay = at.hour * 60 + at.minute;
    const { fromClock, toClock } = hours;
    const isNight =
      fromClock < toClock ? ofDay >= fromClock && ofDay < toClock : ofDay >= fromClock || ofDay < toClock;
    const fixed = ["01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25"];
    const moving = ["2026-04-06", "2026-05-14", "2026-05-25"];
    const date = at.toPlainDate().toString();
    const key = [isNight, at.dayOfWeek === 7, fixed.includes(date.slice(5)) || moving.includes(date)].join();
    const until = Math.round((work * (minute + 1 - start)) / (end - start));
    parts.set(key, (parts.get(key) ?? 0) + until - given);
    given = until;
  }
  return new Map([...parts].filter(([, minutes]) => minutes > 0));
}

describe("the parts", () => {
  const zones = fc.constantFrom(PARIS, "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe");
  const first = dayOfDate("2026-01-01" as LocalDate) * 1_440 + 1_440;
  const changes = ["2026-03-29T01:00Z", "2026-10-25T01:00Z", "2026-03-08T07:00Z", "2026-04-04T15:00Z"];
  const nearChange = fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: -1_500, max: 200 }))
    .map(([change, off]) => Temporal.Instant.from(change).epochMilliseconds / 60_000 + off);
  const starts = fc.oneof(fc.integer({ min: first, max: first + 360 * 1_440 }), nearChange);
  const works = fc.record({
    start: starts,
    length: fc.integer({ min: 1, max: 2_880 }),
    breakMinutes: fc.integer({ min: 0, max: 300 }),
    zone: zones,
    fromClock: fc.integer({ min: 0, max: 1_439 }),
    toClock: fc.integer({ min: 0, max: 1_439 }),
  });

  it("are what a count minute by minute finds, and sum to the whole", () => {
    fc.assert(
      fc.property(works, ({ start, length, breakMinutes, zone, fromClock, toClock }) => {
        fc.pre(fromClock !== toClock);
        const span = { start, end: start + length };
        const hours = { ...night, fromClock, toClock };
        const result = splitHours({ span, breakMinutes, zone: zoneOffsets(zone, span) }, hours);
        const keyOf = ({ isNight, isSunday, isHoliday }: HoursPart) => [isNight, isSunday, isHoliday].join();
        const found = new Map(result.parts.map((part) => [keyOf(part), part.minutes]));
        expect(found).toEqual(counted(start, span.end, breakMinutes, zone, hours));
        expect(result.parts.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(result.workMinutes);
        expect(result.workMinutes + result.breakMinutes).toBe(length);
        for (const figure of [result.nightMinutes, result.sundayMinutes, result.holidayMinutes])
          expect(figure).toBeLessThanOrEqual(result.workMinutes);
      }),
      { numRuns: 60 },
    );
  });

  it("of several works add up, whatever way they are put together", () => {
    const some = fc.array(works, { maxLength: 6 });
    fc.assert(
      fc.property(some, fc.nat({ max: 6 }), (list, at) => {
        const splits = list.map(({ start, length, breakMinutes, zone }) => {
          const span = { start, end: start + length };
          return splitHours({ span, breakMinutes, zone: zoneOffsets(zone, span) }, night);
        });
        const whole = addSplits(splits);
        const halves = addSplits([addSplits(splits.slice(0, at)), addSplits(splits.slice(at))]);
        expect(figures(halves)).toEqual(figures(whole));
        expect(whole.workMinutes).toBe(splits.reduce((sum, { workMinutes }) => sum + workMinutes, 0));
        expect(whole.parts.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(whole.workMinutes);
      }),
    );
  });
});

describe("night hours", () => {
  const line = (validFrom: string, fromClock: number) =>
    ({ validFrom: validFrom as LocalDate, fromClock, toClock: 360, reference: "x" }) satisfies NightHours;
  const lines = [line("2026-06-01", 2), line("2020-01-01", 1)];
  it.each([
    ["2019-12-31", 1],
    ["2020-01-01", 1],
    ["2026-05-31", 1],
    ["2026-06-01", 2],
  ])("of %s are those that hold then", (day, expected) => {
    expect(nightHoursOn(dayOfDate(day as LocalDate), lines).fromClock).toBe(expected);
  });
  it("are from 21:00 to 06:00 as shipped, with their article", () => {
    expect(night).toMatchObject({ fromClock: 1_260, toClock: 360 });
    expect(night.reference).toMatch(/L3122-20/);
  });
});
