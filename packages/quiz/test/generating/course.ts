import type { AgentRun } from "../../src/application/agents/agents.ts";
import type { Passage, PassageKind } from "../../src/domain/documents/document.ts";

/** Passages of one document, `**` around what it sets off. */
export function courseOf(
  language: "fr" | "en",
  parts: readonly (string | { readonly kind: PassageKind; readonly text: string })[],
): readonly Passage[] {
  let start = 0;
  return parts.map((part, position): Passage => {
    const { kind, text: marked } = typeof part === "string" ? { kind: "body" as const, text: part } : part;
    const text = marked.replaceAll("**", "");
    const passage: Passage = {
      // As a reader would give them; ids are opaque.
      id: `passage-${position}` as Passage["id"],
      documentId: "document-1" as Passage["documentId"],
      revision: 1,
      position,
      kind,
      language,
      headings: ["Chapter"],
      text,
      start,
      end: start + text.length,
      emphasized: [...marked.matchAll(/\*\*([^*]+)\*\*/g)].map(([, words = ""]) => words),
      hash: String(position),
    };
    start += text.length + 2;
    return passage;
  });
}

export function runOf(corpus: readonly Passage[], language: "fr" | "en", seed = 1): AgentRun {
  return {
    request: { subject: "x", documentIds: [], language, count: 20, author: "built-in", seed },
    corpus,
    documentTitles: new Map([["document-1", "A book"]]),
    signal: new AbortController().signal,
    trace: () => undefined,
    spend: () => undefined,
  };
}

export const FRENCH_CELLS = courseOf("fr", [
  "**La cellule** est la plus petite unité du vivant capable de se reproduire. Le **noyau** est le compartiment qui contient l’information génétique. On appelle **cytoplasme** le milieu gélatineux qui remplit l’intérieur de la cellule.",
  "La **mitochondrie** est un organite qui produit l’énergie nécessaire aux réactions chimiques. Le **chloroplaste** est un organite qui capte la lumière du soleil. La **vacuole** est un organite qui met en réserve l’eau et les sels minéraux. Le **ribosome** est un organite qui assemble les protéines. En 1665, Robert Hooke décrit pour la première fois des cellules de liège au microscope.",
  { kind: "exercises", text: "La **membrane** est une enveloppe qui limite ce que tu dois dessiner." },
]);

export const ENGLISH_GLOSSARY = courseOf("en", [
  {
    kind: "definitions",
    text: `mitosis: division of a nucleus into two that are alike
meiosis: division that halves the number of chromosomes
fission: division of a bacterium into two of the same size
cleavage: division of an egg soon after it has been laid
osmosis: movement of water through a membrane
diffusion: movement of particles towards where there are fewer
catalyst: substance that speeds up a reaction and is not used up
solvent: substance in which another is dissolved`,
  },
]);
