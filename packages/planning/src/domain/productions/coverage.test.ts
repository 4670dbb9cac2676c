import { describe, expect, it } from "vitest";
import type { PersonId, PostId } from "../plan/facts.ts";
import type { Paid } from "../plan/pay.ts";
import { type CoveredShift, coverageOf } from "./coverage.ts";

const [stage, sound] = ["stage", "sound"] as PostId[] as [PostId, PostId];
const [ana, ben] = ["ana", "ben"] as PersonId[] as [PersonId, PersonId];

const shift = (over: Partial<CoveredShift> = {}): CoveredShift => ({
  isPlaced: true,
  minutes: 240,
  breakMinutes: 0,
  isCachet: false,
  workingDay: 20_000,
  posts: [
    { id: stage, count: 2 },
    { id: sound, count: 1 },
  ],
  assignments: [],
  ...over,
});
const at = (postId: PostId, ...people: PersonId[]) => people.map((personId) => ({ postId, personId }));
const technician = (rates: Paid["rates"]): Paid => ({ kind: "technician", rates });
const artist = (rates: Paid["rates"]): Paid => ({ kind: "artist", rates });
const costOf = (shifts: readonly CoveredShift[], paid: Paid) =>
  coverageOf(shifts, new Map([[ana, paid]])).cost;

it("of nothing is nothing", () => {
  expect(coverageOf([], new Map())).toEqual({
    shifts: 0,
    unplaced: 0,
    seats: 0,
    filled: 0,
    people: 0,
    minutes: 0,
    cost: 0,
    withoutRate: 0,
  });
});

it("counts seats and who has one; two too many at one post do not fill another", () => {
  const full = shift({ assignments: [...at(stage, ana, ben), ...at(sound, "c" as PersonId)] });
  const crowded = shift({ assignments: at(sound, ana, ben) });
  expect(coverageOf([full, shift()], new Map())).toMatchObject({ shifts: 2, seats: 6, filled: 3 });
  expect(coverageOf([crowded], new Map())).toMatchObject({ seats: 3, filled: 1 });
});

it("counts the minutes everybody works, breaks taken off, and each person once", () => {
  const shifts = [
    shift({ breakMinutes: 30, assignments: at(stage, ana, ben) }),
    shift({ assignments: at(sound, ana) }),
  ];
  expect(coverageOf(shifts, new Map())).toMatchObject({ minutes: 210 * 2 + 240, people: 2 });
});

it("tells shifts without times", () => {
  expect(coverageOf([shift(), shift({ isPlaced: false })], new Map()).unplaced).toBe(1);
});

describe("the cost", () => {
  const day = [shift({ assignments: at(stage, ana) }), shift({ minutes: 120, assignments: at(sound, ana) })];
  const show = shift({ isCachet: true, assignments: at(stage, ana) });

  it("is by the hour, to the cent", () => {
    expect(costOf(day, technician({ hour: 2_550 }))).toBe(15_300);
    expect(costOf([shift({ minutes: 61, assignments: at(stage, ana) })], technician({ hour: 1_000 }))).toBe(
      1_017,
    );
  });

  it("is once a day for who is paid by the day", () => {
    expect(costOf(day, technician({ day: 20_000 }))).toBe(20_000);
    const other = shift({ workingDay: 20_001, assignments: at(stage, ana) });
    expect(costOf([...day, other], technician({ day: 20_000 }))).toBe(40_000);
  });

  it("is a cachet for artists in shifts paid so, whatever else they cost", () => {
    expect(costOf([show, ...day], artist({ cachet: 15_000, day: 20_000 }))).toBe(35_000);
    expect(costOf([show], artist({ hour: 1_000 }))).toBe(4_000);
    expect(costOf([show], technician({ cachet: 15_000, hour: 1_000 }))).toBe(4_000);
  });

  it("is not known for who has no rate, and says how many they are", () => {
    const shifts = [shift({ assignments: at(stage, ana, ben) })];
    const paid = new Map([[ana, technician({ hour: 1_000 })]]);
    expect(coverageOf(shifts, paid)).toMatchObject({ cost: 4_000, withoutRate: 1 });
    expect(coverageOf(shifts, new Map([[ana, technician({})]]))).toMatchObject({ cost: 0, withoutRate: 2 });
  });
});
