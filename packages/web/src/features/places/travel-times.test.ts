import { expect, it } from "vitest";
import { givenFrom, travelWith } from "./travel-times.ts";

const time = (from: string, to: string, minutes: number, source: "given" | "estimated") => ({
  from_venue_id: from,
  to_venue_id: to,
  minutes,
  source,
});

const times = [
  time("opera", "depot", 20, "given"),
  time("depot", "opera", 25, "given"),
  time("opera", "studio", 34, "estimated"),
  time("depot", "studio", 12, "given"),
];

it("the fields hold what somebody gave, not what was estimated", () => {
  expect(givenFrom("opera", times)).toEqual({ depot: "20" });
});

it("what is typed holds both ways, and what others gave stays", () => {
  expect(travelWith("opera", { depot: "15", studio: " " }, times)).toEqual([
    { from_venue_id: "depot", to_venue_id: "studio", minutes: 12 },
    { from_venue_id: "opera", to_venue_id: "depot", minutes: 15 },
    { from_venue_id: "depot", to_venue_id: "opera", minutes: 15 },
  ]);
});

it("an emptied field takes the given time away", () => {
  expect(travelWith("opera", { depot: "" }, times)).toEqual([
    { from_venue_id: "depot", to_venue_id: "studio", minutes: 12 },
  ]);
});
