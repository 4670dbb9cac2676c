import { fail, ok, type Result, type Subject, type VersionStale } from "@souffleur/kernel";
import type { Quiz, QuizId, QuizPlan, QuizSettings, Share } from "../../domain/taking/quiz.ts";
import type { QuizRepository } from "./ports.ts";

export interface QuizNotFound {
  readonly code: "quiz_not_found";
  readonly id: string;
}

/** What somebody says of a quiz. */
export interface QuizInput extends QuizPlan {
  readonly title: string;
  readonly intro: string;
  readonly settings: QuizSettings;
}

export function quizSubject({ id, title }: Pick<Quiz, "id" | "title">): Subject {
  return { type: "quiz.quiz", id, label: title };
}

export function shareSubject({ id, label }: Pick<Share, "id" | "label">): Subject {
  return { type: "quiz.share", id, label };
}

export function inputOf({ title, intro, fixed, rules, seed, settings }: QuizInput): QuizInput {
  return { title, intro, fixed, rules, seed, settings };
}

/** Kept from others until the unit of work ends; as the caller saw it, where they said so. */
export async function findSeenQuiz(
  quizzes: QuizRepository,
  id: QuizId,
  expectedVersion: number | undefined,
): Promise<Result<Quiz, QuizNotFound | VersionStale>> {
  const quiz = await quizzes.findForChange(id);
  if (quiz === undefined) return fail({ code: "quiz_not_found", id });
  if (expectedVersion !== undefined && expectedVersion !== quiz.version)
    return fail({ code: "version_stale", current: quiz.version });
  return ok(quiz);
}
