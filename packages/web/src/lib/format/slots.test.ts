import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  draftOf,
  endsNextDay,
  faultOf,
  nextDraft,
  placeOn,
  type SlotDraft,
  slotOf,
  spanOf,
} from "./slots.ts";
import { minutesBetween } from "./wall-clock.ts";

const draft: SlotDraft = { key: 1, day: "2024-05-12", from: "10:00", to: "18:00", lastDay: "" };

describe("a typed range", () => {
  it("is of one day by default", () => {
    expect(slotOf(draft)).toEqual({ start: "2024-05-12T10:00:00", end: "2024-05-12T18:00:00" });
    expect(endsNextDay(draft)).toBe(false);
  });

  it("that ends earlier than it begins ends the next morning", () => {
    const late = { ...draft, from: "22:00", to: "02:00" };
    expect(slotOf(late).end).toBe("2024-05-13T02:00:00");
    expect(endsNextDay(late)).toBe(true);
  });

  it("may say its last day itself", () => {
    const long = { ...draft, lastDay: "2024-05-20" };
    expect(slotOf(long).end).toBe("2024-05-20T18:00:00");
    expect(endsNextDay(long)).toBe(false);
  });

  it("comes back from the server as it was typed", () => {
    const days = fc.integer({ min: 0, max: 40 });
    const time = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":"));
    fc.assert(
      fc.property(days, time, time, (length, from, to) => {
        const last = new Date(Date.UTC(2024, 4, 12 + length)).toISOString().slice(0, 10);
        const slot = { start: `2024-05-12T${from}:00`, end: `${last}T${to}:00` };
        fc.pre(slot.end > slot.start);
        expect(slotOf(draftOf(slot, 1))).toEqual(slot);
      }),
    );
  });
});

describe("the faults of a range", () => {
  const other = { ...draft, key: 0 };

  it.each([
    [{ ...draft, day: "" }, "incomplete"],
    [{ ...draft, to: "" }, "incomplete"],
    [{ ...draft, to: "10:00" }, "empty"],
    [{ ...draft, lastDay: "2024-05-11" }, "reversed"],
    [draft, "twice"],
    [{ ...draft, to: "17:00" }, undefined],
  ] as const)("%o: %s", (typed, expected) => {
    expect(faultOf(typed, [other, typed])).toBe(expected);
  });

  it("blame the second of two alike, not both", () => {
    expect(faultOf(other, [other, draft])).toBeUndefined();
  });
});

describe("the next line", () => {
  it("offers the same hours a day later", () => {
    expect(nextDraft(draft, 2, "2024-01-01")).toEqual({ ...draft, key: 2, day: "2024-05-13" });
  });

  it("moves a last day along", () => {
    expect(nextDraft({ ...draft, lastDay: "2024-05-14" }, 2, "2024-01-01").lastDay).toBe("2024-05-15");
  });

  it("begins with today where there is none yet", () => {
    expect(nextDraft(undefined, 1, "2024-01-01")).toMatchObject({ day: "2024-01-01", from: "10:00" });
  });
});

describe("a bar of the day", () => {
  const track = { start: "2024-05-12T10:00:00", end: "2024-05-12T20:00:00" };

  it("stands where its hours are", () => {
    const slot = { start: "2024-05-12T12:00:00", end: "2024-05-12T17:00:00" };
    expect(placeOn(track, slot, minutesBetween)).toEqual({ left: 20, width: 50 });
  });

  it("never leaves its track and never vanishes", () => {
    const before = { start: "2024-05-12T08:00:00", end: "2024-05-12T22:00:00" };
    expect(placeOn(track, before, minutesBetween)).toEqual({ left: 0, width: 100 });
    const instant = { start: "2024-05-12T12:00:00", end: "2024-05-12T12:01:00" };
    expect(placeOn(track, instant, minutesBetween).width).toBe(1);
  });

  it("is drawn over the hours all of them need", () => {
    const slots = [
      { start: "2024-05-12T12:00:00", end: "2024-05-12T17:00:00" },
      { start: "2024-05-12T10:30:00", end: "2024-05-12T11:00:00" },
    ];
    expect(spanOf(slots)).toEqual({ start: "2024-05-12T10:30:00", end: "2024-05-12T17:00:00" });
    expect(spanOf([])).toBeUndefined();
  });
});
