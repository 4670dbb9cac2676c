import { expect, it } from "vitest";
import { breachesAtWork } from "../../../../test/person-at-work.ts";
import { slot } from "../../../../test/plan-builder.ts";

it("lets a day stretch over 13 hours, and not a minute more", () => {
  const morning = slot("2026-03-02T09:00", "11:00");
  expect(breachesAtWork("span_a_day", [morning, slot("2026-03-02T20:00", "22:00")])).toEqual([]);
  expect(breachesAtWork("span_a_day", [morning, slot("2026-03-02T20:00", "22:01")])).toMatchObject([
    {
      at: slot("2026-03-02T09:00", "22:01"),
      evidence: { limit: 780, actual: 781, excess: 1 },
      message: {
        fr: "Ana a une journée qui s’étend sur 13 h 01, lundi 2 mars ; 13 h au plus.",
        en: "Ana’s day on Monday 2 March stretches over 13 h 1 min; 13 h at most.",
      },
    },
  ]);
});

it("goes on after midnight, with what still belongs to the evening", () => {
  const afternoon = slot("2026-03-02T14:00", "18:00");
  const show = slot("2026-03-02T20:00", "2026-03-03T00:00");
  expect(breachesAtWork("span_a_day", [afternoon, show, slot("2026-03-03T00:30", "03:00")])).toEqual([]);
  expect(breachesAtWork("span_a_day", [afternoon, show, slot("2026-03-03T00:30", "03:01")])).toHaveLength(1);
  expect(breachesAtWork("span_a_day", [afternoon, show, slot("2026-03-03T10:00", "22:00")])).toEqual([]);
});

it("counts the hours that pass over the night when the clocks go back", () => {
  const late = slot("2026-10-24T14:00", "2026-10-25T02:59");
  expect(late.end - late.start).toBe(779);
  expect(breachesAtWork("span_a_day", [late])).toEqual([]);
  expect(breachesAtWork("span_a_day", [slot("2026-10-24T14:00", "2026-10-25T03:00")])).toMatchObject([
    { evidence: { actual: 840 } },
  ]);
});
