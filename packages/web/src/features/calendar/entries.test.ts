import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlanConflict, Shift } from "../../lib/api/types.ts";
import {
  DAY_MINUTES,
  type Entry,
  entriesByDay,
  entriesOf,
  hoursOf,
  openPostsOf,
  placedSideBySide,
  type Segment,
  segmentsOf,
  severitiesOf,
} from "./entries.ts";

const WEEK = { from: "2026-11-16", to: "2026-11-22" };

function shift(part: Partial<Shift>): Shift {
  const day = part.start?.slice(0, 10) ?? part.day ?? "2026-11-21";
  return {
    ...{ id: "s1", production_id: "p1", title: "Représentation", day, minutes: 210 },
    ...{ shares_room: false, break_minutes: 0, rest_minutes: 0, is_cachet: false, tags: [], notes: "" },
    ...{ posts: [], assignments: [], version: 1, created_at: "", updated_at: "" },
    ...part,
  };
}

function entry(part: Partial<Shift>): Entry {
  const [made] = entriesOf([shift(part)], new Map());
  if (made === undefined) throw new Error("no entry");
  return made;
}

function times(part: Partial<Shift>, day: string) {
  return segmentsOf([entry(part)], day).map(({ from, to, isContinued, goesOn }) => [
    from,
    to,
    isContinued,
    goesOn,
  ]);
}

describe("a shift over midnight", () => {
  const late = { start: "2026-11-21T19:30:00", end: "2026-11-22T01:00:00" };

  it("stands on the evening it begins on in a month, and on both days in a week", () => {
    const byDay = entriesByDay([entry(late)], WEEK);
    expect([...byDay.keys()]).toEqual(["2026-11-21"]);
    expect(times(late, "2026-11-21")).toEqual([[1170, 1440, false, true]]);
    expect(times(late, "2026-11-22")).toEqual([[0, 60, true, false]]);
  });

  it("that lasts into the morning stands on both days", () => {
    const night = entry({ start: "2026-11-20T22:00:00", end: "2026-11-21T06:00:00" });
    expect([...entriesByDay([night], WEEK).keys()]).toEqual(["2026-11-20", "2026-11-21"]);
  });

  it("that ends at midnight is not on the next day", () => {
    const until = { start: "2026-11-21T20:00:00", end: "2026-11-22T00:00:00" };
    expect(times(until, "2026-11-21")).toEqual([[1200, 1440, false, false]]);
    expect(times(until, "2026-11-22")).toEqual([]);
    expect([...entriesByDay([entry(until)], WEEK).keys()]).toEqual(["2026-11-21"]);
  });
});

describe("the nights the clocks change", () => {
  it("draw a shift between the times of the wall, whatever its length", () => {
    // In Paris 22:00 to 04:00 is five hours in March and seven in October.
    const march = { start: "2026-03-28T22:00:00", end: "2026-03-29T04:00:00", minutes: 300 };
    expect(times(march, "2026-03-29")).toEqual([[0, 240, true, false]]);
    const october = { start: "2026-10-24T22:00:00", end: "2026-10-25T04:00:00", minutes: 420 };
    expect(times(october, "2026-10-25")).toEqual([[0, 240, true, false]]);
  });

  it("draw one that ends before it begins by its length", () => {
    const twice = { start: "2026-10-25T02:30:00", end: "2026-10-25T02:15:00", minutes: 45 };
    expect(times(twice, "2026-10-25")).toEqual([[150, 195, false, false]]);
  });
});

describe("a shift that is to be placed", () => {
  it("stands on the first day it may be on that is shown, and takes no hours", () => {
    const window = { start: "2026-11-10T09:00:00", end: "2026-11-30T23:00:00" };
    const floating = entry({ day: "2026-11-10", window });
    expect([...entriesByDay([floating], WEEK).keys()]).toEqual(["2026-11-16"]);
    expect(segmentsOf([floating], "2026-11-16")).toEqual([]);
  });
});

describe("what is open and what is broken", () => {
  const post = (id: string, count: number) => ({ id, role: "Plateau", level: 1, count });
  const at = (id: string, post_id: string) => ({ id, post_id, person_id: id, pinned: false });

  it("counts seats by post: two people too many at one do not fill another", () => {
    const posts = [post("a", 1), post("b", 3)];
    const assignments = [at("1", "a"), at("2", "a"), at("3", "b")];
    expect(openPostsOf({ posts, assignments })).toBe(2);
  });

  it("keeps the worst of a shift", () => {
    const conflict = (severity: "warn" | "forbid", ...shift_ids: string[]) =>
      ({ severity, shift_ids }) as unknown as PlanConflict;
    const worst = severitiesOf([
      conflict("forbid", "x", "y"),
      conflict("warn", "x"),
      conflict("warn", "z"),
      { ...conflict("warn", "open"), code: "post_underfilled" },
    ]);
    expect(Object.fromEntries(worst)).toEqual({ x: "forbid", y: "forbid", z: "warn" });
  });
});

const segment = fc.tuple(fc.integer({ min: 0, max: DAY_MINUTES - 1 }), fc.integer({ min: 1, max: 600 })).map(
  ([from, length]): Segment => ({
    ...{ entry: entry({}), from, to: Math.min(DAY_MINUTES, from + length) },
    ...{ isContinued: false, goesOn: false },
  }),
);

describe("side by side", () => {
  it("nothing covers anything else, and nothing gets lost", () => {
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 40 }), (segments) => {
        const placed = placedSideBySide(segments);
        expect(placed).toHaveLength(segments.length);
        for (const [index, one] of placed.entries()) {
          expect(one.lane).toBeLessThan(one.lanes);
          for (const other of placed.slice(index + 1)) {
            const overlap = one.from < other.to && other.from < one.to;
            // What overlaps shares the width in the same way, in lanes of its own.
            if (overlap) expect([one.lanes, one.lane === other.lane]).toEqual([other.lanes, false]);
          }
        }
      }),
    );
  });

  it("takes as many lanes as run at once, and no more", () => {
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1, maxLength: 30 }), (segments) => {
        const most = Math.max(
          ...segments.map(({ from }) => segments.filter((one) => one.from <= from && one.to > from).length),
        );
        expect(Math.max(...placedSideBySide(segments).map(({ lanes }) => lanes))).toBe(most);
      }),
    );
  });

  it("shows the working day, and as much around it as anything takes", () => {
    expect(hoursOf([])).toEqual({ first: 9, last: 19 });
    expect(
      hoursOf(
        segmentsOf([entry({ start: "2026-11-21T22:30:00", end: "2026-11-22T00:30:00" })], "2026-11-21"),
      ),
    ).toEqual({ first: 9, last: 24 });
    expect(
      hoursOf(
        segmentsOf([entry({ start: "2026-11-21T22:30:00", end: "2026-11-22T00:30:00" })], "2026-11-22"),
      ),
    ).toEqual({ first: 0, last: 19 });
  });
});
