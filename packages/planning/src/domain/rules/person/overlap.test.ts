import { expect, it } from "vitest";
import { breachesAtWork } from "../../../../test/person-at-work.ts";
import { shift, slot } from "../../../../test/plan-builder.ts";

const morning = slot("2026-03-02T09:00", "12:00");

it("lets slots touch, and finds the minute they do not", () => {
  expect(breachesAtWork("overlap", [morning, slot("2026-03-02T12:00", "14:00")])).toEqual([]);
  expect(breachesAtWork("overlap", [morning, slot("2026-03-02T11:59", "14:00")])).toMatchObject([
    {
      at: slot("2026-03-02T11:59", "12:00"),
      shiftIds: ["shift 0", "shift 1"],
      evidence: { limit: 0, actual: 1 },
      message: {
        fr: "Ana est à deux endroits à la fois : « shift 0 » (lundi 2 mars de 9 h à 12 h) et « shift 1 » (lundi 2 mars de 11 h 59 à 14 h).",
        en: "Ana is in two places at once: “shift 0” (Monday 2 March, 09:00 to 12:00) and “shift 1” (Monday 2 March, 11:59 to 14:00).",
      },
    },
  ]);
});

it("finds every pair, also when one lasts over several, and over midnight", () => {
  const night = slot("2026-03-02T20:00", "2026-03-03T10:00");
  const found = breachesAtWork("overlap", [
    night,
    slot("2026-03-02T21:00", "22:00"),
    slot("2026-03-03T09:00", "11:00"),
    slot("2026-03-03T10:00", "12:00"),
  ]);
  expect(found.map(({ shiftIds }) => shiftIds.join(" + "))).toEqual([
    "shift 0 + shift 1",
    "shift 0 + shift 2",
    "shift 2 + shift 3",
  ]);
});

it("finds somebody twice in one shift", () => {
  const show = shift("show", morning);
  expect(breachesAtWork("overlap", [show, show])).toMatchObject([{ shiftIds: ["show", "show"] }]);
});
