import type { LocalDateTime } from "@souffleur/kernel";
import { describe, expect, it } from "vitest";
import { assigned, paris, person, plan, shift, slot } from "../../../test/plan-builder.ts";
import { disturb } from "./disturb.ts";

const time = (text: string) => `${text}:00` as LocalDateTime;
const free = { ...slot("2026-03-02T08:00", "2026-03-04T20:00"), kind: "available" } as const;
const ana = person("Ana", { availability: [free] });
const bea = person("Bea");
const monday = shift("lundi", slot("2026-03-02T14:00", "18:00"));
const tuesday = shift("mardi", slot("2026-03-03T14:00", "18:00"));
const facts = plan({
  people: [ana, bea],
  shifts: [monday, tuesday],
  assignments: [assigned(ana, monday), assigned(ana, tuesday, { isPinned: true }), assigned(bea, tuesday)],
});
const ill = (from: string, to: string) =>
  disturb(facts, [{ kind: "absence", personId: ana.id, from: time(from), to: time(to) }]);

describe("somebody who is absent", () => {
  it("is not free then, and is before and after", () => {
    const [after] = ill("2026-03-03T00:00", "2026-03-03T23:00").people;
    expect(after?.availability).toEqual([
      { ...slot("2026-03-02T08:00", "2026-03-03T00:00"), kind: "available" },
      { ...slot("2026-03-03T00:00", "23:00"), kind: "unavailable" },
      { ...slot("2026-03-03T23:00", "2026-03-04T20:00"), kind: "available" },
    ]);
  });

  it("leaves what they do then, even where they were pinned, and nobody else does", () => {
    const { assignments, people } = ill("2026-03-03T00:00", "2026-03-03T23:00");
    expect(assignments).toEqual([assigned(ana, monday), assigned(bea, tuesday)]);
    expect(people[1]).toBe(bea);
  });

  it("keeps what ends as the absence begins", () => {
    expect(ill("2026-03-03T18:00", "2026-03-03T23:00").assignments).toEqual(facts.assignments);
  });

  it("who said nothing is simply not free", () => {
    const away = { personId: bea.id, from: time("2026-03-03T00:00"), to: time("2026-03-04T00:00") };
    const { people } = disturb(facts, [{ kind: "absence", ...away }]);
    expect(people[1]?.availability).toEqual([
      { ...slot("2026-03-03T00:00", "2026-03-04T00:00"), kind: "unavailable" },
    ]);
  });
});

describe("a shift that moves", () => {
  it("stands at its new time, on the wall of its venue, and needs no window any more", () => {
    const loose = shift("lundi", undefined, {
      window: { ...slot("2026-03-02T08:00", "20:00"), minutes: 60 },
    });
    const moved = disturb({ ...facts, shifts: [loose, tuesday] }, [
      {
        kind: "shift_moved",
        shiftId: monday.id,
        start: time("2026-03-29T01:30"),
        end: time("2026-03-29T03:30"),
      },
    ]);
    // The clocks go forward in between: an hour of work.
    expect(moved.shifts[0]).toMatchObject({
      span: { start: paris("2026-03-29T01:30"), end: paris("2026-03-29T03:30") },
    });
    expect(moved.shifts[0]).not.toHaveProperty("window");
    expect(moved.shifts[1]).toBe(tuesday);
  });
});

it("nothing that has come between changes nothing", () => {
  expect(disturb(facts, [])).toBe(facts);
});
