import type { InstantText, LocalDate, LocalDateTime } from "@souffleur/kernel";
import { locales } from "@souffleur/kernel";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Artist, ArtistId } from "./artist.ts";
import { compareAvailabilities } from "./availability.ts";
import { draftDay, firstFreeSlotEngine } from "./draft-day.ts";
import { firstFreeSlot } from "./first-free-slot.ts";

const two = (value: number) => String(value).padStart(2, "0");
const moment = fc
  .tuple(fc.integer({ min: 10, max: 15 }), fc.nat({ max: 23 }))
  .map(([day, hour]) => `2024-05-${day}T${two(hour)}:00:00` as LocalDateTime);
const availability = fc
  .tuple(moment, moment)
  .filter(([start, end]) => start !== end)
  .map(([one, other]) => (one < other ? { start: one, end: other } : { start: other, end: one }));
const artist: fc.Arbitrary<Artist> = fc
  .record({
    id: fc.uuid(),
    name: fc.string({ minLength: 1 }),
    availabilities: fc.array(availability, { maxLength: 5 }),
  })
  .map(({ id, name, availabilities }) => ({
    id: id as ArtistId,
    name,
    availabilities: availabilities.sort(compareAvailabilities),
    version: 1,
    createdAt: "2024-01-01T00:00:00.000Z" as InstantText,
    updatedAt: "2024-01-01T00:00:00.000Z" as InstantText,
  }));
const artists = fc.uniqueArray(artist, { selector: ({ id }) => id, maxLength: 8 });
const date = fc.integer({ min: 9, max: 16 }).map((day) => `2024-05-${two(day)}` as LocalDate);

it("puts everybody exactly once, in their order: in the planning or among those left out", () => {
  fc.assert(
    fc.property(date, artists, (date, artists) => {
      const { assignments, leftOut } = draftDay(date, artists);
      const there = artists.filter(({ availabilities }) => firstFreeSlot(availabilities, date) !== undefined);
      expect(assignments.map(({ artistId }) => artistId)).toEqual(there.map(({ id }) => id));
      expect(leftOut.map(({ artistId }) => artistId)).toEqual(
        artists.filter((artist) => !there.includes(artist)).map(({ id }) => id),
      );
    }),
  );
});

it("gives nobody a slot they did not offer, nor one that does not touch the day", () => {
  fc.assert(
    fc.property(date, artists, (date, artists) => {
      for (const { artistId, artistName, slot } of draftDay(date, artists).assignments) {
        const artist = artists.find(({ id }) => id === artistId);
        expect(artist?.name).toBe(artistName);
        expect(artist?.availabilities).toContainEqual(slot);
        expect(slot.start.slice(0, 10) <= date && slot.end > `${date}T00:00:00`).toBe(true);
      }
    }),
  );
});

it("has a reason in both languages for everybody, and says true things in it", () => {
  fc.assert(
    fc.property(date, artists, (date, artists) => {
      const { assignments, leftOut } = draftDay(date, artists);
      for (const { reasons } of [...assignments, ...leftOut]) {
        expect(reasons.length).toBeGreaterThan(0);
        for (const { message } of reasons) for (const locale of locales) expect(message[locale]).not.toBe("");
      }
      for (const { artistId, reasons } of leftOut) {
        const later = artists
          .find(({ id }) => id === artistId)
          ?.availabilities.find(({ start }) => start.slice(0, 10) > date);
        expect(reasons[0]?.code).toBe(later === undefined ? "no_availability" : "available_later");
        if (later !== undefined) expect(reasons[0]?.message.en).toContain(later.start.slice(0, 10));
      }
      for (const { slot, reasons } of assignments)
        expect(reasons.some(({ code }) => code === "began_earlier")).toBe(!slot.start.startsWith(date));
    }),
  );
});

it("keeps scores between 0 and 1, surer the more can be there", () => {
  fc.assert(
    fc.property(date, artists, (date, artists) => {
      const { assignments, score, confidence } = draftDay(date, artists);
      for (const value of [score, confidence, ...assignments.map((each) => each.score)]) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
      expect(score).toBe(artists.length === 0 ? 0 : assignments.length / artists.length);
      // Rounded to the hundredth, so it may be above by half of one.
      expect(confidence).toBeLessThanOrEqual(score + 0.005);
      expect(confidence === 0).toBe(assignments.length === 0);
    }),
  );
});

it("depends on nothing but what it is given", () => {
  fc.assert(
    fc.property(date, artists, (date, artists) => {
      const frozen = structuredClone(artists);
      expect(draftDay(date, artists)).toEqual(draftDay(date, structuredClone(artists)));
      expect(artists).toEqual(frozen);
    }),
  );
});

it("says who proposed, so that the same can be asked again", () => {
  expect(firstFreeSlotEngine).toEqual({ name: "first-free-slot", version: "1", seed: 0 });
});
