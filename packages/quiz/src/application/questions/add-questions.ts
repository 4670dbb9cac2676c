import { fail, ok, type Result, type UndoConflict } from "@souffleur/kernel";
import type { Question, QuestionContent, QuestionId } from "../../domain/questions/question.ts";
import type { Quiz } from "../../domain/taking/quiz.ts";
import type { QuizPorts } from "../ports.ts";
import { discardQuestion } from "./delete-question.ts";
import { questionSubject } from "./question-record.ts";

type Ports = Pick<QuizPorts, "questions" | "ledger" | "clock" | "newId">;

/** New questions, and where they come from. */
export interface NewQuestions {
  readonly contents: readonly QuestionContent[];
  readonly origin: Question["origin"];
  /** Of many at once: what they came in with, as the ledger shall name it. */
  readonly label?: string;
}

/** Puts questions into the bank as they are: whoever brings them has looked at what checks say of them. */
export async function addQuestions(
  ports: Ports,
  added: NewQuestions,
): Promise<Result<readonly Question[], never>> {
  const questions = newQuestions(ports, added);
  await ports.questions.addAll(questions);
  const [first] = questions;
  if (first === undefined) return ok(questions);
  const subject = questionSubject(first);
  if (added.origin === "import")
    await ports.ledger.record({
      action: "quiz.questions.imported",
      subject: { type: "quiz.questions", id: first.id, label: added.label ?? subject.label },
      after: { ids: questions.map(({ id }) => id) },
    });
  else
    for (const question of questions)
      await ports.ledger.record({
        action: "quiz.question.created",
        subject: questionSubject(question),
        after: { ids: [question.id] },
      });
  return ok(questions);
}

/** The same, without a word in the ledger and nothing stored. */
export function newQuestions(
  { clock, newId }: Pick<Ports, "clock" | "newId">,
  added: NewQuestions,
): readonly Question[] {
  const now = clock.now();
  return added.contents.map((content) => ({
    id: newId<"question">(),
    content,
    status: "accepted",
    origin: added.origin,
    sourceState: content.source === undefined ? "none" : "found",
    version: 1,
    createdAt: now,
    updatedAt: now,
  }));
}

type UndoPorts = Pick<QuizPorts, "questions" | "quizzes" | "ledger" | "trash">;

/**
 * Takes questions out again that came in: they go to the trash, unless somebody changed one of them since, or made a quiz
 * that asks one by name.
 */
export async function undoQuestionsAdded(
  { questions, quizzes, ledger, trash }: UndoPorts,
  { ids }: { readonly ids: readonly QuestionId[] },
): Promise<Result<void, UndoConflict>> {
  const found: Question[] = [];
  for (const id of ids) {
    const question = await questions.findForChange(id);
    const isAsAdded = question?.status === "accepted" && (await questions.versions(id)).length === 0;
    if (question === undefined || !isAsAdded) return fail({ code: "undo_conflict" });
    found.push(question);
  }
  const quiz = await quizAsking({ quizzes }, found);
  if (quiz !== undefined) return fail({ code: "undo_conflict", neededBy: quiz.title });
  for (const question of found) await discardQuestion({ questions, ledger, trash }, question);
  return ok(undefined);
}

const PAGE = 100;

/** A quiz that names one of them. It was saved after they came, so no older one need be looked at. */
async function quizAsking(
  { quizzes }: Pick<QuizPorts, "quizzes">,
  questions: readonly Question[],
): Promise<Quiz | undefined> {
  const ids = new Set(questions.map(({ id }) => id));
  const [since = ""] = questions.map(({ createdAt }) => createdAt).sort();
  for (let after: readonly string[] | undefined; ; ) {
    const { items, next } = await quizzes.list({ limit: PAGE, after });
    const newer = items.filter(({ updatedAt }) => updatedAt >= since);
    const asking = newer.find(({ fixed }) => fixed.some((id) => ids.has(id)));
    if (asking !== undefined || newer.length < items.length || next === undefined) return asking;
    after = next;
  }
}
