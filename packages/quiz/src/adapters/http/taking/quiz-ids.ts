import { parseId } from "@souffleur/kernel";
import { ProblemError } from "@souffleur/platform/http";
import type { QuizId, ShareId } from "../../../domain/taking/quiz.ts";

/** No quiz has an id that is not one. */
export function quizIdOf(text: string): QuizId {
  const id = parseId<"quiz">(text);
  if (id === undefined) throw new ProblemError({ code: "quiz_not_found", id: text });
  return id;
}

export function shareIdOf(text: string): ShareId {
  const id = parseId<"quiz-share">(text);
  if (id === undefined) throw new ProblemError({ code: "share_not_found", id: text });
  return id;
}
