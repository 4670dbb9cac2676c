import { expect, it } from "vitest";
import { breachesAtWork } from "../../../../test/person-at-work.ts";
import { shift, slot } from "../../../../test/plan-builder.ts";

it("lets people work six hours without a break, and not a minute more", () => {
  expect(breachesAtWork("work_break", [slot("2026-03-02T09:00", "15:00")])).toEqual([]);
  expect(breachesAtWork("work_break", [slot("2026-03-02T09:00", "15:01")])).toMatchObject([
    {
      evidence: { limit: 360, actual: 361, missing: 20 },
      message: {
        fr: "Ana travaille 6 h 01 sans pause, lundi 2 mars de 9 h à 15 h 01 ; au-delà de 6 h, il faut une pause de 20 min.",
        en: "Ana works 6 h 1 min without a break, Monday 2 March, 09:00 to 15:01; beyond 6 h a break of 20 min is needed.",
      },
    },
  ]);
});

it("takes a break inside a shift for one, if it is long enough", () => {
  const long = (breakMinutes: number) =>
    breachesAtWork("work_break", [shift("long", slot("2026-03-02T09:00", "18:00"), { breakMinutes })]);
  expect(long(20)).toEqual([]);
  expect(long(19)).toHaveLength(1);
});

it("joins shifts that follow each other too soon", () => {
  const works = (second: string) => [
    slot("2026-03-02T09:00", "13:00"),
    slot(`2026-03-02T${second}`, "18:00"),
  ];
  expect(breachesAtWork("work_break", works("13:20"))).toEqual([]);
  expect(breachesAtWork("work_break", works("13:19"))).toMatchObject([
    { shiftIds: ["shift 0", "shift 1"], at: slot("2026-03-02T09:00", "18:00"), evidence: { actual: 521 } },
  ]);
  expect(breachesAtWork("work_break", works("13:19"), { choice: { limits: { minutes: 19 } } })).toEqual([]);
});
