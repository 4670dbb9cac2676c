import { openPlan, type PlanFacts, packOn } from "@souffleur/planning/rules";
import { describe, expect, it } from "vitest";
import type { Shift } from "../../../lib/api/types.ts";
import { boardOf } from "../board/board.ts";
import { type Bar, type Row, rowsOf } from "../board/rows.ts";
import { brokenBy, brokenByNew, isSame, landingRow, wantedFrom } from "./wanted.ts";

const minute = (text: string) => Date.parse(`${text}Z`) / 60_000;
const named = (id: string, name: string) => ({ id, name });
const person = (id: string, name: string) => ({
  ...named(id, name),
  ...{ kind: "technician", skills: [], availability: [], freeByDefault: true, rates: {}, earlierWeeks: [] },
});
const venue = (id: string, name: string) => ({
  ...named(id, name),
  zone: "UTC",
  rooms: [],
  openingHours: [],
});

function shift(id: string, day: number, personId: string): Shift {
  const date = `2030-03-${String(day).padStart(2, "0")}`;
  return {
    ...{ id, production_id: "p", title: id, day: date, venue_id: "v1", shares_room: false },
    ...{ start: `${date}T14:00:00`, end: `${date}T17:00:00`, minutes: 180, version: 1 },
    ...{ break_minutes: 0, rest_minutes: 0, is_cachet: false, tags: [], notes: "" },
    posts: [{ id: `${id}-post`, role: "Plateau", level: 1, count: 2 }],
    assignments: [{ id: `${id}-seat`, post_id: `${id}-post`, person_id: personId, pinned: true }],
    ...{ created_at: "2030-01-01T00:00:00Z", updated_at: "2030-01-01T00:00:00Z" },
  };
}

const shifts = [shift("one", 5, "anna"), shift("two", 5, "bruno")];
const spanOn = (day: number) => ({
  start: minute(`2030-03-0${day}T14:00`),
  end: minute(`2030-03-0${day}T17:00`),
});
// Ids of tests are read by people; the brands are the rules' own.
const facts = {
  period: { start: minute("2030-03-01T00:00"), end: minute("2030-03-29T00:00") },
  ...{ zone: "UTC", zones: { UTC: [{ from: 0, offset: 0 }] }, holidays: [], travel: [] },
  people: [person("anna", "Anna"), person("bruno", "Bruno"), person("chloe", "Chloé")],
  venues: [venue("v1", "Grande salle"), venue("v2", "Petite salle")],
  shifts: shifts.map(({ id, title }) => ({
    ...{ id, productionId: "p", title, venueId: "v1", sharesRoom: false, span: spanOn(5) },
    ...{ breakMinutes: 0, restMinutes: 0, isCachet: false },
    posts: [{ id: `${id}-post`, role: "Plateau", level: 1, count: 2 }],
  })),
  assignments: shifts.map(({ id, assignments: [seat] }) => ({
    ...{ shiftId: id, postId: `${id}-post`, personId: seat?.person_id, isPinned: true },
  })),
} as unknown as PlanFacts;
const pack = packOn(0, {});
const board = boardOf(facts, pack, shifts);
const plan = openPlan(facts, pack);

function rowsIn(view: "people" | "venues") {
  const words = { open: "To fill", noTeam: "No team", noVenue: "No venue" };
  return rowsOf({ board, view, filters: {}, teams: [], productions: [], shortest: 1, words });
}
const rows = rowsIn("people");
const rowOf = (name: string): Row => rows.find((row) => row.name === name) ?? fail(name);
const barIn = (name: string): Bar => rowOf(name).bars[0] ?? fail(name);
function fail(name: string): never {
  throw new Error(`${name} is not there`);
}

describe("letting a bar go", () => {
  it("over somebody else gives them the post, and unpins it", () => {
    const wanted = wantedFrom(board, "people", {
      ...{ bar: barIn("Anna"), row: rowOf("Chloé"), span: spanOn(5), isCopy: false },
    });
    expect(wanted.seats).toEqual([{ post_id: "one-post", person_id: "chloe", pinned: false }]);
    expect(brokenBy(plan, wanted)).toEqual([]);
  });

  it("over somebody who is busy breaks what it would break", () => {
    const wanted = wantedFrom(board, "people", {
      ...{ bar: barIn("Anna"), row: rowOf("Bruno"), span: spanOn(5), isCopy: false },
    });
    expect(brokenBy(plan, wanted)[0]).toMatchObject({ code: "overlap", personId: "bruno" });
  });

  it("over what is to fill takes somebody out, and from there puts somebody in", () => {
    const out = wantedFrom(board, "people", {
      ...{ bar: barIn("Anna"), row: rowOf("To fill"), span: spanOn(5), isCopy: false },
    });
    expect(out.seats).toEqual([]);
    const open = rowOf("To fill").bars.find(({ shift: { id } }) => id === "two") ?? fail("two");
    const into = wantedFrom(board, "people", {
      ...{ bar: open, row: rowOf("Chloé"), span: spanOn(5), isCopy: false },
    });
    expect(into.seats.map(({ person_id }) => person_id)).toEqual(["bruno", "chloe"]);
  });

  it("where it was asks for nothing, and a copy there is asked for", () => {
    const aim = { bar: barIn("Anna"), row: rowOf("Anna"), span: spanOn(5) };
    expect(isSame(wantedFrom(board, "people", { ...aim, isCopy: false }), spanOn(5))).toBe(true);
    const copy = wantedFrom(board, "people", { ...aim, isCopy: true });
    expect(isSame(copy, spanOn(5))).toBe(false);
    expect(copy.seats).toEqual([{ post_id: "one-post", person_id: "anna", pinned: false }]);
    expect(brokenBy(plan, copy)[0]?.code).toBe("overlap");
  });

  it("in another venue goes there, and stays in its row where rows are productions", () => {
    const [first = fail("row"), second = fail("row")] = rowsIn("venues");
    const bar = first.bars[0] ?? fail("bar");
    expect(landingRow({ view: "venues", board, bar, row: second })).toBe("v2");
    expect(wantedFrom(board, "venues", { bar, row: second, span: spanOn(6), isCopy: false }).venueId).toBe(
      "v2",
    );
    expect(landingRow({ view: "productions", board, bar, row: second })).toBe(bar.rowId);
  });

  it("never puts somebody twice into a shift", () => {
    const open = rowOf("To fill").bars.find(({ shift: { id } }) => id === "one") ?? fail("one");
    expect(landingRow({ view: "people", board, bar: open, row: rowOf("Anna") })).toBe("open");
  });

  it("says of what is drawn whether its person is busy", () => {
    expect(brokenByNew(plan, "people", rowOf("Anna"), spanOn(5))[0]?.code).toBe("overlap");
    expect(brokenByNew(plan, "people", rowOf("Chloé"), spanOn(5))).toEqual([]);
  });
});
