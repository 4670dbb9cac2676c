import { describe, expect, it } from "vitest";
import type { Venue } from "../../lib/api/types.ts";
import { emptyVenue, isSoundVenue, parseCount, venueDraftOf, venueInputOf } from "./venue-draft.ts";

const venue: Venue = {
  id: "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
  name: "Théâtre des Lices",
  address: "4 place des Lices, Avignon",
  zone: "Europe/Paris",
  latitude: 43.9493,
  longitude: 4.8055,
  capacity: 420,
  opening_hours: [
    { weekday: 5, from: "18:00", to: "24:00" },
    { weekday: 6, from: "00:00", to: "02:00" },
  ],
  contacts: [{ name: "Maëlys Guérin", role: "Régie" }],
  access_notes: "Sonner au 12.",
  rooms: [{ id: "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e20", name: "Studio", capacity: 40 }],
  version: 3,
  created_at: "2026-04-02T08:00:00.000Z",
  updated_at: "2026-04-02T08:00:00.000Z",
};

describe("a venue in the form", () => {
  it("goes back as it came where nothing was touched, rooms with their ids", () => {
    const { id, version, created_at, updated_at, ...given } = venue;
    expect(venueInputOf(venueDraftOf(venue))).toEqual(given);
  });

  it("leaves out lines without a name, and the zone where none is chosen", () => {
    const input = venueInputOf({
      ...emptyVenue,
      name: " Le Hangar ",
      rooms: [{ key: 1, name: " ", capacity: "12" }],
      contacts: [{ key: 1, name: "", role: "Gardien", phone: "", email: "" }],
    });
    expect(input).toMatchObject({ name: "Le Hangar", rooms: [], contacts: [] });
    expect(input).not.toHaveProperty("zone");
    expect(input).not.toHaveProperty("capacity");
  });

  it("waits for a name, places and numbers that can be read", () => {
    const sound = venueDraftOf(venue);
    const line = { key: 0, weekdays: [], from: "09:00", to: "18:00" };
    expect(isSoundVenue(sound)).toBe(true);
    expect(isSoundVenue({ ...sound, name: " " })).toBe(false);
    expect(isSoundVenue({ ...sound, coordinates: "Avignon" })).toBe(false);
    expect(isSoundVenue({ ...sound, capacity: "beaucoup" })).toBe(false);
    expect(isSoundVenue({ ...sound, hours: [line] })).toBe(false);
  });
});

it.each([
  ["420", 420],
  ["1 200", 1200],
  ["-3", undefined],
  ["4,5", undefined],
])("%s is %s places", (typed, expected) => {
  expect(parseCount(typed)).toBe(expected);
});
