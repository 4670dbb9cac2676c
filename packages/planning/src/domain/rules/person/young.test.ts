import { expect, it } from "vitest";
import { breachesAtWork } from "../../../../test/person-at-work.ts";
import { dayNumberOf, person, slot } from "../../../../test/plan-builder.ts";

// Comes of age on Wednesday 4 March 2026.
const who = person("Léa", { bornOn: dayNumberOf("2008-03-04") });
const child = person("Zoé", { bornOn: dayNumberOf("2010-03-04") });
const adult = person("Ana", { bornOn: dayNumberOf("1980-01-01") });
const ten = (date: string) => slot(`${date}T09:00`, "19:00");

it("lets young people work eight hours a day, until the day they are 18", () => {
  expect(breachesAtWork("young_day", [slot("2026-03-03T09:00", "17:00")], { who })).toEqual([]);
  expect(breachesAtWork("young_day", [slot("2026-03-03T09:00", "17:01")], { who })).toMatchObject([
    {
      evidence: { limit: 480, actual: 481, excess: 1 },
      message: { fr: "Léa, qui a moins de 18 ans, travaille 8 h 01 le mardi 3 mars ; 8 h au plus." },
    },
  ]);
  expect(breachesAtWork("young_day", [ten("2026-03-04")], { who })).toEqual([]);
});

it("lets young people work 35 hours a week, if they are young when it begins", () => {
  const week = ["02", "03", "04", "05"].map((day) => slot(`2026-03-${day}T09:00`, "17:00"));
  expect(breachesAtWork("young_week", [...week, slot("2026-03-06T09:00", "12:00")], { who })).toEqual([]);
  expect(breachesAtWork("young_week", [...week, slot("2026-03-06T09:00", "12:01")], { who })).toMatchObject([
    { evidence: { limit: 2_100, actual: 2_101 } },
  ]);
  const next = ["09", "10", "11", "12"].map((day) => ten(`2026-03-${day}`));
  expect(breachesAtWork("young_week", next, { who })).toEqual([]);
});

it("gives young people 12 hours of rest, and children 14", () => {
  const nights = (to: string) => [slot("2026-03-02T15:00", "20:00"), slot(`2026-03-03T${to}`, "14:00")];
  expect(breachesAtWork("young_rest", nights("08:00"), { who })).toEqual([]);
  expect(breachesAtWork("young_rest", nights("07:59"), { who })).toMatchObject([
    { evidence: { limit: 720, actual: 719 } },
  ]);
  expect(breachesAtWork("young_rest", nights("10:00"), { who: child })).toEqual([]);
  expect(breachesAtWork("young_rest", nights("09:59"), { who: child })).toMatchObject([
    { evidence: { limit: 840, actual: 839 } },
  ]);
});

it("gives young people two days off in a row", () => {
  const days = (...list: string[]) =>
    breachesAtWork(
      "young_days_off",
      list.map((day) => slot(`2026-03-${day}T10:00`, "12:00")),
      { who },
    );
  expect(days("02", "03", "04", "05", "06")).toEqual([]);
  expect(days("02", "05", "06", "07", "08")).toEqual([]);
  expect(days("02", "04", "06", "08")).toMatchObject([
    {
      evidence: { limit: 2, actual: 1, missing: 1 },
      message: {
        en: "Léa, who is under 18, needs 2 days off in a row in the week of 2 March; there are 1.",
      },
    },
  ]);
});

it("keeps young people from work at night, and children from 20:00", () => {
  const evening = (to: string, somebody = who) =>
    breachesAtWork("young_night", [slot("2026-03-02T18:00", to)], { who: somebody });
  expect(evening("22:00")).toEqual([]);
  expect(evening("22:01")).toMatchObject([{ evidence: { actual: 1 } }]);
  expect(evening("20:00", child)).toEqual([]);
  expect(evening("20:01", child)).toMatchObject([{ evidence: { actual: 1 } }]);
});

it("says nothing of adults, nor of those who did not say when they were born", () => {
  const works = ["02", "03", "04", "05", "06", "07"].map((day) => slot(`2026-03-${day}T12:00`, "23:30"));
  for (const somebody of [adult, person("Bao")])
    for (const code of ["young_day", "young_week", "young_rest", "young_days_off", "young_night"] as const)
      expect(breachesAtWork(code, works, { who: somebody })).toEqual([]);
});
