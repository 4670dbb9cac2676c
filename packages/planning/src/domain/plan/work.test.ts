import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { at, dayNumberOf, plan, shift, slot, venue } from "../../../test/plan-builder.ts";
import { placesOf } from "./places.ts";
import { compareWorks, workOf } from "./work.ts";

const newYork = venue("NYC", { zone: "America/New_York" });
const places = placesOf(plan({ venues: [newYork] }));
const work = (from: string, to: string, more = {}) =>
  workOf(shift("s", undefined, more), slot(from, to), places);

describe("work", () => {
  it("is cut at the midnights of its place, breaks taken off each part of it", () => {
    const { shares, worked } = work("2026-03-02T20:00", "2026-03-03T02:00", { breakMinutes: 60 });
    expect(worked).toBe(300);
    expect(shares).toEqual([
      {
        day: dayNumberOf("2026-03-02"),
        week: 2_931,
        ...slot("2026-03-02T20:00", "2026-03-03T00:00"),
        worked: 200,
      },
      { day: dayNumberOf("2026-03-03"), week: 2_931, ...slot("2026-03-03T00:00", "02:00"), worked: 100 },
    ]);
    const span = { start: at("2026-03-02T20:00", newYork.zone), end: at("2026-03-03T00:00", newYork.zone) };
    expect(workOf(shift("s", span, { venueId: newYork.id }), span, places).shares).toHaveLength(1);
  });

  it("counts for the day before until five in the morning", () => {
    const dayOf = (time: string) => work(`2026-03-03T${time}`, "2026-03-03T08:00").workingDay;
    expect(dayOf("04:59")).toBe(dayNumberOf("2026-03-02"));
    expect(dayOf("05:00")).toBe(dayNumberOf("2026-03-03"));
  });

  it("has the hours that pass on the days of 23 and of 25", () => {
    const minutes = (day: string, next: string) =>
      work(`${day}T00:00`, `${next}T00:00`).shares.map((s) => s.worked);
    expect(minutes("2026-03-29", "2026-03-30")).toEqual([1_380]);
    expect(minutes("2026-10-25", "2026-10-26")).toEqual([1_500]);
  });

  it("loses and gains no minute, however it is cut", () => {
    const minute = fc.integer({ min: 29_500_000, max: 29_900_000 });
    const length = fc.integer({ min: 1, max: 4_000 });
    fc.assert(
      fc.property(minute, length, fc.nat({ max: 600 }), fc.boolean(), (start, length, breakMinutes, away) => {
        const span = { start, end: start + length };
        const venueId = away ? newYork.id : undefined;
        const { shares, worked } = workOf(shift("s", span, { breakMinutes, venueId }), span, places);
        expect(worked).toBe(Math.max(0, length - breakMinutes));
        expect(shares.reduce((sum, share) => sum + share.worked, 0)).toBe(worked);
        expect([shares[0]?.start, shares.at(-1)?.end]).toEqual([span.start, span.end]);
        for (const [index, share] of shares.entries()) {
          expect(share.worked).toBeGreaterThanOrEqual(0);
          expect(share.worked).toBeLessThanOrEqual(share.end - share.start);
          if (index > 0)
            expect([share.start, share.day]).toEqual([
              shares[index - 1]?.end,
              (shares[index - 1]?.day ?? 0) + 1,
            ]);
        }
      }),
    );
  });
});

it("is sorted the same way each time", () => {
  const [one, other] = [work("2026-03-02T09:00", "10:00"), work("2026-03-02T09:00", "11:00")];
  expect([other, one].toSorted(compareWorks)).toEqual([one, other]);
  expect(compareWorks(one, one)).toBe(0);
});
