import { expect, it } from "vitest";
import { breachesAtWork } from "../../../../test/person-at-work.ts";
import { slot } from "../../../../test/plan-builder.ts";

// Monday 2 to Sunday 8 March; every day but one has work from 10:00 to 20:00.
const days = (first: number, last: number, hours = ["10:00", "20:00"]) =>
  Array.from({ length: last - first + 1 }, (_, at) => {
    const day = `2026-03-${String(first + at).padStart(2, "0")}`;
    return slot(`${day}T${hours[0]}`, hours[1] ?? "");
  });

it("wants 35 hours in a row, to the minute, from Saturday evening to Monday morning", () => {
  const week = [...days(2, 6), slot("2026-03-07T10:00", "23:00")];
  expect(breachesAtWork("weekly_rest", [...week, slot("2026-03-09T10:00", "12:00")])).toEqual([]);
  expect(breachesAtWork("weekly_rest", [...week, slot("2026-03-09T09:59", "12:00")])).toMatchObject([
    {
      at: slot("2026-03-02T00:00", "2026-03-09T00:00"),
      evidence: { limit: 2_100, actual: 2_099, missing: 1 },
      message: {
        fr: "Ana a au plus 34 h 59 de repos d’affilée dans la semaine du 2 mars ; il en faut 35 h.",
        en: "Ana has at most 34 h 59 min of rest in a row in the week of 2 March; 35 h are needed.",
      },
    },
  ]);
});

it("finds a rest in the middle of a week, and one that began the Sunday before", () => {
  expect(breachesAtWork("weekly_rest", [...days(2, 4), ...days(6, 8)])).toEqual([]);
  const untilSunday = slot("2026-03-01T10:00", "23:00");
  expect(breachesAtWork("weekly_rest", [untilSunday, ...days(3, 8)])).toEqual([]);
  const early = slot("2026-03-03T09:59", "20:00");
  const week = breachesAtWork("weekly_rest", [untilSunday, early, ...days(4, 8)]);
  expect(week.map(({ at }) => at.start)).toEqual([slot("2026-03-02T00:00", "01:00").start]);
});

it("finds seven days in a row in every week they fill", () => {
  expect(breachesAtWork("weekly_rest", days(2, 15))).toHaveLength(2);
  expect(breachesAtWork("weekly_rest", days(2, 8))[0]?.shiftIds).toHaveLength(7);
});

it("has an hour less to rest on the Sunday that is short", () => {
  const week = ["23", "24", "25", "26", "27"].map((day) => slot(`2026-03-${day}T10:00`, "20:00"));
  const rest = (saturdayEnd: string) =>
    breachesAtWork("weekly_rest", [
      ...week,
      slot("2026-03-28T10:00", saturdayEnd),
      slot("2026-03-30T10:00", "12:00"),
    ]);
  expect(rest("22:00")).toEqual([]);
  expect(rest("22:01")).toMatchObject([{ evidence: { actual: 2_099 } }]);
});

it("lets as much of it lie outside the week as is set", () => {
  const late = [
    ...days(2, 6),
    slot("2026-03-07T14:00", "2026-03-08T00:30"),
    slot("2026-03-09T14:00", "15:00"),
  ];
  expect(breachesAtWork("weekly_rest", late)).toMatchObject([{ evidence: { actual: 2_070 } }]);
  const choice = { limits: { overhang_minutes: 720 } };
  expect(breachesAtWork("weekly_rest", late, { choice })).toEqual([]);
});
