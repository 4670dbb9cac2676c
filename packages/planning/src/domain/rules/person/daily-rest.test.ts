import { expect, it } from "vitest";
import { breachesAtWork } from "../../../../test/person-at-work.ts";
import { at, shift, slot, venue } from "../../../../test/plan-builder.ts";

const evening = slot("2026-03-02T18:00", "23:00");

it("wants 11 hours from the end of a day to the beginning of the next, to the minute", () => {
  expect(breachesAtWork("daily_rest", [evening, slot("2026-03-03T10:00", "12:00")])).toEqual([]);
  const [breach, ...more] = breachesAtWork("daily_rest", [evening, slot("2026-03-03T09:59", "12:00")]);
  expect(more).toEqual([]);
  expect(breach).toMatchObject({
    code: "daily_rest",
    severity: "forbid",
    personId: "ana",
    shiftIds: ["shift 0", "shift 1"],
    at: slot("2026-03-02T23:00", "2026-03-03T09:59"),
    evidence: { limit: 660, actual: 659, missing: 1 },
    reference: "Code du travail, art. L3131-1",
    message: {
      fr: "Ana a 10 h 59 de repos, du lundi 2 mars à 23 h au mardi 3 mars à 9 h 59 ; il en faut 11 h.",
      en: "Ana has 10 h 59 min of rest, from Monday 2 March at 23:00 to Tuesday 3 March at 09:59; 11 h are needed.",
    },
  });
});

it("counts hours that pass, not hours of the clock, over the nights when the clocks change", () => {
  // 2026-03-29: one hour is skipped, so from 23:00 to 10:00 there are ten.
  const spring = slot("2026-03-28T18:00", "23:00");
  expect(breachesAtWork("daily_rest", [spring, slot("2026-03-29T11:00", "12:00")])).toEqual([]);
  expect(breachesAtWork("daily_rest", [spring, slot("2026-03-29T10:59", "12:00")])).toHaveLength(1);
  // 2026-10-25: one hour comes twice.
  const autumn = slot("2026-10-24T18:00", "23:00");
  expect(breachesAtWork("daily_rest", [autumn, slot("2026-10-25T09:00", "12:00")])).toEqual([]);
  expect(breachesAtWork("daily_rest", [autumn, slot("2026-10-25T08:59", "12:00")])).toHaveLength(1);
});

it("leaves pauses within a day to the span, also after midnight", () => {
  const day = [slot("2026-03-02T14:00", "16:00"), slot("2026-03-02T20:00", "23:30")];
  expect(breachesAtWork("daily_rest", day)).toEqual([]);
  const strike = slot("2026-03-03T00:30", "03:00");
  expect(breachesAtWork("daily_rest", [...day, strike])).toEqual([]);
  expect(breachesAtWork("daily_rest", [...day, strike, slot("2026-03-03T13:59", "15:00")])).toMatchObject([
    { evidence: { actual: 659 } },
  ]);
});

it("measures from what ended last, also when that began first", () => {
  const long = slot("2026-03-02T10:00", "23:00");
  const inside = slot("2026-03-02T12:00", "13:00");
  expect(breachesAtWork("daily_rest", [long, inside, slot("2026-03-03T09:00", "12:00")])).toMatchObject([
    { shiftIds: ["shift 0", "shift 2"], evidence: { actual: 600 } },
  ]);
});

it("names times as the clocks of the place show them", () => {
  const newYork = venue("NYC", { zone: "America/New_York" });
  const span = (from: string, to: string) => ({
    start: at(from, "America/New_York"),
    end: at(to, "America/New_York"),
  });
  const shifts = [
    shift("show", span("2026-03-02T20:00", "2026-03-02T23:00"), { venueId: newYork.id }),
    shift("call", span("2026-03-03T08:00", "2026-03-03T10:00"), { venueId: newYork.id }),
  ];
  const [breach] = breachesAtWork("daily_rest", shifts, { facts: { venues: [newYork] } });
  expect(breach?.message.en).toContain("from Monday 2 March at 23:00 to Tuesday 3 March at 08:00");
});

it("keeps to the limit somebody set", () => {
  const night = [evening, slot("2026-03-03T08:00", "12:00")];
  expect(breachesAtWork("daily_rest", night, { choice: { limits: { minutes: 540 } } })).toEqual([]);
  expect(breachesAtWork("daily_rest", night, { choice: { limits: { minutes: 541 } } })).toHaveLength(1);
});
