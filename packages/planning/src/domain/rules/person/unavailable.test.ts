import { expect, it } from "vitest";
import { breachesAtWork } from "../../../../test/person-at-work.ts";
import { person, slot } from "../../../../test/plan-builder.ts";

const show = slot("2026-03-02T20:00", "2026-03-03T01:00");
const said = (kind: "available" | "preferred" | "tentative" | "unavailable", from: string, to: string) => ({
  kind,
  ...slot(from, to),
});

it("finds the minute somebody cannot be there, and none before or after", () => {
  const busy = (from: string, to: string) =>
    breachesAtWork("unavailable", [show], {
      who: person("Ana", { availability: [said("unavailable", from, to)] }),
    });
  expect(busy("2026-03-02T10:00", "20:00")).toEqual([]);
  expect(busy("2026-03-03T01:00", "02:00")).toEqual([]);
  expect(busy("2026-03-02T10:00", "20:01")).toMatchObject([
    {
      evidence: { limit: 0, actual: 1 },
      message: {
        fr: "Ana n’est pas disponible pour « shift 0 » (du lundi 2 mars à 20 h au mardi 3 mars à 1 h), pendant 1 min.",
        en: "Ana is unavailable for “shift 0” (Monday 2 March at 20:00 to Tuesday 3 March at 01:00) for 1 min of it.",
      },
    },
  ]);
  expect(busy("2026-03-02T10:00", "2026-03-04T20:00")).toMatchObject([{ evidence: { actual: 300 } }]);
});

it("wants an answer from those who are not free unless they say so", () => {
  const free = (...availability: ReturnType<typeof said>[]) =>
    breachesAtWork("unavailable", [show], { who: person("Ana", { freeByDefault: false, availability }) });
  expect(free()[0]?.message.en).toMatch(/^Ana gave no availability for/);
  expect(free(said("available", "2026-03-02T20:00", "2026-03-03T01:00"))).toEqual([]);
  expect(free(said("available", "2026-03-02T20:00", "2026-03-03T00:59"))).toMatchObject([
    { evidence: { actual: 1 } },
  ]);
  // Pieces that touch are as good as one; preferred and tentative are answers too.
  const pieces = [
    said("available", "2026-03-02T18:00", "21:00"),
    said("preferred", "2026-03-02T21:00", "2026-03-03T00:00"),
    said("tentative", "2026-03-03T00:00", "03:00"),
  ];
  expect(free(...pieces)).toEqual([]);
});
