import { expect, it } from "vitest";
import { breachesOf } from "../../../../test/person-at-work.ts";
import { assigned, person, plan, shift, slot, venue } from "../../../../test/plan-builder.ts";
import type { RoomFacts } from "../../plan/facts.ts";

const people = ["Ana", "Bao", "Chloé"].map((name) => person(name));

function breaches(capacity: number | undefined) {
  const studio: RoomFacts = { id: "studio" as RoomFacts["id"], name: "Studio", capacity };
  const place = venue("Stage", { rooms: [studio] });
  const show = shift("show", slot("2026-03-02T10:00", "12:00"), { venueId: place.id, roomId: studio.id });
  const assignments = people.map((who) => assigned(who, show));
  return breachesOf("room_capacity", plan({ people, venues: [place], shifts: [show], assignments }));
}

it("lets as many people into a room as it holds", () => {
  expect(breaches(3)).toEqual([]);
  expect(breaches(undefined)).toEqual([]);
  expect(breaches(2)).toMatchObject([
    {
      roomId: "studio",
      evidence: { limit: 2, actual: 3, excess: 1 },
      message: {
        en: "The room “Studio” holds 2 people; there are 3 for “show” (Monday 2 March, 10:00 to 12:00).",
      },
    },
  ]);
});
