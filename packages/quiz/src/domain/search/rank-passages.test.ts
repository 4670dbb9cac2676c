import { expect, it } from "vitest";
import { scorePassages, weighTerms } from "./rank-passages.ts";

const passage = (text: string) => ({ words: text, stems: text });
const rare = new Map([
  ["mitosis", 2],
  ["cell", 80],
]);
const asked = { words: ["mitosis", "cell"], stems: ["mitosis", "cell"] };

it("says most for the rarest term, and leaves out what no passage has", () => {
  const weighed = weighTerms(new Map([...rare, ["quark", 0]]), 100);
  expect(weighed.map(({ term }) => term)).toEqual(["mitosis", "cell"]);
  expect(weighed[0]?.weight).toBeGreaterThan(5 * (weighed[1]?.weight ?? 0));
});

it("gives every term some weight, even one that all passages have, or that was counted before some went", () => {
  for (const [, { weight }] of weighTerms(
    new Map([
      ["a", 100],
      ["b", 120],
    ]),
    100,
  ).entries())
    expect(weight).toBeGreaterThan(0);
});

it("puts the rare before the frequent, the frequent before nothing, and the short before the long", () => {
  const weighed = weighTerms(rare, 100);
  const filler = "a b c d e f g h i j k l";
  const texts = ["cell wall", "mitosis begins", `mitosis ${filler}`, "quark", "mitosis cell"].map(passage);
  const scores = scorePassages(asked, weighed, texts);
  const order = texts.map((_, at) => at).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  expect(order).toEqual([4, 1, 2, 0, 3]);
  expect(scores[3]).toBe(0);
});

it("says more for a word that comes again, but ever less", () => {
  const weighed = weighTerms(rare, 100);
  const [one = 0, two = 0, three = 0] = scorePassages(
    asked,
    weighed,
    ["mitosis x y z", "mitosis mitosis y z", "mitosis mitosis mitosis z"].map(passage),
  );
  expect(two).toBeGreaterThan(one);
  expect(three - two).toBeLessThan(two - one);
});

it("prefers the very word where stems are the same", () => {
  const weighed = weighTerms(new Map([["cellul", 2]]), 10);
  const [same = 0, other = 0] = scorePassages({ words: ["cellule"], stems: ["cellul"] }, weighed, [
    { words: "cellule", stems: "cellul" },
    { words: "cellules", stems: "cellul" },
  ]);
  expect(same).toBeGreaterThan(other);
  expect(same - other).toBeLessThan(0.01);
});

it("has nothing to say of nothing", () => {
  expect(scorePassages(asked, [], [])).toEqual([]);
  expect(scorePassages({ words: [], stems: [] }, [], [passage("")])).toEqual([0]);
});
