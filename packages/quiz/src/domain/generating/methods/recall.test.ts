import { expect, it } from "vitest";
import { corpusOf } from "../../../../test/generating/corpus-of.ts";
import type { Candidate } from "../candidate.ts";
import { termKey } from "../find-pairs.ts";
import { askToRecall } from "./recall.ts";

/** What is asked of each line of a glossary. */
function asked(language: "fr" | "en", ...lines: readonly string[]): readonly Candidate[] {
  const corpus = corpusOf(language, [{ kind: "definitions", text: lines.join("\n") }]);
  return corpus.pairs.flatMap((pair) => {
    const term = corpus.terms.get(termKey(pair.term));
    return (term === undefined ? undefined : askToRecall(pair, term, corpus)) ?? [];
  });
}
const stems = (...call: Parameters<typeof asked>) => asked(...call).map(({ stem }) => stem);

it("gives the definition, and initials and lengths of what is to be written", () => {
  expect(stems("en", "stoma: opening that regulates the exchange of gas between leaves and air")).toEqual([
    "Which term (s…, 5 letters) is defined as “opening that regulates the exchange of gas between leaves and air”?",
  ]);
  expect(stems("fr", "taux d’intérêt : prix que l’emprunteur paie au prêteur d’une somme d’argent")).toEqual([
    "Quel terme (t… d’i…, 4 et 7 lettres) correspond à la définition «\u00a0prix que l’emprunteur paie au prêteur d’une somme d’argent\u00a0»\u00a0?",
  ]);
  expect(stems("en", "Beringia: ancient land bridge that linked Asia with North America")[0]).toMatch(
    /^Who or what \(B…, 8 letters\) is described as/,
  );
});

it("takes every name the line gives", () => {
  const [candidate] = asked(
    "en",
    "tympanum: (also, tympanic membrane or ear drum) thin diaphragm between the outer and middle parts of hearing",
  );
  expect([candidate?.key, candidate?.written]).toEqual([
    "tympanum",
    { as: "short", alsoRight: ["tympanic membrane", "ear drum"] },
  ]);
});

it.each([
  ["says a word of its family", "centrosome: region in the cells of animals that holds two centrioles"],
  [
    "says the term twice",
    "peace treaty: act that ends a war with a treaty for the time of peace to come, as a peace",
  ],
  ["says too little", "tail: hind part"],
  ["fits each of a kind", "purine: type of nitrogenous base in DNA"],
  [
    "tells of many words",
    "law of the conservation of all energy in nature: sum that stays the same in a closed system",
  ],
  ["is of something that is so", "falsifiable: statement that experiments can show to be wrong"],
])("asks for nothing where the definition %s", (_what, line) => {
  expect(stems("en", line)).toEqual([]);
});

it("asks for neither of two that the same words define", () => {
  const lines = [
    "adenine: base with two rings of carbon in nucleic acids",
    "guanine: base with two rings of carbon in nucleic acids",
  ];
  expect(stems("en", ...lines)).toEqual([]);
  expect(stems("en", ...lines.slice(1))).toHaveLength(1);
});

it("leaves a gap where the definition says a word of the term", () => {
  expect(
    stems(
      "en",
      "surface tension: pull at the surface of a body of liquid that keeps molecules from leaving it",
    ),
  ).toEqual([
    "Which term (s… t…, 7 and 7 letters) is defined as “pull at the ____ of a body of liquid that keeps molecules from leaving it”?",
  ]);
});

it("asks for a quality where its definition is one", () => {
  expect(stems("en", "falsifiable: able to be shown wrong by what an experiment finds")).toHaveLength(1);
});

it("takes a line of a glossary whatever words it has, unless it points to another", () => {
  expect(stems("en", "biology: the study of our living world and of you and me within it")).toHaveLength(1);
  expect(stems("en", "pH paper: see litmus paper in the chapter on acids and on bases")).toEqual([]);
});

it("writes small words, and years, in full", () => {
  const [stem] = stems(
    "en",
    "Revolution of 1800: peaceful change of power from the Federalists to the party of Jefferson",
  );
  expect(stem).toMatch("(r… of 1800, 10 letters)");
});

it("may say what the term is a kind of", () => {
  expect(stems("en", "basic science: science that seeks to know more, whatever its use")).toEqual([
    "Which term (b… s…, 5 and 7 letters) is defined as “science that seeks to know more, whatever its use”?",
  ]);
});
