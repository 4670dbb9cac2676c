import { describe, expect, it } from "vitest";
import type { PlanRule } from "../../lib/api/types.ts";
import { areLimitsSound, choicesOf, draftsOf, groupOf, isAsShipped } from "./rule-draft.ts";

const text = (word: string) => ({ fr: word, en: word });

function aRule(over: Partial<PlanRule> = {}): PlanRule {
  return {
    code: "daily_rest",
    title: text("rest"),
    severity: "forbid",
    shipped_severity: "forbid",
    limits: [
      {
        name: "minutes",
        title: text("rest"),
        unit: "minutes",
        value: 660,
        shipped: 660,
        least: 0,
        most: 1440,
      },
    ],
    derogations: [],
    ...over,
  };
}

describe("a rule nobody touched", () => {
  it("is as shipped, and nothing of it is sent", () => {
    const rules = [aRule()];
    expect(isAsShipped(aRule(), draftsOf(rules).daily_rest)).toBe(true);
    expect(choicesOf(rules, draftsOf(rules))).toEqual([]);
  });
});

describe("a rule somebody set", () => {
  it("is sent with its severity and all its limits", () => {
    const rules = [aRule()];
    const drafts = { daily_rest: { severity: "warn" as const, limits: { minutes: 540 } } };
    expect(choicesOf(rules, drafts)).toEqual([
      { code: "daily_rest", severity: "warn", limits: { minutes: 540 } },
    ]);
  });

  it("is not sent once it is back where it was shipped", () => {
    const rules = [aRule({ severity: "warn" })];
    expect(choicesOf(rules, { daily_rest: { severity: "forbid", limits: { minutes: 660 } } })).toEqual([]);
  });

  it.each([
    [-1, false],
    [0, true],
    [1440, true],
    [1441, false],
  ])("with a limit of %i is sound: %s", (minutes, sound) => {
    const drafts = { daily_rest: { severity: "forbid" as const, limits: { minutes } } };
    expect(areLimitsSound([aRule()], drafts)).toBe(sound);
  });
});

it("rules of people under 18 stand apart, those of places too", () => {
  expect(["overlap", "room_clash", "work_a_day", "young_day"].map(groupOf)).toEqual([
    "plan",
    "plan",
    "time",
    "young",
  ]);
});
