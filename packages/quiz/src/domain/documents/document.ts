import type { Id, InstantText, Message } from "@souffleur/kernel";
import type { Language } from "../language.ts";

export type DocumentId = Id<"document">;
export type PassageId = Id<"passage">;

export const documentFormats = ["pdf", "docx", "pptx", "epub", "html", "markdown", "text"] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** `reading` until a job has read it the first time; `unreadable` with the reason why. */
export const documentStates = ["reading", "ready", "unreadable"] as const;
export type DocumentState = (typeof documentStates)[number];

/** Course material. */
export interface Document {
  readonly id: DocumentId;
  readonly title: string;
  /** The course it belongs to: questions and distractors are made from all documents of one subject. */
  readonly subject: string;
  readonly format: DocumentFormat;
  readonly filename?: string;
  /** Where it was fetched from. */
  readonly address?: string;
  /** In the store of files, by its hash. */
  readonly fileHash: string;
  readonly sizeBytes: number;
  readonly state: DocumentState;
  readonly problem?: DocumentProblem;
  /** From 1; one more with each new version of the file. */
  readonly revision: number;
  readonly language?: Language;
  readonly pages?: number;
  readonly words: number;
  readonly outline: readonly Heading[];
  /** What a reader should know: pages without text, parts left out. */
  readonly remarks: readonly Message[];
  readonly version: number;
  readonly createdAt: InstantText;
  readonly updatedAt: InstantText;
}

export interface DocumentProblem {
  /** `encrypted`, `too_many_pages`, `scanned`, `damaged`, … */
  readonly code: string;
  readonly message: Message;
}

export interface Heading {
  readonly level: number;
  readonly text: string;
  /** Where it stands in the document's text. */
  readonly start: number;
  readonly page?: number;
}

/** What a part of a document is: only `body`, `definitions` and `summary` are asked about. */
export const passageKinds = [
  "body",
  "definitions",
  "summary",
  "exercises",
  "references",
  "navigation",
  "notes",
] as const;
export type PassageKind = (typeof passageKinds)[number];

/** A part of a document that is found and quoted as one: it never runs over a heading. */
export interface Passage {
  readonly id: PassageId;
  readonly documentId: DocumentId;
  /** Of the document, when this passage was last as it is: what did not change keeps its id over revisions. */
  readonly revision: number;
  /** From 0, in the order of reading. */
  readonly position: number;
  readonly kind: PassageKind;
  readonly language: Language;
  readonly headings: readonly string[];
  readonly page?: number;
  readonly lastPage?: number;
  readonly text: string;
  /** In the document's text: `text.slice(start, end)` is the passage's. */
  readonly start: number;
  readonly end: number;
  /** Words that the document sets off, as it spells them: bold, italic, defined. */
  readonly emphasized: readonly string[];
  /** Of its text: the same text has the same. */
  readonly hash: string;
}

/** What a reader makes of a file: one text, and what stands where in it. */
export interface ReadDocument {
  readonly title?: string;
  readonly language: Language;
  /** Paragraphs with empty lines between; in Unicode's composed form, ligatures undone, hyphenation joined. */
  readonly text: string;
  readonly headings: readonly Heading[];
  readonly blocks: readonly Block[];
  readonly pages?: number;
  readonly remarks: readonly Message[];
}

/** A stretch of the text that is of one kind. */
export interface Block {
  readonly kind: "heading" | "paragraph" | "item" | "row" | "code" | "quote" | "note";
  readonly start: number;
  readonly end: number;
  readonly page?: number;
  readonly level?: number;
  /** Set off in it: where from, where to. */
  readonly emphasis: readonly (readonly [start: number, end: number])[];
}
