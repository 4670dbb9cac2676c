import { expect, it } from "vitest";
import { breachesAtWork } from "../../../../test/person-at-work.ts";
import { slot } from "../../../../test/plan-builder.ts";

const day = (date: string) => slot(`${date}T10:00`, "12:00");
const six = ["02", "03", "04", "05", "06", "07"].map((date) => day(`2026-03-${date}`));

it("lets people work on six days of a week, and not on seven", () => {
  expect(breachesAtWork("days_a_week", six)).toEqual([]);
  expect(breachesAtWork("days_a_week", [...six, day("2026-03-08")])).toMatchObject([
    {
      at: slot("2026-03-02T00:00", "2026-03-09T00:00"),
      evidence: { limit: 6, actual: 7, excess: 1 },
      message: {
        fr: "Ana travaille 7 jours dans la semaine du 2 mars ; 6 au plus.",
        en: "Ana works on 7 days in the week of 2 March; 6 at most.",
      },
    },
  ]);
});

it("counts a day once, and weeks from Monday", () => {
  expect(breachesAtWork("days_a_week", [...six, slot("2026-03-07T20:00", "22:00")])).toEqual([]);
  expect(breachesAtWork("days_a_week", [day("2026-03-01"), ...six])).toEqual([]);
});

it("counts what ends or begins in the small hours for the day before", () => {
  const show = slot("2026-03-07T20:00", "2026-03-08T00:30");
  expect(breachesAtWork("days_a_week", [...six, show, slot("2026-03-08T01:00", "04:00")])).toEqual([]);
  expect(breachesAtWork("days_a_week", [...six, slot("2026-03-08T04:59", "08:00")])).toEqual([]);
  expect(breachesAtWork("days_a_week", [...six, slot("2026-03-08T05:00", "08:00")])).toHaveLength(1);
});
