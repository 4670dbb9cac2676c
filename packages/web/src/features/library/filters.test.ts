import { describe, expect, it } from "vitest";
import { isNarrowed, queryOf, sortOf, valuesOf, withValues, yearsOf } from "./filters.ts";

describe("the filters in the address", () => {
  it("hold several values of a facet, and lose the last one whole", () => {
    const search = withValues({ q: "nuit" }, "genre", ["Action & Aventure", "Drame"]);
    expect(valuesOf(search, "genre")).toEqual(["Action & Aventure", "Drame"]);
    expect(withValues(search, "genre", [])).toEqual({ q: "nuit" });
    expect(valuesOf({ genre: "||" }, "genre")).toEqual([]);
  });

  it("hold years open on either side, and ignore what is none", () => {
    expect(yearsOf({ years: "1990-1999" })).toEqual({ from: 1990, to: 1999 });
    expect(yearsOf({ years: "-1999" })).toEqual({ to: 1999 });
    expect(yearsOf({ years: "soon" })).toEqual({});
  });

  it("are asked of the server, nonsense left out", () => {
    expect(queryOf({ kind: "opera", seen: "maybe", sort: "upwards", genre: "Drame" })).toMatchObject({
      kind: undefined,
      seen: undefined,
      sort: "title",
      genre: ["Drame"],
    });
    expect(sortOf({ q: "nuit" })).toBe("best");
    expect(isNarrowed({ sort: "year" })).toBe(false);
    expect(isNarrowed({ seen: "seen" })).toBe(true);
  });
});
