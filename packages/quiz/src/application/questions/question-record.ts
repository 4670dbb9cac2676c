import { fail, ok, type Result, type Subject, type VersionStale } from "@souffleur/kernel";
import type { Question, QuestionContent, QuestionId } from "../../domain/questions/question.ts";
import type { QuestionRepository } from "./ports.ts";

export interface QuestionNotFound {
  readonly code: "question_not_found";
  readonly id: string;
}

/** A question somebody wants to do something with; as they saw it, where they said so. */
export interface SeenQuestion {
  readonly id: QuestionId;
  readonly expectedVersion?: number | undefined;
}

export type SeenQuestionFailure = QuestionNotFound | VersionStale;

/** Kept from others until the unit of work ends. */
export async function findSeenQuestion(
  { questions }: { readonly questions: Pick<QuestionRepository, "findForChange"> },
  { id, expectedVersion }: SeenQuestion,
): Promise<Result<Question, SeenQuestionFailure>> {
  const question = await questions.findForChange(id);
  if (question === undefined) return fail({ code: "question_not_found", id });
  if (expectedVersion !== undefined && expectedVersion !== question.version)
    return fail({ code: "version_stale", current: question.version });
  return ok(question);
}

const LABEL = 120;

/** A question as the ledger and the trash name it: by how its stem begins. */
export function questionSubject({ id, content }: Pick<Question, "id" | "content">): Subject {
  return { type: "quiz.question", id, label: labelOf(content) };
}

export function labelOf({ stem }: Pick<QuestionContent, "stem">): string {
  const line = stem.replace(/\s+/g, " ").trim();
  return line.length <= LABEL ? line : `${line.slice(0, LABEL - 1).toWellFormed()}…`;
}

/** What of a question the ledger keeps: enough to put it back. */
export interface RecordedQuestion {
  readonly content: QuestionContent;
  readonly status: Question["status"];
  readonly sourceState: Question["sourceState"];
}

export function recordOf({ content, status, sourceState }: Question): RecordedQuestion {
  return { content, status, sourceState };
}
