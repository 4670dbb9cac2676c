import { describe, expect, it } from "vitest";
import { chanceOf } from "./chance.ts";
import { type ObservedAnswer, statisticsOf } from "./item-statistics.ts";
import { findingsOf } from "./statistic-findings.ts";

const options = [{ isRight: true }, { isRight: false }, { isRight: false }, { isRight: false }];
const rules = (answers: readonly ObservedAnswer[]) =>
  findingsOf(statisticsOf(answers, options)).map(({ rule, places }) => [rule, places[0]?.index]);

/** So many learners, from the best to the weakest, with what each chose. */
const learners = (n: number, chooses: (rank: number) => number): ObservedAnswer[] =>
  Array.from({ length: n }, (_, at) => {
    const chosen = chooses(at / n);
    return { score: chosen === 0 ? 1 : 0, rest: 1 - at / n, chosen: [chosen], ms: 1_000 * (at + 1) };
  });

it("counts who chose what, among all, the best and the weakest", () => {
  const figures = statisticsOf(
    learners(40, (rank) => (rank < 0.5 ? 0 : 1)),
    options,
  );
  expect(figures).toMatchObject({
    n: 40,
    certainty: "fair",
    difficulty: 0.5,
    groupSize: 10,
    medianMs: 20_500,
  });
  expect(figures.options.map(({ count, best, weakest }) => [count, best, weakest])).toEqual([
    [20, 10, 0],
    [20, 0, 10],
    [0, 0, 0],
    [0, 0, 0],
  ]);
  expect(figures.discrimination).toBeGreaterThan(0.8);
  expect(rules(learners(40, (rank) => (rank < 0.5 ? 0 : 1)))).toEqual([
    ["unused_distractor", 2],
    ["unused_distractor", 3],
  ]);
});

it("knows a wrong key by what the best choose", () => {
  const found = rules(learners(40, (rank) => (rank < 0.5 ? 1 : 0)));
  expect(found).toContainEqual(["distractor_over_key", 1]);
  expect(found.map(([rule]) => rule)).toContain("discriminates_little");
});

it("says so where all know it, and where fewer find it than by guessing", () => {
  expect(rules(learners(30, () => 0))).toContainEqual(["easy_for_all", undefined]);
  expect(rules(learners(30, (rank) => (rank < 0.1 ? 0 : 1 + (Math.floor(rank * 30) % 3))))).toContainEqual([
    "below_chance",
    undefined,
  ]);
});

it.each([0, 1, 4, 19])("says nothing against a question that %i learners answered", (n) => {
  expect(rules(learners(n, () => 1))).toEqual([]);
});

describe("figures of anything", () => {
  it("stay within their bounds", () => {
    const chance = chanceOf("figures");
    for (let run = 0; run < 200; run++) {
      const answers = Array.from({ length: Math.floor(chance() * 60) }, () => ({
        score: Math.round(chance() * 4) / 4,
        chosen: [Math.floor(chance() * 4)],
        ...(chance() < 0.9 && { rest: chance() }),
      }));
      const { difficulty = 0, difficultyRange = [0, 1], discrimination = 0 } = statisticsOf(answers, options);
      expect(difficultyRange[0]).toBeGreaterThanOrEqual(0);
      expect(difficultyRange[1]).toBeLessThanOrEqual(1);
      expect(Math.abs(discrimination)).toBeLessThanOrEqual(1.000_001);
      expect(difficulty).toBeGreaterThanOrEqual(0);
    }
  });
  it("do not depend on who is named first", () => {
    const answers = learners(30, (rank) => (rank < 0.4 ? 0 : 2));
    expect(statisticsOf(answers.toReversed(), options)).toEqual(statisticsOf(answers, options));
  });
});
