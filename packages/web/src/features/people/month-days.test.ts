import { describe, expect, it } from "vitest";
import { inMonths, isWholeDay, type KindSpan, partsOfDay } from "./month-days.ts";

const span = (start: string, end: string): KindSpan => ({ kind: "available", start, end });

describe("a day of the month", () => {
  it("shows what is said of it in order, where it lies between midnight and midnight", () => {
    const spans = [
      span("2026-11-13T18:00:00", "2026-11-13T24:00:00"),
      span("2026-11-13T06:00:00", "2026-11-13T12:00:00"),
      span("2026-11-14T06:00:00", "2026-11-14T12:00:00"),
    ];
    expect(partsOfDay(spans, "2026-11-13").map(({ left, width }) => [left, width])).toEqual([
      [25, 25],
      [75, 25],
    ]);
  });

  it("cuts what reaches over midnight", () => {
    const [night] = partsOfDay([span("2026-11-12T22:00:00", "2026-11-13T06:00:00")], "2026-11-13");
    expect(night).toMatchObject({
      start: "2026-11-13T00:00:00",
      end: "2026-11-13T06:00:00",
      left: 0,
      width: 25,
    });
  });

  it("knows a day that is whole", () => {
    const parts = partsOfDay([span("2026-11-10T00:00:00", "2026-11-20T00:00:00")], "2026-11-13");
    expect(parts.map(isWholeDay)).toEqual([true]);
  });

  it("keeps a short time wide enough to be seen, and inside the day", () => {
    const [part] = partsOfDay([span("2026-11-13T23:50:00", "2026-11-14T00:00:00")], "2026-11-13");
    expect((part?.left ?? 0) + (part?.width ?? 0)).toBeLessThanOrEqual(100);
    expect(part?.width).toBeGreaterThanOrEqual(4);
  });
});

it.each([
  ["2026-11-21", 0, "2026-11-21"],
  ["2026-11-21", 3, "2027-02-21"],
  ["2026-11-30", 3, "2027-02-28"],
  ["2026-08-31", 6, "2027-02-28"],
  ["2027-12-31", 2, "2028-02-29"],
])("%s and %i months is %s", (day, months, expected) => {
  expect(inMonths(day, months)).toBe(expected);
});
