import type { Id, InstantText } from "@souffleur/kernel";
import type { Quotation } from "../documents/quotation.ts";
import type { Language } from "../language.ts";

export type QuestionId = Id<"question">;

/** `one` and `several` right options, `true_false`, a `short` answer in words, or a `number`. */
export const questionKinds = ["one", "several", "true_false", "short", "number"] as const;
export type QuestionKind = (typeof questionKinds)[number];

export const bloomLevels = ["remember", "understand", "apply", "analyze", "evaluate", "create"] as const;
export type Bloom = (typeof bloomLevels)[number];

export const soloLevels = [
  "prestructural",
  "unistructural",
  "multistructural",
  "relational",
  "extended",
] as const;
export type Solo = (typeof soloLevels)[number];

export const difficulties = ["easy", "medium", "hard"] as const;
export type Difficulty = (typeof difficulties)[number];

/** One of the answers to choose from. */
export interface Option {
  readonly text: string;
  readonly isRight: boolean;
  /** What whoever chose it is told. */
  readonly feedback?: string;
  /** From -100 to 100 of the question's worth, where the question says so; else right is all and wrong is nothing. */
  readonly weight?: number;
}

/** What is taken as right where there is nothing to choose from. */
export interface TakenAnswer {
  /** A word, or a number as it is written: `3.14`. In words, `*` stands for any. */
  readonly text: string;
  readonly weight?: number;
  readonly feedback?: string;
  /** Of a number: how far off is still right. */
  readonly tolerance?: number;
}

/**
 * What a question asks, apart from where it is kept. Its texts are plain, with the few marks of `text-marks.ts`: bold,
 * italic, code, formulas, lines, pictures.
 */
export interface QuestionContent {
  readonly kind: QuestionKind;
  readonly stem: string;
  /** 2 to 6 where there is something to choose from: `one`, `several`; `true_false` has two of its own. */
  readonly options: readonly Option[];
  /** Of `short` and `number`. */
  readonly answers: readonly TakenAnswer[];
  readonly explanation?: string;
  readonly hint?: string;
  readonly bloom?: Bloom;
  readonly solo?: Solo;
  readonly difficulty?: Difficulty;
  readonly language: Language;
  readonly topic?: string;
  readonly tags: readonly string[];
  readonly notes?: string;
  /** The passage it comes from. One from elsewhere has none. */
  readonly source?: Quotation;
  /** Its name in the file it came from, for the way back. */
  readonly title?: string;
  /** What a format said that has no place above, by its own names, for the way back into that format. */
  readonly extra?: Readonly<Record<string, string>>;
}

/** `refused` is a draft's end; `retired` one that was accepted and is no longer asked. */
export const questionStatuses = ["draft", "accepted", "refused", "retired"] as const;
export type QuestionStatus = (typeof questionStatuses)[number];

/** A question of the bank. */
export interface Question {
  readonly id: QuestionId;
  readonly content: QuestionContent;
  readonly status: Extract<QuestionStatus, "accepted" | "retired">;
  /** What it came from: a draft that was accepted, a file, or somebody's own hand. */
  readonly origin: "draft" | "import" | "hand";
  /** Its passage is no longer what it was when it was accepted. */
  readonly sourceState: SourceState;
  readonly version: number;
  readonly createdAt: InstantText;
  readonly updatedAt: InstantText;
}

/** `none`: it never had one. `kept`: it changed or went, and somebody looked and kept the question. */
export const sourceStates = ["none", "found", "moved", "changed", "gone", "kept"] as const;
export type SourceState = (typeof sourceStates)[number];
