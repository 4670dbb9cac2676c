import fc from "fast-check";
import { expect, it } from "vitest";
import { arbitraryPlan } from "../../../test/arbitrary-plan.ts";
import { dayNumberOf } from "../../../test/plan-builder.ts";
import { packOn } from "../rules/shipped-pack.ts";
import { compile } from "./compile.ts";
import { termCodes, type Weights } from "./propose-input.ts";
import { scoreOf } from "./score-keeper.ts";
import { Search } from "./search/search.ts";

const pack = packOn(dayNumberOf("2026-05-04"));

it.each([...termCodes, "all"] as const)("adds up %s step by step to what a fresh count gives", (code) => {
  // One term alone, so that none hides behind another.
  const weightOf = (each: string) => (code === "all" || code === each ? 2 : 0);
  const weights = Object.fromEntries(termCodes.map((each) => [each, weightOf(each)])) as unknown as Weights;
  fc.assert(
    fc.property(arbitraryPlan, fc.integer(), fc.integer({ min: 1, max: 40 }), (facts, seed, steps) => {
      const shiftIds = facts.shifts.map(({ id }) => id);
      const roster = compile({ facts, pack, weights, seed, shiftIds });
      const search = new Search(roster, { seed, aim: "best" });
      for (let n = 0; n < steps && search.run(1); n++) {
        const { points, empty } = scoreOf(roster.model, weights);
        expect(roster.score.points).toBeCloseTo(points, 6);
        const hopeless = roster.model.posts.reduce((sum, post) => sum + post.hopeless, 0);
        expect(roster.open.length + hopeless).toBe(empty);
      }
    }),
    { numRuns: 40 },
  );
});
