import { sql } from "kysely";
import { expect, it } from "vitest";
import { cheapest, type Source } from "./source.ts";

const source = (works: number, isListed = true): Source => ({
  works,
  numbers: isListed ? sql`` : undefined,
  test: () => sql``,
});

it("takes the rare one, and walks where all are frequent", () => {
  const [rare, frequent, common] = [source(40), source(60_000), source(30_000)];
  expect(cheapest([frequent, rare], 100_000, 60)).toBe(rare);
  expect(cheapest([frequent, common], 100_000, 60)).toBeUndefined();
  expect(cheapest([], 100_000, 60)).toBeUndefined();
});

it("takes the rarest of many that are seldom met together", () => {
  const five = [12_000, 33_000, 20_000, 70_000, 9_000].map((works) => source(works));
  expect(cheapest(five, 100_000, 60)).toBe(five[4]);
});

it("never takes what is not listed", () => {
  expect(cheapest([source(10, false)], 100_000, 60)).toBeUndefined();
});
