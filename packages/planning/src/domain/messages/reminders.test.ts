import type { InstantText, LocalDate, LocalDateTime } from "@souffleur/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PersonId, PostId, ProductionId, ShiftId } from "../plan/facts.ts";
import type { PublishedShift } from "../publishing/published-shift.ts";
import { daysToRemind, eveningBefore, remindersOf } from "./reminders.ts";

const day = "2026-11-24" as LocalDate;
const evening = eveningBefore(day, "Europe/Paris");

describe("the evening before", () => {
  it.each([
    ["2026-11-24", "Europe/Paris", "2026-11-23T17:00:00Z"],
    ["2026-07-14", "Europe/Paris", "2026-07-13T16:00:00Z"],
    // The clocks change in the night between: the evening is by the clocks of the evening.
    ["2026-03-29", "Europe/Paris", "2026-03-28T17:00:00Z"],
    ["2026-10-25", "Europe/Paris", "2026-10-24T16:00:00Z"],
    ["2026-01-01", "Pacific/Auckland", "2025-12-31T05:00:00Z"],
    ["2026-11-24", "America/Montreal", "2026-11-23T23:00:00Z"],
  ])("%s in %s is %s", (date, zone, wanted) => {
    expect(eveningBefore(date as LocalDate, zone)).toBe(Date.parse(wanted));
  });

  it("is among those looked at, whenever one looks in the day before it", () => {
    const zones = fc.constantFrom("Europe/Paris", "Pacific/Auckland", "Pacific/Honolulu", "Asia/Kathmandu");
    const days = fc.date({ min: new Date("2025-01-01"), max: new Date("2030-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(zones, days, fc.integer({ min: 0, max: 86_399_999 }), (zone, date, before) => {
        const text = date.toISOString().slice(0, 10) as LocalDate;
        const asked = eveningBefore(text, zone);
        expect(daysToRemind(asked - before, zone)).toContain(text);
      }),
    );
  });
});

const shift = (id: string, over: Partial<PublishedShift> = {}): PublishedShift => ({
  shiftId: id as ShiftId,
  productionId: "p" as ProductionId,
  content: {
    productionName: "Le Songe",
    title: "Filage",
    start: `${day}T14:00:00` as LocalDateTime,
    end: `${day}T18:00:00` as LocalDateTime,
    zone: "Europe/Paris",
    breakMinutes: 0,
    notes: "",
    people: [{ personId: "ana" as PersonId, postId: "x" as PostId, name: "Ana", role: "Plateau" }],
  },
  day,
  span: { start: evening / 60_000 + 20 * 60, end: evening / 60_000 + 24 * 60 },
  sequence: 0,
  isCancelled: false,
  publishedAt: "2026-11-01T09:00:00.000Z" as InstantText,
  changedAt: "2026-11-01T09:00:00.000Z" as InstantText,
  ...over,
});

describe("what people are reminded of", () => {
  const remind = (shifts: readonly PublishedShift[], answers: Parameters<typeof remindersOf>[1] = []) =>
    remindersOf(shifts, answers, { day, now: evening, evening });

  it("is all of their day in one message, with a key that makes it one", () => {
    const [notice, ...others] = remind([shift("a"), shift("b")]);
    expect(others).toEqual([]);
    expect(notice?.shifts.map(({ shiftId }) => shiftId)).toEqual(["a", "b"]);
    expect(notice).toMatchObject({ kind: "reminder", personId: "ana", key: "reminder:2026-11-24:ana" });
  });

  it.each([
    ["is cancelled", { isCancelled: true }],
    ["has begun", { span: { start: evening / 60_000, end: evening / 60_000 + 60 } }],
    ["was told after the hour", { publishedAt: new Date(evening + 1).toISOString() as InstantText }],
  ])("is nothing that %s", (_why, over) => {
    expect(remind([shift("a", over)])).toEqual([]);
  });
});
