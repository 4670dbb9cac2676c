import { expect, it } from "vitest";
import { breachesAtWork } from "../../../../test/person-at-work.ts";
import { slot } from "../../../../test/plan-builder.ts";

it("finds the minutes that lie on a Sunday of the place", () => {
  expect(breachesAtWork("sunday_work", [slot("2026-03-07T20:00", "2026-03-08T00:00")])).toEqual([]);
  expect(breachesAtWork("sunday_work", [slot("2026-03-07T20:00", "2026-03-08T00:01")])).toMatchObject([
    {
      at: slot("2026-03-08T00:00", "00:01"),
      evidence: { actual: 1 },
      message: {
        en: "Ana works on a Sunday: “shift 0” (Saturday 7 March at 20:00 to Sunday 8 March at 00:01).",
      },
    },
  ]);
  expect(breachesAtWork("sunday_work", [slot("2026-03-09T00:00", "08:00")])).toEqual([]);
});
