import type { InstantText, Page, PageRequest, ProposalState, Result, VersionStale } from "@souffleur/kernel";
import type { Draft, DraftId, GenerationId } from "../../domain/agents/draft.ts";
import type { Generation, TraceStep } from "../../domain/agents/generation.ts";
import type { DocumentId } from "../../domain/documents/document.ts";
import type { Question, QuestionContent, QuestionId, SourceState } from "../../domain/questions/question.ts";

export interface DraftFilter {
  readonly states?: readonly ProposalState[] | undefined;
  readonly generationId?: GenerationId | undefined;
  readonly documentId?: DocumentId | undefined;
  readonly leastConfidence?: number | undefined;
}

export interface DraftRepository {
  addAll(drafts: readonly Draft[]): Promise<void>;
  find(id: DraftId): Promise<Draft | undefined>;
  findForChange(id: DraftId): Promise<Draft | undefined>;
  findAll(ids: readonly DraftId[]): Promise<readonly Draft[]>;
  /** The newest first. */
  list(page: PageRequest, filter: DraftFilter): Promise<Page<Draft>>;
  /** All of a document that wait, kept as they are until the unit of work ends. */
  waitingOfDocument(id: DocumentId): Promise<readonly Draft[]>;
  /** How many wait, and in which documents. */
  countWaiting(): Promise<readonly WaitingCount[]>;
  replace(draft: Draft): Promise<Result<void, VersionStale>>;
}

export interface WaitingCount {
  readonly documentId: DocumentId;
  readonly drafts: number;
}

export interface GenerationRepository {
  add(generation: Generation): Promise<void>;
  find(id: GenerationId): Promise<Generation | undefined>;
  findForChange(id: GenerationId): Promise<Generation | undefined>;
  /** The newest first. */
  list(page: PageRequest): Promise<Page<Generation>>;
  replace(generation: Generation): Promise<Result<void, VersionStale>>;
  /** Those from a position on take the place of what is there from it on. */
  putSteps(id: GenerationId, from: number, steps: readonly TraceStep[]): Promise<void>;
  steps(id: GenerationId, page: PageRequest): Promise<Page<TraceStep>>;
}

export interface QuestionFilter {
  readonly statuses?: readonly Question["status"][] | undefined;
  readonly kinds?: readonly QuestionContent["kind"][] | undefined;
  readonly language?: string | undefined;
  readonly topic?: string | undefined;
  readonly tag?: string | undefined;
  readonly bloom?: string | undefined;
  readonly difficulty?: string | undefined;
  readonly documentId?: DocumentId | undefined;
  readonly sourceStates?: readonly SourceState[] | undefined;
  /** Words of the stem or the options. */
  readonly search?: string | undefined;
}

export const questionFacets = [
  "status",
  "kind",
  "language",
  "topic",
  "tag",
  "bloom",
  "difficulty",
  "source_state",
  "document_id",
] as const;
export type QuestionFacet = (typeof questionFacets)[number];

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** Of each at most a hundred, the most frequent first. */
export type QuestionFacets = Readonly<Record<QuestionFacet, readonly FacetCount[]>>;

export interface QuestionVersion {
  readonly version: number;
  readonly content: QuestionContent;
  readonly changedBy: string;
  readonly createdAt: InstantText;
}

export interface QuestionRepository {
  addAll(questions: readonly Question[]): Promise<void>;
  find(id: QuestionId): Promise<Question | undefined>;
  findForChange(id: QuestionId): Promise<Question | undefined>;
  findAll(ids: readonly QuestionId[]): Promise<readonly Question[]>;
  findByFingerprint(fingerprints: readonly string[]): Promise<readonly Question[]>;
  ofDocument(id: DocumentId): Promise<readonly Question[]>;
  /** The last changed first. */
  list(page: PageRequest, filter: QuestionFilter): Promise<Page<Question>>;
  /** How many there are of each, among those a filter lets through. */
  facets(filter: QuestionFilter): Promise<QuestionFacets>;
  /** Where what it says is another, what it said before stays as a version. */
  replace(question: Question, changedBy: string): Promise<Result<void, VersionStale>>;
  /** The newest first. */
  versions(id: QuestionId): Promise<readonly QuestionVersion[]>;
  addVersions(id: QuestionId, versions: readonly QuestionVersion[]): Promise<void>;
  remove(id: QuestionId): Promise<void>;
}

/** What the owner decided of the review. */
export interface ReviewSettings {
  /** From 0 to 1: drafts at least as sure as this, with nothing to be said of them, may be accepted all at once. */
  readonly batchConfidence: number;
}

export const defaultReviewSettings: ReviewSettings = { batchConfidence: 0.9 };

export interface StoredReviewSettings {
  readonly settings: ReviewSettings;
  /** 0 while the owner has set none. */
  readonly version: number;
}

export interface ReviewSettingsRepository {
  find(): Promise<StoredReviewSettings>;
  findForChange(): Promise<StoredReviewSettings>;
  store(stored: StoredReviewSettings, at: InstantText): Promise<Result<void, VersionStale>>;
}

export interface QuestionPorts {
  readonly reviewSettings: ReviewSettingsRepository;
  readonly drafts: DraftRepository;
  readonly generations: GenerationRepository;
  readonly questions: QuestionRepository;
}
