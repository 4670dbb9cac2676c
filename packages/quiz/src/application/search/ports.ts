import type {
  Document,
  DocumentId,
  Passage,
  PassageId,
  PassageKind,
} from "../../domain/documents/document.ts";
import type { SearchTerms } from "../../domain/search/index-words.ts";

/** Which passages are searched; all of them where nothing is said. */
export interface PassageFilter {
  readonly subject?: string | undefined;
  readonly documentIds?: readonly DocumentId[] | undefined;
  readonly language?: string | undefined;
  readonly kinds?: readonly PassageKind[] | undefined;
}

export interface PassageQuery extends PassageFilter {
  /** Whatever somebody typed. */
  readonly text: string;
  readonly limit: number;
  readonly signal?: AbortSignal | undefined;
}

export interface Scored {
  readonly passageId: PassageId;
  readonly score: number;
}

/** Why a passage was found. */
export interface FoundBy {
  /** Words of the question that it has, in this form or another. */
  readonly words: readonly string[];
  /** Its place among those found by their words, from 1. */
  readonly wordRank?: number;
  /** Its place among those whose meaning is near, from 1. */
  readonly vectorRank?: number;
  /** From -1 to 1: how near its meaning is. */
  readonly nearness?: number;
}

export interface FoundPassage {
  readonly passage: Passage;
  readonly document: Document;
  /** The higher the better; comparable within one answer only. */
  readonly score: number;
  readonly by: FoundBy;
}

/** Finds the passages a text is about, the best first. */
export interface PassageSearch {
  search(query: PassageQuery): Promise<readonly FoundPassage[]>;
}

/** Found by its words, and which it has. */
export interface WordHit extends Scored {
  readonly words: readonly string[];
}

/** Passages by the words they have. */
export interface WordIndex {
  find(terms: SearchTerms, filter: PassageFilter, limit: number): Promise<readonly WordHit[]>;
}

/** Passages by what they mean. */
export interface MeaningIndex {
  /** Nothing where no vector of the text could be had. */
  find(query: PassageQuery, limit: number): Promise<readonly Scored[] | undefined>;
}
