import type { Message } from "@souffleur/kernel";
import type { Passage } from "../documents/document.ts";
import type { Bloom, Difficulty, Solo } from "../questions/question.ts";
import type { Span } from "../text/sentences.ts";

export type Method = "definition" | "meaning" | "named" | "cloze" | "year" | "member" | "cause" | "recall";

/** A question that could be asked, before its options are chosen among those that fit. */
export interface Candidate {
  readonly method: Method;
  readonly stem: string;
  readonly key: string;
  /** Where the answer is written and not chosen: there are no wrong ones then. */
  readonly written?: {
    readonly as: "short" | "number";
    /** Other ways to say it that are right. */
    readonly alsoRight: readonly string[];
  };
  /** More than are needed, the likeliest first. */
  readonly distractors: readonly string[];
  /** How many of them are of the key's own kind. */
  readonly near: number;
  /** Numbers stand in their order, words in any. */
  readonly inOrder: boolean;
  readonly passage: Passage;
  readonly span: Span;
  readonly bloom: Bloom;
  readonly solo: Solo;
  readonly difficulty: Difficulty;
  /** What it is about, once for each run: two questions with the same one ask the same. */
  readonly about: string;
  readonly topic: string;
  readonly confidence: number;
  readonly reasons: readonly Message[];
}
