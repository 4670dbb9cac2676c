import { describe, expect, it } from "vitest";
import type { QuestionContent } from "../questions/question.ts";
import { DuplicateIndex } from "./duplicate-index.ts";
import { likenessOf, sameFrom } from "./likeness.ts";

const asks = (stem: string, key: string, language = "fr"): QuestionContent => ({
  kind: "one",
  ...{ stem, language, answers: [], tags: [] },
  options: [
    { text: key, isRight: true },
    { text: "autre chose", isRight: false },
  ],
});
const capital = asks("Quelle est la capitale de l'Australie ?", "Canberra");

describe("two questions", () => {
  it.each([
    ["are one in other words", "Quelle ville est la capitale australienne ?", "Canberra", true],
    [
      "are one with a longer key",
      "La capitale de l'Australie, quelle est-elle ?",
      "la ville de Canberra",
      true,
    ],
    ["are two with another key", "Quelle est la capitale de l'Australie ?", "Sydney", false],
    ["are two about another place", "Quelle est la capitale de l'Autriche ?", "Canberra", false],
    ["are two where one denies", "Quelle ville n'est pas la capitale de l'Australie ?", "Canberra", false],
    ["are two with another number", "Quelle est la capitale de l'Australie en 1910 ?", "Canberra", false],
  ] as const)("%s", (_, stem, key, isSame) => {
    const other = asks(stem, key);
    expect(likenessOf(capital, other) >= sameFrom).toBe(isSame);
    expect(likenessOf(other, capital)).toBeCloseTo(likenessOf(capital, other));
  });
  it("are as like as can be where they are the same, and not at all in two languages", () => {
    expect(likenessOf(capital, capital)).toBe(1);
    expect(likenessOf(capital, { ...capital, language: "en" })).toBe(0);
  });
  it("are not alike for having nothing in them", () => {
    expect(likenessOf(asks("", ""), asks("?", "!"))).toBeLessThan(sameFrom);
  });
});

describe("an index of questions", () => {
  it("finds the like ones, the likest first, and forgets what is taken out", () => {
    const index = new DuplicateIndex<string>();
    index.add("a", capital);
    index.add("b", asks("Quelle ville est la capitale australienne ?", "Canberra"));
    index.add("c", asks("Quelle est la capitale de la France ?", "Paris"));
    expect(index.near(capital).map(({ id }) => id)).toEqual(["a", "b"]);
    index.remove("a");
    expect(index.near(capital).map(({ id }) => id)).toEqual(["b"]);
    expect(index.near(asks("Et alors ?", "Rien"))).toEqual([]);
  });
});
