import { expect, it } from "vitest";
import { confidenceIn } from "./confidence.ts";
import type { DraftSummary } from "./draft.ts";

const whole: DraftSummary = {
  ...{ seats: 10, filled: 10, cost: 0, minutes: 0, people: 5, breaches: [], emptyPosts: 0, points: 0 },
  ...{ lines: [], changes: { kept: 0, moved: 0, replaced: 0, lost: 0, added: 10 }, problems: [] },
  ...{ iterations: 1, stoppedEarly: false, factsChanged: false },
};
const of = (over: Partial<DraftSummary>, scores: readonly number[] = [1]) =>
  confidenceIn(
    { ...whole, ...over },
    scores.map((score) => ({ score })),
  );
const warned = (count: number) => [{ code: "sunday_work", severity: "warn", count }] as const;
const message = { fr: "à régler", en: "to settle" };

it.each([
  ["all is filled with the best", {}, [1], 1],
  ["half is filled", { filled: 5 }, [1], 0.5],
  ["nothing is asked for", { seats: 0, filled: 0 }, [], 0],
  ["nobody is there", { filled: 0 }, [], 0],
  ["the choices are middling", {}, [0.5, 0.5], 0.75],
  ["the choices are the last ones left", {}, [0], 0.5],
  ["there is a warning for every seat", { breaches: warned(10) }, [1], 0.5],
  ["there are more warnings than seats", { breaches: warned(99) }, [1], 0.5],
  ["the facts are gone", { factsChanged: true }, [1], 0.5],
  ["a person has to put something right", { problems: [{ code: "x", message }] }, [1], 0.5],
  [
    "something forbidden is in it",
    { breaches: [{ code: "overlap", severity: "forbid", count: 1 }] },
    [1],
    0.48,
  ],
] as const)("where %s", (_what, over, scores, expected) => {
  expect(of(over, scores)).toBe(expected);
});
