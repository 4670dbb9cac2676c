import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryPlan } from "../../../test/arbitrary-plan.ts";
import { assigned, dayNumberOf, paris, person, plan, post, shift, slot } from "../../../test/plan-builder.ts";
import { mondayOf, weekOf } from "../plan/calendar-days.ts";
import type { PlanFacts, ProductionId } from "../plan/facts.ts";
import { breachesIn, openPlan } from "../rules/check-plan.ts";
import { packOn } from "../rules/shipped-pack.ts";
import { type Dashboard, type DashboardInput, dashboardOf } from "./dashboard.ts";

const hamlet = "hamlet" as ProductionId;
const macbeth = "macbeth" as ProductionId;
const named = [hamlet, macbeth].map((id) => ({ id, name: id, color: "#4c6ef5", elsewhere: [] }));

function look(facts: PlanFacts, from: string, to: string, more: Partial<DashboardInput> = {}): Dashboard {
  const [first, last] = [dayNumberOf(from), dayNumberOf(to)];
  const pack = packOn(first);
  const checked = openPlan(facts, pack);
  const breaches = breachesIn(checked);
  const period = { from: first, to: last, now: 0, productions: named, done: new Map() };
  return dashboardOf({ index: checked.index, pack, breaches, ...period, ...more });
}

const ana = person("Ana", { rates: { hour: 2_000 } });
const bao = person("Bao", { rates: { day: 18_000 } });
const cleo = person("Cleo");
const mission = (title: string, from: string, to: string, more = {}) =>
  shift(title, slot(from, to), {
    productionId: hamlet,
    posts: [post(`${title}-post`, { count: 2 })],
    ...more,
  });

describe("what is counted", () => {
  const evening = mission("evening", "2026-11-20T20:00", "2026-11-21T00:30", { breakMinutes: 30 });
  const strike = mission("strike", "2026-11-21T01:00", "2026-11-21T04:00");
  const morning = mission("morning", "2026-11-23T09:00", "2026-11-23T13:00", { productionId: macbeth });
  const facts = plan({
    people: [ana, bao, cleo],
    shifts: [morning, strike, evening],
    assignments: [
      ...[assigned(ana, evening), assigned(bao, evening), assigned(bao, strike)],
      ...[assigned(ana, morning), assigned(cleo, morning)],
    ],
  });

  it("is seats, people, hours and cost, of each production and together", () => {
    const { productions, total } = look(facts, "2026-11-20", "2026-11-23");
    expect(
      productions.map(({ id, seats, filled, people, minutes, cost, withoutRate }) => ({
        id,
        seats,
        filled,
        people,
        minutes,
        cost,
        withoutRate,
      })),
    ).toEqual([
      // Bao is paid once for the evening and the strike after it.
      { id: hamlet, seats: 4, filled: 3, people: 2, minutes: 660, cost: 8_000 + 18_000, withoutRate: 0 },
      { id: macbeth, seats: 2, filled: 2, people: 2, minutes: 480, cost: 8_000, withoutRate: 1 },
    ]);
    expect(total).toMatchObject({ shifts: 3, people: 3, minutes: 1_140, cost: 34_000, withoutRate: 1 });
  });

  it("belongs to the day it begins on, and after midnight to the day before", () => {
    const { load, days } = look(facts, "2026-11-20", "2026-11-21");
    expect(days).toHaveLength(2);
    expect(load.map(({ personId, byDay }) => [personId, byDay])).toEqual([
      ["bao", [420, 0]],
      ["ana", [240, 0]],
    ]);
    expect(look(facts, "2026-11-21", "2026-11-22").total).toMatchObject({ shifts: 0, minutes: 0 });
  });

  it("says who has no work, and what is open, soonest first", () => {
    const board = look(facts, "2026-11-20", "2026-11-22");
    expect(board.withoutWork).toEqual(["cleo"]);
    expect(board.openPosts.map(({ title, missing, wallStart }) => [title, missing, wallStart])).toEqual([
      ["strike", 1, paris("2026-11-21T01:00") + 60],
    ]);
    const later = { now: paris("2026-11-21T04:00") };
    expect(look(facts, "2026-11-20", "2026-11-22", later).openPosts).toEqual([]);
  });

  it("of one production is that one's alone, though whoever works for another is at work", () => {
    const board = look(facts, "2026-11-20", "2026-11-23", {
      productionId: macbeth,
      productions: named.slice(1),
    });
    expect(board.productions.map(({ id }) => id)).toEqual([macbeth]);
    expect(board.total).toMatchObject({ shifts: 1, minutes: 480 });
    expect(board.load.map(({ personId }) => personId)).toEqual(["ana", "cleo"]);
    expect(board.withoutWork).toEqual([]);
  });

  it("adds what is done on other days to the cost of the whole", () => {
    const elsewhere = [
      { personId: ana.id, shift: { isCachet: false }, worked: 60, workingDay: 0 },
      { personId: bao.id, shift: { isCachet: false }, worked: 60, workingDay: 0 },
    ];
    const productions = [{ id: hamlet, name: "", color: "", elsewhere }];
    const [first] = look(facts, "2026-11-20", "2026-11-21", { productions }).productions;
    expect(first).toMatchObject({ cost: 26_000, wholeCost: 26_000 + 2_000 + 18_000 });
  });
});

