import type { Id, InstantText, ProposalState } from "@souffleur/kernel";
import type { Draft, DraftId, GenerationId } from "../../../domain/agents/draft.ts";
import type { AgentName, GenerationState } from "../../../domain/agents/generation.ts";
import type { DocumentId } from "../../../domain/documents/document.ts";
import type { QuestionId } from "../../../domain/questions/question.ts";

export interface DraftTables {
  quiz_generations: {
    id: GenerationId;
    job_id: Id<"job">;
    subject: string;
    request: unknown;
    state: GenerationState;
    counts: unknown;
    version: number;
    created_at: InstantText;
    updated_at: InstantText;
  };
  quiz_trace_steps: {
    id: Id<"trace-step">;
    generation_id: GenerationId;
    position: number;
    agent: AgentName;
    draft: number | null;
    input: unknown;
    answer: unknown;
    started_at: InstantText;
    ms: number;
    tokens: unknown;
    model: string | null;
  };
  quiz_drafts: {
    id: DraftId;
    generation_id: GenerationId;
    /** Of its source. */
    document_id: DocumentId;
    author: string;
    method: string;
    content: unknown;
    spare_distractors: unknown;
    findings: unknown;
    reasons: unknown;
    healed: number;
    confidence: number;
    source_state: Draft["sourceState"];
    state: ProposalState;
    refusal: string | null;
    question_id: QuestionId | null;
    decided_by: string | null;
    decided_at: InstantText | null;
    version: number;
    created_at: InstantText;
    updated_at: InstantText;
  };
  quiz_review_settings: {
    key: string;
    value: unknown;
    version: number;
    updated_at: InstantText;
  };
}
