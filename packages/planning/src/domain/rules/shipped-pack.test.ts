import { expect, it } from "vitest";
import { dayNumberOf } from "../../../test/plan-builder.ts";
import { ruleCodes } from "./codes.ts";
import { personRules } from "./person-rules.ts";
import { packOn, shippedRules } from "./shipped-pack.ts";

const today = dayNumberOf("2026-03-02");

it("has each rule once, in the order of the codes, titled in both languages", () => {
  expect(shippedRules.map(({ code }) => code)).toEqual(ruleCodes);
  for (const { title } of shippedRules) expect(title.fr && title.en).toBeTruthy();
});

it("gives each rule the limits it reads, and no others", () => {
  const pack = packOn(today);
  for (const { code, limits } of personRules)
    expect([code, Object.keys(pack[code].limits).sort()]).toEqual([code, [...limits].sort()]);
});

it("has every limit within its own bounds, also where an agreement changes it, and its years in order", () => {
  for (const { limits, derogations } of shippedRules) {
    const changed = derogations.flatMap((each) => Object.entries(each.limits));
    const shipped = Object.entries(limits).flatMap(([name, { values }]) =>
      values.map(({ value }): [string, number] => [name, value]),
    );
    for (const [name, value] of [...changed, ...shipped]) {
      expect(value).toBeGreaterThanOrEqual(limits[name]?.least ?? Number.NaN);
      expect(value).toBeLessThanOrEqual(limits[name]?.most ?? Number.NaN);
    }
    for (const { values } of Object.values(limits))
      expect(values.map(({ validFrom }) => validFrom)).toEqual(values.map((v) => v.validFrom).toSorted());
  }
});

it("cites an article for each rule of the law, and for each exception", () => {
  const law = shippedRules.slice(shippedRules.findIndex(({ code }) => code === "daily_rest"));
  for (const { reference, derogations } of law) {
    expect(reference).toMatch(/art\. [LRD]\d/);
    for (const derogation of derogations) expect(derogation.reference).toMatch(/art\. /);
  }
});

it("forbids what the law never allows, and lets organisations choose otherwise", () => {
  expect(packOn(today).daily_rest).toEqual({
    severity: "forbid",
    limits: { minutes: 660 },
    reference: "Code du travail, art. L3131-1",
  });
  const chosen = packOn(today, { daily_rest: { severity: "warn", limits: { minutes: 540 } } });
  expect(chosen.daily_rest).toMatchObject({ severity: "warn", limits: { minutes: 540 } });
  expect(chosen.work_a_day).toEqual(packOn(today).work_a_day);
});

it("ignores limits a rule does not have", () => {
  const chosen = packOn(today, { daily_rest: { limits: { hours: 3 } } });
  expect(chosen.daily_rest.limits).toEqual({ minutes: 660 });
});
