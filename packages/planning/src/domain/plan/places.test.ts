import { expect, it } from "vitest";
import { plan, venue } from "../../../test/plan-builder.ts";
import { placesOf } from "./places.ts";

const [one, two, three] = [venue("One"), venue("Two", { zone: "America/New_York" }), venue("Three")];
const places = placesOf(
  plan({
    venues: [one, two, three],
    travel: [
      { from: one.id, to: two.id, minutes: 30 },
      { from: two.id, to: one.id, minutes: 45 },
      { from: three.id, to: one.id, minutes: 20 },
      { from: one.id, to: venue("Gone").id, minutes: 5 },
    ],
  }),
);
const way = (from: typeof one, to: typeof one) =>
  places.travelMinutes(places.indexOf(from.id), places.indexOf(to.id));

it("knows ways there and back, and those nobody said the length of", () => {
  expect([way(one, two), way(two, one)]).toEqual([30, 45]);
  expect([way(three, one), way(one, three)]).toEqual([20, 20]);
  expect([way(two, three), way(one, one)]).toEqual([-1, 0]);
  expect(places.travelMinutes(places.indexOf(undefined), 0)).toBe(0);
});

it("knows the clocks of each venue, and the organisation's for all else", () => {
  expect(places.zoneOf(two.id)[0]?.offset).toBe(-300);
  for (const id of [one.id, undefined, venue("Gone").id]) expect(places.zoneOf(id)).toBe(places.zone);
});
