import { expect, it } from "vitest";
import { dayNumberOf } from "../../../test/plan-builder.ts";
import { seasonOf, tightSeason } from "../../../test/synthetic-season.ts";
import { packOn } from "../rules/shipped-pack.ts";
import { defaultWeights, propose } from "./index.ts";

const pack = packOn(dayNumberOf("2026-05-04"));
const month = { ...tightSeason, people: 60, events: 150 };

it.each([1, 2])("fills every seat of a season that is known to have a plan (%i)", (seed) => {
  const facts = seasonOf({ ...month, seed }, pack);
  const shiftIds = facts.shifts.map(({ id }) => id);
  const { score, emptyPosts } = propose({ facts, pack, weights: defaultWeights, seed, shiftIds }, 1_000);
  expect(score.seats).toBeGreaterThan(600);
  expect({ empty: score.empty, emptyPosts }).toEqual({ empty: 0, emptyPosts: [] });
});
