import { expect, it } from "vitest";
import { breachesOf } from "../../../../test/person-at-work.ts";
import { plan, shift, slot, venue } from "../../../../test/plan-builder.ts";

const weekday = (from: number, to: number) => [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from, to }));
const closedMinutes = (from: string, to: string, openingHours = weekday(540, 1_080)) => {
  const place = venue("Atelier", { openingHours });
  const shifts = [shift("work", slot(from, to), { venueId: place.id })];
  return breachesOf("venue_closed", plan({ venues: [place], shifts }))[0]?.evidence.actual ?? 0;
};

it("finds the minute before a venue opens and the one after it closes", () => {
  expect(closedMinutes("2026-03-02T09:00", "18:00")).toBe(0);
  expect(closedMinutes("2026-03-02T08:59", "18:00")).toBe(1);
  expect(closedMinutes("2026-03-02T09:00", "18:01")).toBe(1);
});

it("knows the days it is closed, and nights between two days", () => {
  expect(closedMinutes("2026-03-08T10:00", "12:00")).toBe(120);
  expect(closedMinutes("2026-03-02T17:00", "2026-03-03T10:00")).toBe(15 * 60);
});

it("stays open past midnight where its hours do, also on the night the clocks change", () => {
  const late = [{ weekday: 6, from: 1_080, to: 1_620 }];
  expect(closedMinutes("2026-03-07T20:00", "2026-03-08T03:00", late)).toBe(0);
  expect(closedMinutes("2026-03-07T20:00", "2026-03-08T03:01", late)).toBe(1);
  expect(closedMinutes("2026-03-08T01:00", "02:00", late)).toBe(0);
  expect(closedMinutes("2026-10-24T20:00", "2026-10-25T03:00", late)).toBe(0);
});

it("joins hours that touch or overlap, and is always open where nobody gave hours", () => {
  const pieces = [...weekday(540, 720), ...weekday(600, 780), ...weekday(780, 1_080)];
  expect(closedMinutes("2026-03-02T09:00", "18:00", pieces)).toBe(0);
  expect(closedMinutes("2026-03-08T00:00", "2026-03-09T00:00", [])).toBe(0);
});

it("says where, when and for how long", () => {
  const place = venue("Atelier", { openingHours: weekday(540, 1_080) });
  const shifts = [shift("work", slot("2026-03-02T17:00", "19:00"), { venueId: place.id })];
  expect(breachesOf("venue_closed", plan({ venues: [place], shifts }))).toMatchObject([
    {
      venueId: "atelier",
      shiftIds: ["work"],
      message: { fr: "Le lieu « Atelier » est fermé pendant 1 h de « work » (lundi 2 mars de 17 h à 19 h)." },
    },
  ]);
});
