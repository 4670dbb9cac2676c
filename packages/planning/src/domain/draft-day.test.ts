import type { InstantText, LocalDate, LocalDateTime } from "@souffleur/kernel";
import { expect, it } from "vitest";
import type { Artist, ArtistId } from "./artist.ts";
import { draftDay } from "./draft-day.ts";

const day = "2024-05-12" as LocalDate;

function artist(name: string, ...slots: [string, string][]): Artist {
  return {
    id: name as ArtistId,
    name,
    availabilities: slots.map(([start, end]) => ({
      start: start as LocalDateTime,
      end: end as LocalDateTime,
    })),
    version: 1,
    createdAt: "2024-01-01T00:00:00.000Z" as InstantText,
    updatedAt: "2024-01-01T00:00:00.000Z" as InstantText,
  };
}

const ana = artist("Ana", ["2024-05-12T09:00:00", "2024-05-12T12:00:00"]);
const bao = artist(
  "Bao",
  ["2024-05-12T09:00:00", "2024-05-12T10:00:00"],
  ["2024-05-12T14:00:00", "2024-05-12T15:00:00"],
);
const chloe = artist("Chloé", ["2024-05-10T00:00:00", "2024-05-15T00:00:00"]);
const dov = artist("Dov", ["2024-05-20T09:00:00", "2024-05-20T12:00:00"]);
const eve = artist("Ève");

it("has a reason for everybody who is in it", () => {
  const { assignments } = draftDay(day, [ana, bao, chloe]);
  expect(assignments.map(({ artistName, reasons }) => [artistName, reasons.map(({ code }) => code)])).toEqual(
    [
      ["Ana", ["only_availability"]],
      ["Bao", ["earliest_of_several"]],
      ["Chloé", ["began_earlier"]],
    ],
  );
});

it("has a reason for everybody who is not", () => {
  const { leftOut } = draftDay(day, [dov, eve]);
  expect(leftOut.map(({ artistName, reasons }) => [artistName, reasons[0]?.code])).toEqual([
    ["Dov", "available_later"],
    ["Ève", "no_availability"],
  ]);
  expect(leftOut[0]?.reasons[0]?.message.fr).toContain("2024-05-20");
});

it("is sure of itself when everybody has a slot of that very day, and less so with each exception", () => {
  expect(draftDay(day, [ana, bao]).confidence).toBe(1);
  expect(draftDay(day, [ana, chloe]).confidence).toBeLessThan(1);
  expect(draftDay(day, [ana, dov])).toMatchObject({ score: 0.5, confidence: 0.5 });
  expect(draftDay(day, [dov])).toMatchObject({ score: 0, confidence: 0, assignments: [] });
});

it("comes out the same each time", () => {
  expect(draftDay(day, [ana, bao, chloe, dov])).toEqual(draftDay(day, [ana, bao, chloe, dov]));
});
