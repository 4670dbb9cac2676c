import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holdsKey, rangeKey, splitKeys, wholeRange } from "./key-ranges.ts";
import { titleSortKey } from "./sort-key.ts";
import { placeInView, type ViewEntry } from "./view-tree.ts";

function entriesOf(titles: readonly string[]): ViewEntry[] {
  return titles.map((title, index) => ({ id: `${index}`, title, key: titleSortKey(title) }));
}

const letters = "abcdefghijklmnopqrstuvwxyz";

describe("a folder of the view", () => {
  it("is not split as long as it is not too full", () => {
    expect(new Set([...placeInView(entriesOf(["Alien", "Brazil"])).values()].flat())).toEqual(new Set());
  });

  it("is split into even ranges of letters, with figures apart", () => {
    const titles = [...letters].flatMap((letter) => [`${letter}un`, `${letter}deux`, `${letter}trois`]);
    const places = placeInView(entriesOf([...titles, "2001", "1984"]));
    expect(new Set([...places.values()].map((path) => path.join("/")))).toEqual(new Set(["#", "A-M", "N-Z"]));
  });

  it("is split again within one letter", () => {
    const titles = [...letters].flatMap((second) => [1, 2, 3, 4].map((n) => `B${second}${letters[n]}`));
    const names = new Set([...placeInView(entriesOf(titles)).values()].map((path) => path.join("/")));
    expect(names).toEqual(new Set(["Ba-Bi", "Bj-Br", "Bs-Bz"]));
  });

  it("makes a group of titles that begin with the same words", () => {
    const places = placeInView(
      entriesOf([
        "Harry Potter à l'école",
        "Harry Potter et la Chambre",
        "Harry Potter et la Coupe",
        "Alien",
      ]),
      { isGrouping: true },
    );
    expect([...places.values()]).toEqual([[], ["Harry Potter"], ["Harry Potter"], ["Harry Potter"]]);
  });

  it("leaves what cannot be told apart together", () => {
    const places = placeInView(entriesOf(Array.from({ length: 60 }, () => "Hamlet")));
    expect(new Set([...places.values()].map((path) => path.join("/")))).toEqual(new Set([""]));
  });
});

const title = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."abcst", "é", " ", "1", "'"), maxLength: 6 }),
  fc.string({ unit: "grapheme", maxLength: 6 }),
);
const titles = fc.array(title, { maxLength: 300 });

it("has ranges that cover what they split, and never overlap", () => {
  fc.assert(
    fc.property(titles, fc.integer({ min: 2, max: 20 }), title, (all, limit, other) => {
      const keys = all
        .map((each) => rangeKey(titleSortKey(each)))
        .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
      const ranges = splitKeys(keys, wholeRange, limit);
      if (ranges.length === 0) {
        expect(new Set(keys).size).toBeLessThan(2);
        return;
      }
      expect([ranges[0]?.from, ranges.at(-1)?.before]).toEqual(["", undefined]);
      for (const [index, range] of ranges.slice(1).entries()) expect(ranges[index]?.before).toBe(range.from);
      for (const key of [...keys, rangeKey(titleSortKey(other))])
        expect(ranges.filter((range) => holdsKey(range, key))).toHaveLength(1);
      expect(new Set(ranges.map(({ name }) => name)).size).toBe(ranges.length);
    }),
    { numRuns: 500 },
  );
});

it("holds no more than it may, unless all in it is the same", () => {
  fc.assert(
    fc.property(titles, fc.integer({ min: 2, max: 20 }), fc.boolean(), (all, limit, isGrouping) => {
      const entries = entriesOf(all);
      const places = placeInView(entries, { limit, isGrouping });
      expect(places.size).toBe(entries.length);
      const folders = Map.groupBy(entries, ({ id }) => (places.get(id) ?? []).join("/"));
      for (const inside of folders.values())
        if (inside.length > limit) expect(new Set(inside.map(({ key }) => rangeKey(key))).size).toBe(1);
    }),
    { numRuns: 300 },
  );
});

it("is the same in whatever order its entries come", () => {
  fc.assert(
    fc.property(titles, fc.integer({ min: 2, max: 20 }), fc.boolean(), (all, limit, isGrouping) => {
      const entries = entriesOf(all);
      const sorted = (map: ReadonlyMap<string, readonly string[]>) => [...map].sort();
      expect(sorted(placeInView([...entries].reverse(), { limit, isGrouping }))).toEqual(
        sorted(placeInView(entries, { limit, isGrouping })),
      );
    }),
    { numRuns: 200 },
  );
});
