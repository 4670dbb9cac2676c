import type { LocalDate } from "@souffleur/kernel";
import { describe, expect, it } from "vitest";
import { timesOf, timesOnDay, weekdayOn, whenOn } from "./when.ts";

const PARIS = "Europe/Paris";
const day = (text: string) => text as LocalDate;
const window = { start: "2026-11-21T09:00", end: "2026-11-21T23:00" };
const reason = (result: ReturnType<typeof timesOf>) => (result.ok ? "fine" : result.failure.reason);

describe("when a shift is", () => {
  it("is as long as its times, whatever else is said", () => {
    const times = timesOf({ start: "2026-11-21T19:30", end: "2026-11-21T23:00", minutes: 5 }, PARIS);
    expect(times).toMatchObject({ ok: true, value: { minutes: 210 } });
  });

  it("ends after its length where no end is said", () => {
    const times = timesOf({ start: "2026-11-21T19:30", minutes: 90 }, PARIS);
    expect(times).toMatchObject({ value: { at: { end: "2026-11-21T21:00:00" }, minutes: 90 } });
  });

  it("may be anywhere in a window, or placed in one", () => {
    expect(timesOf({ window, minutes: 60 }, PARIS)).toMatchObject({ value: { at: undefined, minutes: 60 } });
    const placed = timesOf({ window, start: "2026-11-21T10:00", minutes: 60 }, PARIS);
    expect(placed).toMatchObject({ value: { at: { end: "2026-11-21T11:00:00" }, minutes: 60 } });
  });

  it.each([
    ["nothing", {}, "no_length"],
    ["a length alone", { minutes: 60 }, "no_time"],
    ["an end alone", { end: "2026-11-21T19:30", minutes: 60 }, "no_time"],
    ["a start alone", { start: "2026-11-21T19:30" }, "no_length"],
    ["a window alone", { window }, "no_length"],
    ["a window that is too short", { window, minutes: 841 }, "window_too_short"],
    [
      "a window shorter than the times",
      { window, start: "2026-11-20T19:30", minutes: 900 },
      "window_too_short",
    ],
  ])("is refused where somebody says %s", (_name, said, expected) => {
    expect(reason(timesOf(said, PARIS))).toBe(expected);
  });
});

describe("the same shift on another day", () => {
  it("begins at the same hour and is as long, also when the clocks change that night", () => {
    const at = timesOf({ start: "2026-11-21T22:00", end: "2026-11-22T04:00" }, PARIS);
    if (!at.ok) throw new Error("fine");
    const end = (to: string) => {
      const times = timesOnDay(at.value, day("2026-11-21"), day(to), PARIS);
      return times.ok && [times.value.at?.start, times.value.at?.end, times.value.minutes];
    };
    expect(end("2026-12-01")).toEqual(["2026-12-01T22:00:00", "2026-12-02T04:00:00", 360]);
    expect(end("2026-11-01")).toEqual(["2026-11-01T22:00:00", "2026-11-02T04:00:00", 360]);
    expect(end("2026-03-28")).toEqual(["2026-03-28T22:00:00", "2026-03-29T05:00:00", 360]);
    expect(end("9999-12-31")).toBe(false);
  });

  it("takes its window along", () => {
    const placed = timesOf({ window, start: "2026-11-21T10:00", minutes: 60 }, PARIS);
    if (!placed.ok) throw new Error("fine");
    expect(timesOnDay(placed.value, day("2026-11-21"), day("2026-11-23"), PARIS)).toMatchObject({
      value: { at: { start: "2026-11-23T10:00:00" }, window: { start: "2026-11-23T09:00:00" } },
    });
  });
});

describe("a day of a series", () => {
  it("says an hour, or two of which the second may be on the next day", () => {
    expect(whenOn(day("2026-11-21"), { at: "19:30", minutes: 60 })).toEqual({
      start: "2026-11-21T19:30",
      minutes: 60,
    });
    expect(whenOn(day("2026-11-21"), { between: { from: "09:00", to: "18:00" } }).window).toEqual({
      start: "2026-11-21T09:00",
      end: "2026-11-21T18:00",
    });
    expect(whenOn(day("2026-12-31"), { between: { from: "18:00", to: "02:00" } }).window).toEqual({
      start: "2026-12-31T18:00",
      end: "2027-01-01T02:00",
    });
  });

  it("has its weekday, Monday first", () => {
    expect([weekdayOn(day("2026-11-16")), weekdayOn(day("2026-11-22"))]).toEqual([1, 7]);
  });
});
