import type { DocumentId, PassageId } from "./document.ts";

/** Words of a document, by where they stand in it: `text.slice(start, end) === quote` of that revision's text. */
export interface Quotation {
  readonly documentId: DocumentId;
  readonly documentTitle: string;
  readonly passageId: PassageId;
  /** Of the document: its text is another after each. */
  readonly revision: number;
  /** From 1, where the document has pages or slides. */
  readonly page?: number;
  /** Of the headings it stands under, the outermost first. */
  readonly headings: readonly string[];
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}
