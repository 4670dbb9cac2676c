import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectLanguage } from "./detect-language.ts";
import { sentencesOf } from "./sentences.ts";
import { contentStems, stemOf } from "./stems.ts";
import { countWords, wordsOf } from "./words.ts";

const texts = (text: string, language: string) => wordsOf(text, language).map((word) => word.text);
const sentences = (text: string, language: string) =>
  sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));

describe("words", () => {
  it("take French elisions apart and keep compounds", () => {
    expect(texts("L'eau qu’il boit, aujourd'hui, au chef-d'œuvre n° 3,14.", "fr")).toEqual([
      ...["L'", "eau", "qu’", "il", "boit", "aujourd'hui", "au", "chef-d'œuvre", "n", "3,14"],
    ]);
  });
  it("leave the ending of possession in English", () => {
    expect(texts("Newton's laws don't change.", "en")).toEqual(["Newton", "laws", "don't", "change"]);
  });
  it("stand where they say", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.constantFrom("fr", "en", "de"), (text, language) => {
        for (const word of wordsOf(text, language)) expect(text.slice(word.start, word.end)).toBe(word.text);
      }),
    );
  });
  it("are counted", () => expect(countWords("Il pleut, il mouille : c'est la fête !")).toBe(7));
});

describe("stems", () => {
  it("are the same for the forms of a word", () => {
    for (const [language, a, b] of [
      ["fr", "chevaux", "cheval"],
      ["fr", "évaporation", "évaporer"],
      ["fr", "nationales", "nationalité"],
      ["en", "running", "run"],
      ["en", "Cells", "cell"],
    ] as const)
      expect(stemOf(a, language)).toBe(stemOf(b, language));
  });
  it("of a text leave out what it is not about", () => {
    expect(contentStems("Les cellules de l'organisme sont des unités.", "fr")).toEqual(
      contentStems("La cellule, unité d'un organisme", "fr").toSorted((a, b) => order(a) - order(b)),
    );
    function order(stem: string): number {
      return contentStems("cellules organisme unités", "fr").indexOf(stem);
    }
  });
  it("of what is too long to be a word are what it is", () => {
    expect(stemOf("É".repeat(1_000), "fr")).toBe("e".repeat(1_000));
  });
});

describe("sentences", () => {
  it.each([
    ["fr", "M. Dupont habite à Paris. Il a 3,5 ans.", 2],
    ["fr", "Né en 52 av. J.-C. à Rome, il mourut tôt. Voir p. 12.", 2],
    ["fr", "« Partez ! » cria-t-il. Personne ne bougea.", 2],
    ["fr", "L'eau (cf. fig. 3) bout à 100 °C. Pourquoi ? Parce que…", 3],
    ["fr", "Titre seul\n\nUn paragraphe. Un autre.", 3],
    ["en", "Dr. Smith met J. K. Rowling at 3 p.m. in London. They talked.", 2],
    ["en", "The U.S. economy grew by 2.5 percent. It then fell.", 2],
    ["en", "Some cells, e.g. neurons, do not divide. Others do!", 2],
    ["en", "A line that is\nbroken in two. Next.", 2],
  ] as const)("%s: %s", (language, text, count) => {
    expect(sentences(text, language)).toHaveLength(count);
  });
  it("hold every word of a text, in order, and none twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom("fr", "en", "de"), (text, language) => {
        const spans = sentencesOf(text, language);
        for (const [at, { start, end }] of spans.entries()) {
          expect(end).toBeGreaterThan(start);
          expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
        }
        const kept = spans.map(({ start, end }) => text.slice(start, end)).join("");
        expect(kept.replace(/\s+/g, "")).toBe(text.replace(/\s+/g, ""));
      }),
    );
  });
});

describe("the language of a text", () => {
  it.each([
    ["fr", "La photosynthèse transforme l'énergie de la lumière."],
    ["fr", "Qui a signé le traité ?"],
    ["fr", "Les plaques se déplacent lentement sur l'asthénosphère."],
    ["en", "Photosynthesis turns the energy of light into sugar."],
    ["en", "Who signed the treaty?"],
    ["en", "Plates move slowly over the asthenosphere."],
    [undefined, "1789 – 1815"],
    [undefined, ""],
    [undefined, "Die Zelle ist kleinste Einheit alles Lebendigen"],
  ] as const)("%s: %s", (language, text) => expect(detectLanguage(text)).toBe(language));
});
