import type { Id, InstantText, Message, ProposalState } from "@souffleur/kernel";
import type { Quotation } from "../documents/quotation.ts";
import type { Finding } from "../linting/finding.ts";
import type { QuestionContent, QuestionId, SourceState } from "../questions/question.ts";

export type DraftId = Id<"draft">;
export type GenerationId = Id<"generation">;

/** A question as an author hands it in: nobody has checked it yet. */
export interface AuthoredDraft {
  readonly content: QuestionContent & { readonly source: Quotation };
  /** How it was made: `definition`, `cloze`, `year`, …, or `model`. */
  readonly method: string;
  /** Further wrong answers as good as those taken: a reviewer may swap them in. */
  readonly spareDistractors: readonly string[];
  /** From 0 to 1: how sure the author is that a teacher would take it as it is. */
  readonly confidence: number;
  /** Why this question, and why these answers, for whoever reviews it. */
  readonly reasons: readonly Message[];
}

/** A question that waits for somebody's decision. */
export interface Draft extends AuthoredDraft {
  readonly id: DraftId;
  readonly generationId: GenerationId;
  readonly author: string;
  /** What checks have left to say of it; none of them an error. */
  readonly findings: readonly Finding[];
  /** How often the healer mended it. */
  readonly healed: number;
  /** Whether its passage is still what it was when it was drafted. */
  readonly sourceState: Exclude<SourceState, "none" | "kept">;
  readonly state: ProposalState;
  /** Why somebody refused it. */
  readonly refusal?: string;
  /** What became of it in the bank. */
  readonly questionId?: QuestionId;
  readonly decidedBy?: string;
  readonly decidedAt?: InstantText;
  readonly version: number;
  readonly createdAt: InstantText;
  readonly updatedAt: InstantText;
}
