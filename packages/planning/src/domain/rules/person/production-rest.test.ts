import { expect, it } from "vitest";
import { breachesAtWork } from "../../../../test/person-at-work.ts";
import { shift, slot } from "../../../../test/plan-builder.ts";

const premiere = shift("première", slot("2026-03-02T19:00", "23:00"), { restMinutes: 960 });

it("keeps the rest a shift asks for after it, whatever the law is content with", () => {
  expect(breachesAtWork("production_rest", [premiere, slot("2026-03-03T15:00", "16:00")])).toEqual([]);
  expect(breachesAtWork("production_rest", [premiere, slot("2026-03-03T14:59", "16:00")])).toMatchObject([
    {
      shiftIds: ["première", "shift 1"],
      evidence: { limit: 960, actual: 959, missing: 1 },
      message: {
        fr: "« première » (lundi 2 mars de 19 h à 23 h) demande 16 h de repos ; Ana n’a que 15 h 59 avant « shift 1 » (mardi 3 mars de 14 h 59 à 16 h).",
      },
    },
  ]);
});

it("asks for none before the shift, and none where none is asked for", () => {
  expect(breachesAtWork("production_rest", [slot("2026-03-02T10:00", "18:59"), premiere])).toEqual([]);
  const works = [slot("2026-03-02T10:00", "12:00"), slot("2026-03-02T12:00", "13:00")];
  expect(breachesAtWork("production_rest", works)).toEqual([]);
});
