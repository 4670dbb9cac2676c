import { describe, expect, it } from "vitest";
import type { Shift } from "../../lib/api/types.ts";
import { barsOf, rowsOfDay } from "./day-rows.ts";
import { entriesOf } from "./entries.ts";

const DAY = "2026-11-21";

function shift(id: string, from: string, to: string, part: Partial<Shift> = {}): Shift {
  return {
    ...{ id, production_id: "p1", title: id, day: DAY, start: `${DAY}T${from}:00`, end: `${DAY}T${to}:00` },
    ...{ shares_room: false, break_minutes: 0, rest_minutes: 0, is_cachet: false, tags: [], notes: "" },
    ...{ minutes: 60, posts: [], assignments: [], version: 1, created_at: "", updated_at: "" },
    ...part,
  };
}

const at = (person_id: string, id = person_id) => ({ id, post_id: "x", person_id, pinned: false });
const entries = entriesOf(
  [
    shift("morning", "09:00", "12:00", { venue_id: "v1", assignments: [at("ana"), at("bao")] }),
    shift("noon", "11:00", "14:00", { venue_id: "v1", assignments: [at("ana"), at("ana", "twice")] }),
    shift("evening", "19:00", "22:00"),
  ],
  new Map(),
);
const shown = (by: "venue" | "person") =>
  rowsOfDay(entries, by).map(({ id, entries: list }) => [id, list.map(({ shift: one }) => one.id)]);

describe("the lines of a day", () => {
  it("are its venues, and one for what has none", () => {
    expect(shown("venue")).toEqual([
      ["v1", ["morning", "noon"]],
      [undefined, ["evening"]],
    ]);
  });

  it("are its people, each shift once in each, and one for what nobody is in", () => {
    expect(shown("person")).toEqual([
      ["ana", ["morning", "noon"]],
      ["bao", ["morning"]],
      [undefined, ["evening"]],
    ]);
  });

  it("have a lane for each shift that runs beside another", () => {
    const [first] = rowsOfDay(entries, "venue");
    expect(first && barsOf(first, DAY).map(({ lane, lanes }) => [lane, lanes])).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });
});
