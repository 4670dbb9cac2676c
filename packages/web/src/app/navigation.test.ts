import { expect, it } from "vitest";
import { places } from "./navigation.ts";

it("gives no two places the same keys", () => {
  const combos = places.flatMap(({ combo }) => combo ?? []);
  expect(combos.filter((combo, at) => combos.indexOf(combo) !== at)).toEqual([]);
});
