import { fromJson, searchColumn, storableJson } from "@souffleur/platform/database";
import type { Draft } from "../../../domain/agents/draft.ts";
import type { Generation, TraceStep } from "../../../domain/agents/generation.ts";
import { fingerprintOf } from "../../../domain/questions/fingerprint.ts";
import type { Question, QuestionContent } from "../../../domain/questions/question.ts";
import type { QuizTables } from "../tables/index.ts";

type QuestionRow = QuizTables["quiz_questions"];
type DraftRow = QuizTables["quiz_drafts"];
type GenerationRow = QuizTables["quiz_generations"];
type StepRow = QuizTables["quiz_trace_steps"];

export function rowOfQuestion({ content, ...question }: Question): QuestionRow {
  return {
    id: question.id,
    kind: content.kind,
    status: question.status,
    origin: question.origin,
    language: content.language,
    topic: content.topic ?? null,
    bloom: content.bloom ?? null,
    solo: content.solo ?? null,
    difficulty: content.difficulty ?? null,
    document_id: content.source?.documentId ?? null,
    source_state: question.sourceState,
    content: storableJson(content),
    fingerprint: fingerprintOf(content),
    search_key: searchColumn(textsOf(content)),
    version: question.version,
    created_at: question.createdAt,
    updated_at: question.updatedAt,
  };
}

function textsOf({ stem, options, answers }: QuestionContent): string {
  return [stem, ...[...options, ...answers].map(({ text }) => text)].join(" ");
}

export function questionOfRow(row: QuestionRow): Question {
  return {
    id: row.id,
    content: fromJson(row.content),
    status: row.status,
    origin: row.origin,
    sourceState: row.source_state,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

export function rowOfDraft(draft: Draft): DraftRow {
  return {
    id: draft.id,
    generation_id: draft.generationId,
    document_id: draft.content.source.documentId,
    author: draft.author,
    method: draft.method,
    content: storableJson(draft.content),
    spare_distractors: storableJson(draft.spareDistractors),
    findings: storableJson(draft.findings),
    reasons: storableJson(draft.reasons),
    healed: draft.healed,
    confidence: draft.confidence,
    source_state: draft.sourceState,
    state: draft.state,
    refusal: draft.refusal ?? null,
    question_id: draft.questionId ?? null,
    decided_by: draft.decidedBy ?? null,
    decided_at: draft.decidedAt ?? null,
    version: draft.version,
    created_at: draft.createdAt,
    updated_at: draft.updatedAt,
  };
}

export function draftOfRow(row: DraftRow): Draft {
  return {
    id: row.id,
    generationId: row.generation_id,
    author: row.author,
    method: row.method,
    content: fromJson(row.content),
    spareDistractors: fromJson(row.spare_distractors),
    findings: fromJson(row.findings),
    reasons: fromJson(row.reasons),
    healed: row.healed,
    confidence: row.confidence,
    sourceState: row.source_state,
    state: row.state,
    ...(row.refusal !== null && { refusal: row.refusal }),
    ...(row.question_id !== null && { questionId: row.question_id }),
    ...(row.decided_by !== null && { decidedBy: row.decided_by }),
    ...(row.decided_at !== null && { decidedAt: row.decided_at }),
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

export function rowOfGeneration(generation: Generation): GenerationRow {
  return {
    id: generation.id,
    job_id: generation.jobId,
    subject: generation.request.subject,
    request: storableJson(generation.request),
    state: generation.state,
    counts: storableJson(generation.counts),
    version: generation.version,
    created_at: generation.createdAt,
    updated_at: generation.updatedAt,
  };
}

export function generationOfRow(row: GenerationRow): Generation {
  return {
    id: row.id,
    jobId: row.job_id,
    request: fromJson(row.request),
    state: row.state,
    counts: fromJson(row.counts),
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

export function columnsOfStep(step: TraceStep): Omit<StepRow, "id" | "generation_id" | "position"> {
  return {
    agent: step.agent,
    draft: step.draft ?? null,
    input: storableJson(step.input),
    answer: storableJson(step.answer),
    started_at: step.startedAt,
    ms: step.ms,
    tokens: step.tokens === undefined ? null : storableJson(step.tokens),
    model: step.model ?? null,
  };
}

export function stepOfRow(row: StepRow): TraceStep {
  return {
    agent: row.agent,
    ...(row.draft !== null && { draft: row.draft }),
    input: fromJson(row.input),
    answer: fromJson(row.answer),
    startedAt: row.started_at,
    ms: row.ms,
    ...(row.tokens !== null && { tokens: fromJson(row.tokens) }),
    ...(row.model !== null && { model: row.model }),
  };
}
