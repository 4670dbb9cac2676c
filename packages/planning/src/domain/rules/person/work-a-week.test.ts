import { expect, it } from "vitest";
import { breachesAtWork } from "../../../../test/person-at-work.ts";
import { slot } from "../../../../test/plan-builder.ts";

const six = ["02", "03", "04", "05", "06", "07"].map((day) => slot(`2026-03-${day}T10:00`, "18:00"));

it("lets people work 48 hours a week, and not a minute more", () => {
  expect(breachesAtWork("work_a_week", six)).toEqual([]);
  expect(breachesAtWork("work_a_week", [...six, slot("2026-03-07T20:00", "20:01")])).toMatchObject([
    {
      at: slot("2026-03-02T00:00", "2026-03-09T00:00"),
      evidence: { limit: 2_880, actual: 2_881, excess: 1 },
      message: { fr: "Ana travaille 48 h 01 dans la semaine du 2 mars ; 48 h au plus." },
    },
  ]);
});

it("cuts the week at midnight of Sunday", () => {
  const over = slot("2026-03-08T22:00", "2026-03-09T02:00");
  expect(
    breachesAtWork("work_a_week", [...six.slice(0, 5), slot("2026-03-07T10:00", "16:00"), over]),
  ).toEqual([]);
  expect(breachesAtWork("work_a_week", [...six, over])).toMatchObject([{ evidence: { actual: 3_000 } }]);
});