it("tells what was done beside what was planned, of shifts that are gone too", () => {
  const done = new Map([
    [hamlet, 90],
    [macbeth, 30],
  ]);
  const board = look(plan({}), "2026-11-20", "2026-11-23", { done });
  expect(board.productions.map(({ id, minutes, doneMinutes }) => [id, minutes, doneMinutes])).toEqual([
    [hamlet, 0, 90],
    [macbeth, 0, 30],
  ]);
  expect(board.doneMinutes).toBe(120);
});

describe("the nights the clocks change", () => {
  it.each([
    ["2026-03-28T22:00", "2026-03-29T04:00", 300],
    ["2026-10-24T22:00", "2026-10-25T04:00", 420],
  ])("count the hours there are: %s", (from, to, minutes) => {
    const night = mission("night", from, to);
    const facts = plan({ people: [ana], shifts: [night], assignments: [assigned(ana, night)] });
    const { total, load } = look(facts, from.slice(0, 10), to.slice(0, 10));
    expect([total.minutes, load[0]?.byDay]).toEqual([minutes, [minutes, 0]]);
  });
});

describe("who is over the limits", () => {
  it("is told with the rules that are broken, and how often", () => {
    const long = mission("long", "2026-11-17T08:00", "2026-11-17T20:00");
    const soon = mission("soon", "2026-11-18T05:30", "2026-11-18T09:30");
    const facts = plan({
      people: [ana, bao],
      shifts: [long, soon],
      assignments: [assigned(ana, long), assigned(ana, soon)],
    });
    const { overLimits, conflicts, limits } = look(facts, "2026-11-16", "2026-11-22");
    expect(overLimits.map(({ personId }) => personId)).toEqual(["ana"]);
    const codes = overLimits[0]?.breaches.map(({ code }) => code) ?? [];
    expect(codes).toContain("work_a_day");
    expect(codes).toContain("daily_rest");
    // Open posts are a conflict too, but nobody's limit.
    expect(codes).not.toContain("post_underfilled");
    expect(conflicts.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(codes.length);
    expect(limits).toEqual({ dayMinutes: 600, weekMinutes: 2_880 });
  });
});

/** A plan of six days, and a day to part them at. */
const parted = fc.tuple(arbitraryPlan, fc.integer({ min: 0, max: 6 }));
const [FIRST, LAST] = ["2026-05-03", "2026-05-11"];

describe("sums", () => {
  it("are those of the plain plan", () => {
    fc.assert(
      fc.property(arbitraryPlan, (facts) => {
        const board = look(facts, FIRST, LAST);
        const placed = new Map(facts.shifts.flatMap((one) => (one.span ? [[one.id, one.span]] : [])));
        const naive = facts.assignments.reduce((sum, { shiftId }) => {
          const span = placed.get(shiftId);
          return sum + (span === undefined ? 0 : span.end - span.start);
        }, 0);
        const seats = facts.shifts.flatMap(({ posts }) => posts).reduce((sum, { count }) => sum + count, 0);
        expect(board.total).toMatchObject({ shifts: facts.shifts.length, minutes: naive, seats });
        const open = board.openPosts.reduce((sum, { missing }) => sum + missing, 0);
        expect(board.total.filled + open).toBe(seats);
      }),
    );
  });

  it("by week, by production, by day and by person are the same sum", () => {
    fc.assert(
      fc.property(arbitraryPlan, (facts) => {
        const { total, byWeek, productions, load, days, weeks } = look(facts, FIRST, LAST);
        const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, 0);
        for (const key of ["minutes", "cost"] as const) {
          expect(sum(byWeek.map((week) => week[key]))).toBe(total[key]);
          expect(sum(productions.flatMap((one) => one.weeks.map((week) => week[key])))).toBe(total[key]);
        }
        expect(sum(load.map(({ minutes }) => minutes))).toBe(total.minutes);
        expect(sum(load.flatMap(({ byDay }) => byDay))).toBe(total.minutes);
        expect(sum(load.flatMap(({ byWeek: each }) => each))).toBe(total.minutes);
        expect(weeks).toEqual([...new Set(days.map((day) => mondayOf(weekOf(day))))]);
      }),
    );
  });

  it("of two periods that touch are those of both together", () => {
    fc.assert(
      fc.property(parted, ([facts, at]) => {
        const middle = dayNumberOf(FIRST) + 1 + at;
        const [left, right, both] = [
          look(facts, FIRST, LAST, { to: middle }),
          look(facts, FIRST, LAST, { from: middle + 1 }),
          look(facts, FIRST, LAST),
        ];
        for (const key of ["shifts", "unplaced", "seats", "filled", "minutes", "cost"] as const)
          expect(left.total[key] + right.total[key]).toBe(both.total[key]);
      }),
    );
  });

  it("do not depend on the order the plan is told in", () => {
    fc.assert(
      fc.property(arbitraryPlan, (facts) => {
        const turned = {
          ...facts,
          shifts: facts.shifts.toReversed(),
          assignments: facts.assignments.toReversed(),
        };
        const [one, other] = [look(facts, FIRST, LAST), look(turned, FIRST, LAST)];
        expect(other.total).toEqual(one.total);
        expect(other.load).toEqual(one.load);
        expect(other.conflicts).toEqual(one.conflicts);
      }),
    );
  });
});
