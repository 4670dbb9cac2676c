import { randomUUID } from "node:crypto";
import type { Id, InstantText } from "@souffleur/kernel";
import type { Document, Passage } from "../../packages/quiz/src/domain/documents/document.ts";

const newId = <Kind extends string>() => randomUUID() as Id<Kind>;
const at = "2026-11-21T09:30:00.000Z" as InstantText;

/** Course material nobody has read yet but whoever makes it. */
function aDocument(over: Partial<Document> = {}): Document {
  return {
    id: newId<"document">(),
    title: "La cellule",
    subject: "biologie",
    format: "text",
    fileHash: "a".repeat(64),
    sizeBytes: 1_000,
    state: "ready",
    revision: 1,
    language: "fr",
    words: 200,
    outline: [],
    remarks: [],
    version: 1,
    createdAt: at,
    updatedAt: at,
    ...over,
  };
}

function aPassage(text: string, over: Partial<Passage> = {}): Passage {
  return {
    id: newId<"passage">(),
    documentId: newId<"document">(),
    revision: 1,
    position: 0,
    kind: "body",
    language: "fr",
    headings: [],
    text,
    start: 0,
    end: text.length,
    emphasized: [],
    hash: `hash of ${text}`,
    ...over,
  };
}

/** A document with these texts as its passages. */
export function documentOf(
  texts: readonly string[],
  over: Partial<Document> = {},
): { readonly document: Document; readonly passages: readonly Passage[] } {
  const document = aDocument(over);
  const { id: documentId, language = "fr" } = document;
  return {
    document,
    passages: texts.map((text, position) => aPassage(text, { documentId, position, language })),
  };
}

/** A passage that belongs to no document that is kept. */
export function aPassageOf(text: string, over: Partial<Passage> = {}): Passage {
  return aPassage(text, over);
}

/** So many with the same text. */
export function passagesOf(text: string, count: number): readonly Passage[] {
  return Array.from({ length: count }, (_, position) => aPassage(text, { position }));
}
