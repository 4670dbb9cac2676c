import { expect, it } from "vitest";
import { breachesAtWork } from "../../../../test/person-at-work.ts";
import { slot } from "../../../../test/plan-builder.ts";

const minutes = (from: string, to: string, limits = {}) =>
  breachesAtWork("night_work", [slot(from, to)], { choice: { limits } })[0]?.evidence.actual ?? 0;

it("counts what lies between 22:00 and 06:00", () => {
  expect(minutes("2026-03-02T18:00", "22:00")).toBe(0);
  expect(minutes("2026-03-02T18:00", "22:01")).toBe(1);
  expect(minutes("2026-03-02T06:00", "10:00")).toBe(0);
  expect(minutes("2026-03-02T05:59", "10:00")).toBe(1);
  expect(minutes("2026-03-02T20:00", "2026-03-03T08:00")).toBe(480);
  expect(minutes("2026-03-02T00:00", "2026-03-04T00:00")).toBe(960);
});

it("counts the hours that pass when the clocks change", () => {
  expect(minutes("2026-03-28T22:00", "2026-03-29T06:00")).toBe(420);
  expect(minutes("2026-10-24T22:00", "2026-10-25T06:00")).toBe(540);
});

it("takes another night as agreed, also one that begins at midnight, and lets some of it pass", () => {
  const live = { from_clock: 0, to_clock: 420 };
  expect(minutes("2026-03-02T20:00", "2026-03-03T00:00", live)).toBe(0);
  expect(minutes("2026-03-02T20:00", "2026-03-03T00:01", live)).toBe(1);
  expect(minutes("2026-03-02T20:00", "22:30", { minutes: 30 })).toBe(0);
  expect(minutes("2026-03-02T20:00", "22:31", { minutes: 30 })).toBe(31);
});

it("says how much of what is at night", () => {
  expect(breachesAtWork("night_work", [slot("2026-03-02T20:00", "23:30")])[0]?.message).toEqual({
    fr: "Ana travaille 1 h 30 de nuit, entre 22 h et 6 h : « shift 0 » (lundi 2 mars de 20 h à 23 h 30).",
    en: "Ana works 1 h 30 min at night, between 22:00 and 06:00: “shift 0” (Monday 2 March, 20:00 to 23:30).",
  });
});
