import { describe, expect, it } from "vitest";
import { absenceOf, type Sighting } from "./folder-presence.ts";
import { isTooManyMissing } from "./too-many-missing.ts";

const there = (over: object = {}): Sighting => ({ isThere: true, device: "1", isEmpty: false, ...over });

describe("whether a folder is the one we knew", () => {
  it.each([
    ["is there for the first time", {}, there(), 0, undefined],
    ["is gone", {}, { isThere: false } as const, 5, "gone"],
    ["has its mark, on whatever disk", { marker: "m", device: "7" }, there({ marker: "m" }), 5, undefined],
    ["lost its mark", { marker: "m" }, there(), 5, "no_marker"],
    ["has the mark of another", { marker: "m" }, there({ marker: "x" }), 5, "other_marker"],
    ["lies on another disk", { device: "7" }, there(), 5, "other_disk"],
    ["is empty and was not", {}, there({ isEmpty: true }), 5, "empty"],
    ["is empty and was", {}, there({ isEmpty: true }), 0, undefined],
  ])("%s", (_what, folder, sighting, known, reason) => {
    expect(absenceOf(folder, sighting, known)).toBe(reason);
  });

  it("asks a person where many files are missing at once", () => {
    expect([1, 2].some((missing) => isTooManyMissing(missing, 2))).toBe(false);
    expect(isTooManyMissing(3, 29)).toBe(true);
    expect(isTooManyMissing(3, 30)).toBe(false);
    expect(isTooManyMissing(50, 100_000)).toBe(false);
    expect(isTooManyMissing(51, 100_000)).toBe(true);
  });
});
