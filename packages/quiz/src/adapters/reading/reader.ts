import type { ReadFacts } from "../../domain/documents/compose-document.ts";
import type { Piece } from "../../domain/documents/piece.ts";

/** What a reader is given. */
export interface ReaderInput {
  readonly bytes: Uint8Array;
  /** Tells how far it is; whoever waits gives more time for more pages. */
  readonly progress: (done: number, pages: number) => void;
}

/** What it finds: facts are complete once all pieces were taken. */
export interface Reading {
  readonly pieces: Iterable<Piece> | AsyncIterable<Piece>;
  readonly facts: () => ReadFacts;
}

/** Reads one kind of file. Fails with a `ReadProblem`; anything else it throws counts as a damaged file. */
export type Reader = (input: ReaderInput) => Reading | Promise<Reading>;
