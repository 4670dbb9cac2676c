import { expect, test } from "vitest";
import { Random } from "./random.ts";

const numbers = (seed: number) => {
  const random = new Random(seed);
  return Array.from({ length: 1_000 }, () => random.next());
};

test("the same seed gives the same numbers, another seed others", () => {
  expect(numbers(3)).toEqual(numbers(3));
  expect(numbers(3)).not.toEqual(numbers(4));
});

test("numbers are spread evenly from 0 to 1", () => {
  const drawn = numbers(1);
  expect(drawn.every((number) => number >= 0 && number < 1)).toBe(true);
  expect(drawn.reduce((sum, number) => sum + number, 0) / drawn.length).toBeCloseTo(0.5, 1);
});

test("below a count come all places and no others", () => {
  const random = new Random(9);
  const places = new Set(Array.from({ length: 500 }, () => random.below(6)));
  expect([...places].sort()).toEqual([0, 1, 2, 3, 4, 5]);
});
