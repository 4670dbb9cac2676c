import { expect, it } from "vitest";
import { breachesAtWork } from "../../../../test/person-at-work.ts";
import { at, shift, slot, venue } from "../../../../test/plan-builder.ts";

it("lets people work ten hours a day, and not a minute more", () => {
  const morning = slot("2026-03-02T08:00", "13:00");
  expect(breachesAtWork("work_a_day", [morning, slot("2026-03-02T14:00", "19:00")])).toEqual([]);
  expect(breachesAtWork("work_a_day", [morning, slot("2026-03-02T14:00", "19:01")])).toMatchObject([
    {
      at: slot("2026-03-02T00:00", "2026-03-03T00:00"),
      shiftIds: ["shift 0", "shift 1"],
      evidence: { limit: 600, actual: 601, excess: 1 },
      message: {
        fr: "Ana travaille 10 h 01 le lundi 2 mars ; 10 h au plus.",
        en: "Ana works 10 h 1 min on Monday 2 March; 10 h at most.",
      },
    },
  ]);
});

it("takes breaks off", () => {
  const long = (breakMinutes: number) =>
    breachesAtWork("work_a_day", [shift("long", slot("2026-03-02T08:00", "19:00"), { breakMinutes })]);
  expect(long(60)).toEqual([]);
  expect(long(59)).toHaveLength(1);
});

it("cuts the day at midnight", () => {
  const show = slot("2026-03-02T18:00", "2026-03-03T02:00");
  expect(breachesAtWork("work_a_day", [slot("2026-03-02T10:00", "14:00"), show])).toEqual([]);
  expect(breachesAtWork("work_a_day", [slot("2026-03-02T09:59", "14:00"), show])).toMatchObject([
    { at: { start: slot("2026-03-02T00:00", "01:00").start }, evidence: { actual: 601 } },
  ]);
  expect(breachesAtWork("work_a_day", [show, slot("2026-03-03T09:00", "17:01")])).toMatchObject([
    { at: { start: slot("2026-03-03T00:00", "01:00").start }, evidence: { actual: 601 } },
  ]);
});

it("counts the hours that pass where a day has 23 or 25", () => {
  const night = (date: string) => slot(`${date}T00:00`, "11:00");
  expect(breachesAtWork("work_a_day", [night("2026-03-29")])).toEqual([]);
  expect(breachesAtWork("work_a_day", [slot("2026-03-29T00:00", "11:01")])).toHaveLength(1);
  expect(breachesAtWork("work_a_day", [night("2026-10-25")])).toMatchObject([{ evidence: { actual: 720 } }]);
});

it("takes the day of the place", () => {
  const newYork = venue("NYC", { zone: "America/New_York" });
  const span = {
    start: at("2026-03-02T12:30", "America/New_York"),
    end: at("2026-03-02T22:31", "America/New_York"),
  };
  const show = shift("show", span, { venueId: newYork.id });
  expect(breachesAtWork("work_a_day", [show], { facts: { venues: [newYork] } })).toMatchObject([
    { at: { start: at("2026-03-02T00:00", "America/New_York") }, evidence: { actual: 601 } },
  ]);
});
