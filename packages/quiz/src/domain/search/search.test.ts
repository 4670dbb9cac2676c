import { describe, expect, it } from "vitest";
import { fuse } from "./fuse.ts";
import { indexTerms, queryTerms, sharedTerms } from "./index-words.ts";

describe("what a passage is found by", () => {
  it("is its words without accents and its stems, and no small words", () => {
    expect(indexTerms("L'œuvre des évolutions : chefs-d'œuvre en 1789.", "fr")).toEqual({
      words: ["oeuvre", "evolutions", "chefs", "d", "oeuvre", "1789"],
      stems: ["oeuvr", "evolu", "chef", "d", "oeuvr", "1789"],
    });
  });
  it("knows nothing of marks that mean something to a search", () => {
    const terms = indexTerms(`"a'b" OR (c*) : ^d - "`, "en");
    for (const term of [...terms.words, ...terms.stems]) expect(term).toMatch(/^[\p{L}\p{N}]+$/u);
  });
});

describe("what is looked for", () => {
  it("is each word once, and not without end", () => {
    expect(queryTerms("cell cells cell", "en")).toEqual({ words: ["cell", "cells"], stems: ["cell"] });
    expect(queryTerms(Array.from({ length: 500 }, (_, at) => `w${at}`).join(" ")).words).toHaveLength(40);
  });
  it("is in both languages where nothing tells which", () => {
    expect(queryTerms("nationalities").stems).toEqual(["nationalit", "nation"]);
  });
  it("is small words where there are no others", () => {
    expect(queryTerms("to be or not to be", "en").words).toEqual(["to", "be", "or", "not"]);
    expect(queryTerms("?!", "en")).toEqual({ words: [], stems: [] });
  });
  it("is told by the words that are there, or else by their stems", () => {
    const asked = queryTerms("cells of plants", "en");
    expect(sharedTerms(asked, "cells membrane", "cell membran")).toEqual(["cells"]);
    expect(sharedTerms(asked, "plant", "plant")).toEqual(["plant"]);
    expect(sharedTerms(asked, "war", "war")).toEqual([]);
  });
});

describe("two orders as one", () => {
  it("put first what stands high in both", () => {
    expect([
      ...fuse([
        ["a", "b", "c"],
        ["b", "d"],
      ]).keys(),
    ]).toEqual(["b", "a", "d", "c"]);
    expect(fuse([])).toEqual(new Map());
  });
});
