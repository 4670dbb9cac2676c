import type { Passage } from "../documents/document.ts";
import type { Span } from "../text/sentences.ts";

export interface Sentence {
  /** As the document has it, but for references in brackets. */
  readonly text: string;
  /** Among those of its subject, from 0. */
  readonly place: number;
  readonly passage: Passage;
  readonly span: Span;
  readonly stems: ReadonlySet<string>;
}
