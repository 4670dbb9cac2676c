import { fail, ok, type RestoreConflict, type Result } from "@souffleur/kernel";
import type { Question } from "../../domain/questions/question.ts";
import type { QuizPorts } from "../ports.ts";
import type { QuestionVersion } from "./ports.ts";
import {
  findSeenQuestion,
  questionSubject,
  type SeenQuestion,
  type SeenQuestionFailure,
} from "./question-record.ts";

type Ports = Pick<QuizPorts, "questions" | "ledger" | "trash">;

/** What the trash keeps: the question, and what it was before each change. */
export interface DeletedQuestion {
  readonly question: Question;
  readonly versions: readonly QuestionVersion[];
}

/** Moves a question to the trash, with all its versions. */
export async function deleteQuestion(
  ports: Ports,
  { reason, ...seen }: SeenQuestion & { readonly reason?: string | undefined },
): Promise<Result<void, SeenQuestionFailure>> {
  const found = await findSeenQuestion(ports, seen);
  if (!found.ok) return found;
  await discardQuestion(ports, found.value, reason);
  return ok(undefined);
}

export async function discardQuestion(
  { questions, ledger, trash }: Ports,
  question: Question,
  reason?: string,
): Promise<void> {
  const subject = questionSubject(question);
  const snapshot: DeletedQuestion = { question, versions: await questions.versions(question.id) };
  await trash.put({ subject, snapshot, reason });
  await questions.remove(question.id);
  await ledger.record({ action: "quiz.question.deleted", subject });
}

/** Brings a question back as it was, with what it was before each change. */
export async function restoreQuestion(
  { questions, ledger }: Pick<Ports, "questions" | "ledger">,
  { question, versions }: DeletedQuestion,
): Promise<Result<Question, RestoreConflict>> {
  if ((await questions.findForChange(question.id)) !== undefined)
    return fail({ code: "restore_conflict", reason: "id_taken", options: [] });
  await questions.addAll([question]);
  await questions.addVersions(question.id, versions);
  await ledger.record({ action: "quiz.question.restored", subject: questionSubject(question) });
  return ok(question);
}
