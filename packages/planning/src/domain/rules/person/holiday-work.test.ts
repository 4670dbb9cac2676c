import { expect, it } from "vitest";
import { breachesAtWork } from "../../../../test/person-at-work.ts";
import { dayNumberOf, slot } from "../../../../test/plan-builder.ts";

const facts = { holidays: [dayNumberOf("2026-05-01")] };

it("finds the minutes that lie on a public holiday", () => {
  const work = (from: string, to: string) => breachesAtWork("holiday_work", [slot(from, to)], { facts });
  expect(work("2026-04-30T20:00", "2026-05-01T00:00")).toEqual([]);
  expect(work("2026-05-02T00:00", "01:00")).toEqual([]);
  expect(work("2026-04-30T20:00", "2026-05-01T00:01")).toMatchObject([
    {
      at: slot("2026-05-01T00:00", "00:01"),
      evidence: { actual: 1 },
      message: {
        fr: "Ana travaille un jour férié, le vendredi 1er mai : « shift 0 » (du jeudi 30 avril à 20 h au vendredi 1er mai à 0 h 01).",
      },
    },
  ]);
});
