import type { Id, InstantText } from "@souffleur/kernel";
import type { Language } from "../language.ts";
import type { Agreement } from "./measures.ts";

export type EvaluationId = Id<"evaluation">;

/** What came of the gold course in one language. Shares are from 0 to 1. */
export interface LanguageFigures {
  readonly language: Language;
  readonly words: number;
  /** Of the author's, before anybody checked them. */
  readonly drafted: number;
  readonly proposed: number;
  readonly perThousandWords: number;
  /** Of what was drafted: proposed without being mended. */
  readonly firstTry: number;
  readonly healed: number;
  readonly refused: number;
  /** How many each rule refused. */
  readonly refusedBy: Readonly<Record<string, number>>;
  /** Of what was proposed: its quotation stands word for word where it says. */
  readonly grounded: number;
  /** Of what was proposed: much like another of the same run. */
  readonly duplicates: number;
  /** Of the gold questions: one was proposed that asks about the same sentence. */
  readonly coverage: number;
  /** Of the gold questions, which are good: the checks find no error in them. */
  readonly goldPassed: number;
  /** For one draft, with everything that checks and mends it. */
  readonly msP50: number;
  readonly msP95: number;
  readonly tokens: number;
}

export interface EvaluationReport {
  readonly languages: readonly LanguageFigures[];
  /** The widest difference between two languages, in points of a hundred. */
  readonly parity: {
    readonly firstTry: number;
    readonly coverage: number;
    readonly goldPassed: number;
  };
  /** What we read out of the gold questions, and what their writer said. */
  readonly bloom: Agreement;
  readonly solo: Agreement;
}

/** One run over the gold courses, so that a change of author or model can be judged. */
export interface Evaluation {
  readonly id: EvaluationId;
  readonly jobId: Id<"job">;
  /** `built-in`, or the model's name. */
  readonly author: string;
  readonly seed: number;
  readonly report: EvaluationReport;
  readonly createdAt: InstantText;
}

/** In points of a hundred: how far the best language is ahead of the worst. */
export function gap(figures: readonly LanguageFigures[], of: (one: LanguageFigures) => number): number {
  const values = figures.map(of);
  return values.length === 0 ? 0 : (Math.max(...values) - Math.min(...values)) * 100;
}
