import type { Generated } from "kysely";
import type { PassageId } from "../../../domain/documents/document.ts";

export interface SearchTables {
  /** What each passage is found by. */
  quiz_passage_words: {
    number: Generated<number>;
    passage_id: PassageId;
    words: string;
    stems: string;
  };
  /** The full-text index over it, in SQLite. */
  quiz_passage_search: { rowid: number };
  /** What texts mean, as a model of somebody's says it. */
  quiz_vectors: {
    /** Of the text, as passages have it. */
    hash: string;
    model: string;
    dimensions: number;
    /** Numbers of four bytes, the least significant first; its length is 1. */
    vector: Uint8Array;
  };
  /** The same once more as numbers, in PostgreSQL, while an index of what is near is there. */
  derived_quiz_nearness: {
    model: string;
    hash: string;
    dimensions: number;
    numbers: unknown;
  };
}
