import type { Result } from "@souffleur/kernel";
import type { AuthoredDraft } from "../../domain/agents/draft.ts";
import type { GenerationRequest, TraceStep } from "../../domain/agents/generation.ts";
import type { Passage } from "../../domain/documents/document.ts";
import type { Finding } from "../../domain/linting/finding.ts";
import type { QuestionContent } from "../../domain/questions/question.ts";

/** What every agent is given beside its own input: the run it works in. */
export interface AgentRun {
  readonly request: GenerationRequest;
  /** Every passage of the subject that may be asked about: terms and wrong answers are looked for in all of them. */
  readonly corpus: readonly Passage[];
  /** Of the documents of the subject, by id: what a question's source is called. */
  readonly documentTitles?: ReadonlyMap<string, string>;
  readonly signal: AbortSignal;
  /** Writes a step of the trace. */
  readonly trace: (step: Omit<TraceStep, "startedAt" | "ms">, ms: number) => void;
  /** Of a model: what may still be spent. Throws where nothing is left. */
  readonly spend: (tokens: number) => void;
}

/** Finds the passages a request is about, the best first. */
export interface Archivist {
  passagesFor(run: AgentRun, limit: number): Promise<readonly Passage[]>;
}

/** Drafts questions from passages: at most so many, the best first. */
export interface Author {
  /** `built-in`, or the model's name. */
  readonly name: string;
  draft(
    run: AgentRun,
    passages: readonly Passage[],
    want: { readonly count: number; readonly avoid: readonly QuestionContent[] },
  ): Promise<readonly AuthoredDraft[]>;
}

/** Checks a draft: structure, grounding, item-writing flaws, personal data, duplicates, level. */
export interface Examiner {
  examine(run: AgentRun, draft: AuthoredDraft): Promise<readonly Finding[]>;
}

/** Writes the explanation and the hint. */
export interface Coach {
  coach(run: AgentRun, draft: AuthoredDraft, passage: Passage): Promise<AuthoredDraft>;
}

/** Flags wording that excludes or wounds, or that is harder to read than the level asks. */
export interface FairnessReader {
  read(run: AgentRun, draft: AuthoredDraft): Promise<readonly Finding[]>;
}

/** No way was found to mend it. */
export interface NotHealed {
  readonly code: "not_healed";
  readonly rule: string;
}

/** Mends what one finding names, and nothing else. */
export interface Healer {
  heal(
    run: AgentRun,
    draft: AuthoredDraft,
    finding: Finding,
    passage: Passage,
  ): Promise<Result<AuthoredDraft, NotHealed>>;
}

/** Everybody one run needs. */
export interface Agents {
  readonly archivist: Archivist;
  readonly author: Author;
  readonly examiner: Examiner;
  readonly coach: Coach;
  readonly fairness: FairnessReader;
  /** The healers in the order they are asked, each at most three times: ours, the model's, another model's. */
  readonly healers: readonly Healer[];
}
