import type { Id, InstantText } from "@souffleur/kernel";
import type { DocumentId } from "../documents/document.ts";
import type { Language } from "../language.ts";
import type { Bloom, Difficulty } from "../questions/question.ts";
import type { DraftId, GenerationId } from "./draft.ts";

/** What somebody asks for. */
export interface GenerationRequest {
  /** Of the documents asked about; all of the subject where none is named. */
  readonly subject: string;
  readonly documentIds: readonly DocumentId[];
  /** Whom it is for: `lycée`, `first year`. */
  readonly level?: string;
  /** Of the questions: only passages in it are asked about. */
  readonly language: Language;
  readonly count: number;
  /** What the questions should be about: passages are searched for it. */
  readonly context?: string;
  readonly bloom?: Bloom;
  readonly difficulty?: Difficulty;
  /** Otherwise the built-in author asks to write what the documents name too few like things of to choose from. */
  readonly chosenOnly?: boolean;
  /** `built-in`, or `model` where an address of one is set. */
  readonly author: "built-in" | "model";
  /** The same seed, documents and request make the same drafts where no model is asked. */
  readonly seed: number;
  /** Asked again for this draft: another question of the same passage takes its place. */
  readonly again?: DraftId;
}

export const generationStates = ["pending", "running", "completed", "failed", "cancelled"] as const;
export type GenerationState = (typeof generationStates)[number];

export interface GenerationCounts {
  readonly passages: number;
  readonly drafted: number;
  readonly proposed: number;
  readonly healed: number;
  readonly refused: number;
  /** Of refusals, by the rule that refused. */
  readonly refusedBy: Readonly<Record<string, number>>;
  readonly tokens: number;
}

export interface Generation {
  readonly id: GenerationId;
  readonly request: GenerationRequest;
  readonly jobId: Id<"job">;
  readonly state: GenerationState;
  readonly counts: GenerationCounts;
  readonly version: number;
  readonly createdAt: InstantText;
  readonly updatedAt: InstantText;
}

export const agentNames = ["archivist", "author", "examiner", "coach", "fairness", "healer"] as const;
export type AgentName = (typeof agentNames)[number];

/** One thing an agent did in a run, as the trace shows it. */
export interface TraceStep {
  readonly agent: AgentName;
  /** Of which draft of the run, counted from 0; steps before there are drafts have none. */
  readonly draft?: number;
  /** What it was given and what it answered, shortened where they are long. */
  readonly input: unknown;
  readonly answer: unknown;
  readonly startedAt: InstantText;
  readonly ms: number;
  readonly tokens?: { readonly sent: number; readonly received: number };
  /** Which model answered, where one did. */
  readonly model?: string;
}
