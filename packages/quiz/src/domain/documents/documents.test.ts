import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classifySection } from "./classify-section.ts";
import { compareQuotation } from "./compare-quotation.ts";
import { composeDocument } from "./compose-document.ts";
import { cutPassages } from "./cut-passages.ts";
import type { Piece } from "./piece.ts";

const heading = (text: string, level = 1): Piece => ({ kind: "heading", level, runs: [{ text }] });
const paragraph = (text: string, page?: number): Piece => ({
  kind: "paragraph",
  runs: [{ text }],
  ...(page !== undefined && { page }),
});
const sentence = "La cellule est l’unité du vivant, et chacune vient d’une autre. ";

describe("one text of what was found", () => {
  it("undoes ligatures, drops what nobody sees, and knows where emphasis stands", () => {
    const piece: Piece = {
      kind: "paragraph",
      runs: [
        { text: "L’e\u0301le\u00adve a\u200b ﬁni le " },
        { text: " chœur ", isEmphasized: true },
        { text: " !" },
      ],
    };
    const { text, blocks } = composeDocument([piece], {});
    expect(text).toBe("L’éleve a fini le chœur !");
    expect(blocks[0]?.emphasis.map(([start, end]) => text.slice(start, end))).toEqual(["chœur"]);
  });

  it("keeps every block and every heading where it says it is", () => {
    const pieces = fc.array(fc.record({ text: fc.string({ unit: "grapheme" }), isHeading: fc.boolean() }));
    fc.assert(
      fc.property(pieces, (given) => {
        const { text, blocks, headings } = composeDocument(
          given.map((one) => (one.isHeading ? heading(one.text) : paragraph(one.text))),
          {},
        );
        for (const one of headings) expect(text.slice(one.start).startsWith(one.text)).toBe(true);
        expect(blocks.map(({ start, end }) => text.slice(start, end)).join("\n\n")).toBe(text);
      }),
    );
  });
});

describe("passages", () => {
  const passagesOf = (pieces: readonly Piece[]) => {
    const read = composeDocument(pieces, {});
    return [...cutPassages(read)].map((passage) => ({
      ...passage,
      text: read.text.slice(passage.start, passage.end),
    }));
  };

  it("never run over a heading, and know the headings they stand under", () => {
    const cut = passagesOf([
      ...[heading("Le vivant"), paragraph(sentence, 1), heading("Le noyau", 2), paragraph(sentence, 2)],
      ...[heading("La Terre"), paragraph(sentence, 3)],
    ]);
    expect(cut.map(({ headings, page }) => [page, ...headings])).toEqual([
      [1, "Le vivant"],
      [2, "Le vivant", "Le noyau"],
      [3, "La Terre"],
    ]);
  });

  it("are of the length a passage may have, and leave nothing out", () => {
    const long = Array.from({ length: 12 }, (_, index) => paragraph(sentence.repeat(3 + ((index * 7) % 40))));
    const cut = passagesOf([heading("Long"), ...long]);
    for (const { text } of cut) expect(text.length).toBeLessThanOrEqual(1_024 * 4.6);
    const whole = cut
      .map(({ text }) => text)
      .join("")
      .replace(/\s/g, "");
    expect(whole).toBe(
      long
        .map(({ runs }) => runs[0]?.text)
        .join("")
        .replace(/\s/g, ""),
    );
    expect(cut.length).toBeLessThan(12);
  });

  it.each([
    ["3. Exercices", "exercises"],
    ["Chapitre 4 : Glossaire", "definitions"],
    ["Review questions", "exercises"],
    ["Bibliographie", "references"],
    ["Table des matières", "navigation"],
    ["À retenir", "summary"],
    ["Key takeaways", "summary"],
    ["La Révolution française", "body"],
  ])("are told apart by their headings: %s", (name, kind) => {
    expect(classifySection(["Cours", name], [], "")).toBe(kind);
  });
});

describe("a quotation in a new text", () => {
  const before = `Au début. ${sentence}À la fin.`;
  const quote = sentence.trim();
  const start = before.indexOf(quote);
  const quoted = { quote, start, end: start + quote.length };

  it("is found where it was, or followed to where it is", () => {
    expect(compareQuotation(quoted, before)).toEqual({ state: "found" });
    const moved = compareQuotation(quoted, `Un ajout. ${before}`);
    expect(moved).toEqual({ state: "moved", start: start + 10, end: start + 10 + quote.length });
  });

  it("has changed where most of its words still stand, and is gone otherwise", () => {
    const text = before.replace("unité du vivant", "unité de tout ce qui vit");
    const changed = compareQuotation(quoted, text);
    expect(changed.state).toBe("changed");
    if (changed.state === "changed")
      expect(text.slice(changed.start, changed.end)).toContain("La cellule est");
    expect(compareQuotation(quoted, "Tout autre chose, sur la géologie des Alpes.").state).toBe("gone");
  });
});
