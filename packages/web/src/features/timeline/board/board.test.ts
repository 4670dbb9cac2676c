import type { Pack, PlanFacts } from "@souffleur/planning/rules";
import { describe, expect, it } from "vitest";
import type { Shift } from "../../../lib/api/types.ts";
import { boardOf, freeSeats, withChange } from "./board.ts";

const minute = (text: string) => Date.parse(`${text}Z`) / 60_000;
const facts: PlanFacts = {
  period: { start: minute("2026-03-23T00:00"), end: minute("2026-04-06T00:00") },
  zone: "Europe/Paris",
  zones: {
    "Europe/Paris": [
      { from: minute("2025-10-26T01:00"), offset: 60 },
      { from: minute("2026-03-29T01:00"), offset: 120 },
    ],
  },
  ...{ holidays: [], people: [], venues: [], travel: [], shifts: [], assignments: [] },
};
// No rule is asked here.
const pack = {} as Pack;

function shift(id: string, more: Partial<Shift> = {}): Shift {
  return {
    ...{ id, production_id: "p", title: "Montage", day: "2026-03-28", shares_room: false },
    ...{ start: "2026-03-28T22:00:00", end: "2026-03-29T07:00:00", minutes: 480 },
    ...{ break_minutes: 0, rest_minutes: 0, is_cachet: false, tags: [], notes: "", version: 1 },
    posts: [{ id: "post", role: "Plateau", level: 1, count: 3 }],
    assignments: [{ id: "a", post_id: "post", person_id: "x", pinned: false }],
    ...{ created_at: "2026-01-01T00:00:00Z", updated_at: "2026-01-01T00:00:00Z" },
    ...more,
  };
}

describe("the board", () => {
  it("knows when a night shift is, over the hour the clocks skip", () => {
    const board = boardOf(facts, pack, [shift("s")]);
    expect(board.spans.get("s")).toEqual({
      start: minute("2026-03-28T21:00"),
      end: minute("2026-03-29T05:00"),
    });
  });

  it("takes up what the server says became of a shift, and that one is gone", () => {
    const before = boardOf(facts, pack, [shift("s"), shift("t")]);
    const moved = withChange(before, { id: "s", shift: shift("s", { start: "2026-03-30T10:00:00" }) });
    const after = withChange(moved, { id: "t" });
    expect([...after.shifts.keys()]).toEqual(["s"]);
    expect(after.spans.get("s")?.start).toBe(minute("2026-03-30T08:00"));
    expect(after.changes.map(({ id }) => id)).toEqual(["s", "t"]);
    expect(before.changes).toEqual([]);
    expect(before.shifts.size).toBe(2);
  });

  it("counts who is still missing", () => {
    expect(freeSeats(shift("s"))).toBe(2);
  });
});
