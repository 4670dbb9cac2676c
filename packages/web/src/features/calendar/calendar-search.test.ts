import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, startOfWeek } from "../../lib/format/wall-clock.ts";
import {
  calendarViews,
  dayAfterKey,
  daysOf,
  periodOf,
  placeOf,
  sameDayOfMonth,
  stepped,
} from "./calendar-search.ts";

const TODAY = "2026-11-21";
const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays("1970-01-01", days));
const view = fc.constantFrom(...calendarViews);

describe("the address of the calendar", () => {
  it("leads to this month where it says nothing", () => {
    expect(placeOf({}, TODAY)).toEqual({ view: "month", date: TODAY, by: "venue" });
  });

  it.each(["", "yesterday", "2026-02-30", "2026-13-01", "0000-01-01", "9999-12-31", "<script>"])(
    "passes over a day that is none: %s",
    (date) => {
      expect(placeOf({ date, view: "year", by: "colour" }, TODAY)).toEqual(placeOf({}, TODAY));
    },
  );
});

describe("a period", () => {
  it("of a month is whole weeks, from Monday to Sunday", () => {
    expect(periodOf({ view: "month", date: "2026-11-21" })).toEqual({ from: "2026-10-26", to: "2026-12-06" });
    expect(daysOf(periodOf({ view: "month", date: "2027-02-14" }))).toHaveLength(28);
  });

  it("holds its day, and the one after begins where it ends", () => {
    fc.assert(
      fc.property(view, day, (shown, date) => {
        const { from, to } = periodOf({ view: shown, date });
        expect(from <= date && date <= to).toBe(true);
        if (shown === "month") return;
        const next = stepped({ view: shown, date }, 1);
        expect(periodOf({ view: shown, date: next }).from).toBe(addDays(to, 1));
        expect(stepped({ view: shown, date: next }, -1)).toBe(date);
      }),
    );
  });

  it("of a month is followed by the month after, at its ends too", () => {
    expect(sameDayOfMonth("2026-01-31", 1)).toBe("2026-02-28");
    expect(sameDayOfMonth("2028-03-31", -1)).toBe("2028-02-29");
    expect(sameDayOfMonth("2026-12-15", 1)).toBe("2027-01-15");
  });
});

describe("a key in the grid", () => {
  it("leads from day to day, over the edge of a month", () => {
    expect(dayAfterKey("ArrowRight", "2026-11-30", "month")).toBe("2026-12-01");
    expect(dayAfterKey("ArrowUp", "2026-11-03", "month")).toBe("2026-10-27");
    expect(dayAfterKey("PageDown", "2026-01-31", "month")).toBe("2026-02-28");
    expect(dayAfterKey("PageUp", "2026-11-21", "week")).toBe("2026-11-14");
    expect(dayAfterKey("Home", "2026-11-21", "month")).toBe(startOfWeek("2026-11-21"));
    expect(dayAfterKey("End", "2026-11-16", "week")).toBe("2026-11-22");
  });

  it("that is none of ours leads nowhere", () => {
    expect(dayAfterKey("ArrowDown", "2026-11-21", "week")).toBeUndefined();
    expect(dayAfterKey("x", "2026-11-21", "month")).toBeUndefined();
  });
});
