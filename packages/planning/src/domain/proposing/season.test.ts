import { expect, it } from "vitest";
import { dayNumberOf } from "../../../test/plan-builder.ts";
import { seasonOf, tightSeason } from "../../../test/synthetic-season.ts";
import { checkPlan } from "../rules/check-plan.ts";
import { packOn } from "../rules/shipped-pack.ts";
import { defaultWeights, propose } from "./index.ts";

const pack = packOn(dayNumberOf("2026-05-04"));
const month = { ...tightSeason, people: 40, events: 90 };

it.each([1, 2])("fills every seat of a season that is known to have a plan (%i)", (seed) => {
  const facts = seasonOf({ ...month, seed }, pack);
  const shiftIds = facts.shifts.map(({ id }) => id);
  const { score, emptyPosts, assignments } = propose(
    { facts, pack, weights: defaultWeights, seed, shiftIds },
    1_000,
  );
  expect(score.seats).toBeGreaterThan(400);
  expect({ empty: score.empty, emptyPosts }).toEqual({ empty: 0, emptyPosts: [] });
  const breaches = checkPlan({ ...facts, assignments }, pack);
  expect(breaches.filter(({ severity }) => severity === "forbid")).toEqual([]);
});
