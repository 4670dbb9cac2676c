import { expect, it } from "vitest";
import { breachesAtWork } from "../../../../test/person-at-work.ts";
import { person, slot } from "../../../../test/plan-builder.ts";

it("asks again where somebody is not sure, from the first minute on", () => {
  const unsure = (from: string) =>
    breachesAtWork("tentative", [slot("2026-03-02T20:00", "22:00")], {
      who: person("Ana", { availability: [{ kind: "tentative", ...slot(from, "2026-03-03T00:00") }] }),
      choice: { severity: "warn" },
    });
  expect(unsure("2026-03-02T22:00")).toEqual([]);
  expect(unsure("2026-03-02T21:59")).toMatchObject([
    {
      severity: "warn",
      evidence: { actual: 1 },
      message: {
        fr: "Ana n’a pas encore confirmé sa disponibilité pour « shift 0 » (lundi 2 mars de 20 h à 22 h).",
      },
    },
  ]);
});
