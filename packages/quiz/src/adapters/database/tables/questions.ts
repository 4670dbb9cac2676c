import type { InstantText } from "@souffleur/kernel";
import type { DocumentId } from "../../../domain/documents/document.ts";
import type { Question, QuestionId, QuestionKind, SourceState } from "../../../domain/questions/question.ts";

export interface QuestionTables {
  quiz_questions: {
    id: QuestionId;
    kind: QuestionKind;
    status: Question["status"];
    origin: Question["origin"];
    language: string;
    topic: string | null;
    bloom: string | null;
    solo: string | null;
    difficulty: string | null;
    /** Of its source. */
    document_id: DocumentId | null;
    source_state: SourceState;
    content: unknown;
    /** Of stem and options without marks, cases and accents: the same question again has the same. */
    fingerprint: string;
    search_key: string;
    version: number;
    created_at: InstantText;
    updated_at: InstantText;
  };
  quiz_question_tags: {
    question_id: QuestionId;
    tag: string;
  };
  /** What a question was before each change. */
  quiz_question_versions: {
    question_id: QuestionId;
    version: number;
    content: unknown;
    changed_by: string;
    created_at: InstantText;
  };
}
