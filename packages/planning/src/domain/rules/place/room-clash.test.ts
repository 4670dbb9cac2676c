import { expect, it } from "vitest";
import { breachesOf } from "../../../../test/person-at-work.ts";
import { plan, shift, slot, venue } from "../../../../test/plan-builder.ts";
import type { RoomFacts, ShiftFacts } from "../../plan/facts.ts";

const hall: RoomFacts = { id: "hall" as RoomFacts["id"], name: "Grande salle" };
const stage = venue("Stage", { rooms: [hall] });
const inHall = (title: string, from: string, to: string) =>
  shift(title, slot(`2026-03-02T${from}`, to), { venueId: stage.id, roomId: hall.id });
const clashes = (...shifts: ShiftFacts[]) => breachesOf("room_clash", plan({ venues: [stage], shifts }));

it("lets one thing follow another, and finds the minute two are in one room", () => {
  const first = inHall("répétition", "09:00", "12:00");
  expect(clashes(first, inHall("accord", "12:00", "13:00"))).toEqual([]);
  expect(clashes(first, inHall("accord", "11:59", "13:00"))).toMatchObject([
    {
      code: "room_clash",
      venueId: "stage",
      roomId: "hall",
      shiftIds: ["répétition", "accord"],
      at: slot("2026-03-02T11:59", "12:00"),
      evidence: { actual: 1 },
      message: {
        fr: "La salle « Grande salle » est prise deux fois : « répétition » (lundi 2 mars de 9 h à 12 h) et « accord » (lundi 2 mars de 11 h 59 à 13 h).",
      },
    },
  ]);
});

it("lets something in beside what may share the room", () => {
  const first = inHall("répétition", "09:00", "12:00");
  const setup = { ...inHall("montage", "08:00", "12:00"), sharesRoom: true };
  expect(clashes(first, setup)).toEqual([]);
});

it("finds every pair, and leaves alone what has no room or no time", () => {
  const long = inHall("long", "09:00", "18:00");
  expect(clashes(long, inHall("one", "10:00", "11:00"), inHall("two", "12:00", "13:00"))).toHaveLength(2);
  const elsewhere = shift("lobby", long.span, { venueId: stage.id });
  const someday = shift("someday", undefined, { venueId: stage.id, roomId: hall.id });
  expect(clashes(long, elsewhere, someday)).toEqual([]);
});
