import { describe, expect, it } from "vitest";
import { sortKey } from "./sort-key.ts";

describe("what a title is sorted by", () => {
  it.each([
    ["Le Fabuleux Destin d'Amélie Poulain", "fabuleux destin d'amelie poulain"],
    ["L’Été meurtrier", "ete meurtrier"],
    ["L'Œuvre au noir", "oeuvre au noir"],
    ["The Matrix", "matrix"],
    ["Der Untergang", "untergang"],
    ["El laberinto del fauno", "laberinto del fauno"],
    ["Lebanon", "lebanon"],
    ["Un", "un"],
    ["La  ", "la"],
    ["12 Angry Men", "12 angry men"],
    ["", ""],
  ])("of « %s » is « %s »", (title, key) => {
    expect(sortKey(title)).toBe(key);
  });

  it("stays short enough for an index, and whole text", () => {
    expect(sortKey("🎬".repeat(5_000)).length).toBeLessThanOrEqual(300);
    expect(sortKey("🎬".repeat(5_000)).isWellFormed()).toBe(true);
  });
});
