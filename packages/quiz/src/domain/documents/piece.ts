import type { Block } from "./document.ts";

/** Words that look alike all through. */
export interface Run {
  readonly text: string;
  readonly isEmphasized?: boolean;
}

/** What a reader finds, in the order of reading: a heading, a paragraph, an item of a list. */
export interface Piece {
  readonly kind: Block["kind"];
  readonly runs: readonly Run[];
  /** Of a heading, from 1. */
  readonly level?: number;
  readonly page?: number;
}
