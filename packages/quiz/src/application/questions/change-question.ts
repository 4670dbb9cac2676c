import { fail, ok, type Result, sameContent, type UndoConflict, type VersionStale } from "@souffleur/kernel";
import type { Question, QuestionContent, QuestionId } from "../../domain/questions/question.ts";
import type { QuizPorts } from "../ports.ts";
import {
  findSeenQuestion,
  questionSubject,
  type RecordedQuestion,
  recordOf,
  type SeenQuestion,
  type SeenQuestionFailure,
} from "./question-record.ts";

export type ChangePorts = Pick<QuizPorts, "questions" | "ledger" | "clock" | "decidedBy">;
type Change = Partial<Pick<Question, "content" | "status" | "sourceState">>;
type Changed = Promise<Result<Question, SeenQuestionFailure>>;

export interface VersionNotFound {
  readonly code: "question_version_not_found";
  readonly version: number;
}

/** Says a question anew. What it said before stays as a version. */
export async function editQuestion(
  ports: ChangePorts,
  seen: SeenQuestion,
  content: QuestionContent,
): Changed {
  return change(ports, seen, "edited", (before) => ({
    content,
    sourceState: sourceStateAfter(before, content),
  }));
}

/** Whoever edits a question has looked at its passage: what it was flagged for is settled. */
function sourceStateAfter(before: Question, { source }: QuestionContent): Question["sourceState"] {
  if (source === undefined) return "none";
  return before.sourceState === "changed" || before.sourceState === "gone" ? "kept" : before.sourceState;
}

/** Brings back what a question said in an earlier version. Where it stands in its document stays as it is known now. */
export async function bringBackVersion(
  ports: ChangePorts,
  seen: SeenQuestion,
  version: number,
): Promise<Result<Question, SeenQuestionFailure | VersionNotFound>> {
  const found = await findSeenQuestion(ports, seen);
  if (!found.ok) return found;
  const earlier = (await ports.questions.versions(seen.id)).find((one) => one.version === version);
  if (earlier === undefined) return fail({ code: "question_version_not_found", version });
  const { source: _then, ...content } = earlier.content;
  const { source } = found.value.content;
  return change(ports, seen, "version-restored", () => ({
    content: { ...content, ...(source !== undefined && { source }) },
  }));
}

/** A retired question is no longer asked; what was asked with it stays. */
export async function retireQuestion(ports: ChangePorts, seen: SeenQuestion): Changed {
  return change(ports, seen, "retired", () => ({ status: "retired" }));
}

export async function reinstateQuestion(ports: ChangePorts, seen: SeenQuestion): Changed {
  return change(ports, seen, "reinstated", () => ({ status: "accepted" }));
}

/** Its passage changed or went, and the question is good as it is: nobody is asked again until it changes once more. */
export async function keepQuestion(ports: ChangePorts, seen: SeenQuestion): Changed {
  return change(ports, seen, "kept", ({ sourceState }) => ({
    sourceState: sourceState === "changed" || sourceState === "gone" ? "kept" : sourceState,
  }));
}

async function change(
  ports: ChangePorts,
  seen: SeenQuestion,
  verb: string,
  changed: (before: Question) => Change,
): Changed {
  const found = await findSeenQuestion(ports, seen);
  if (!found.ok) return found;
  const before = found.value;
  const stored = await storeQuestion(ports, before, changed(before));
  if (!stored.ok || stored.value === before) return stored;
  await ports.ledger.record({
    action: `quiz.question.${verb}`,
    subject: questionSubject(stored.value),
    before: recordOf(before),
    after: recordOf(stored.value),
  });
  return stored;
}

/** Without a word in the ledger; the same question where nothing is another. */
export async function storeQuestion(
  { questions, clock, decidedBy }: Pick<ChangePorts, "questions" | "clock" | "decidedBy">,
  before: Question,
  change: Change,
): Promise<Result<Question, VersionStale>> {
  const after = { ...before, ...change };
  if (sameContent(before, after)) return ok(before);
  const stored = { ...after, version: before.version + 1, updatedAt: clock.now() };
  const replaced = await questions.replace(stored, decidedBy);
  return replaced.ok ? ok(stored) : replaced;
}

/** Puts a question back as it was before a change, unless it was changed again since. */
export async function undoQuestionChanged(
  ports: ChangePorts,
  id: QuestionId,
  before: RecordedQuestion,
  after: RecordedQuestion,
): Promise<Result<Question, UndoConflict>> {
  const now = await ports.questions.findForChange(id);
  if (now === undefined || !saysTheSame(now, after)) return fail({ code: "undo_conflict" });
  const { source } = now.content;
  // Where its passage stands now is known better now than then.
  const isMoved = source !== undefined && before.content.source !== undefined;
  const content = isMoved ? { ...before.content, source } : before.content;
  const stored = await storeQuestion(ports, now, { ...before, content });
  if (!stored.ok) return fail({ code: "undo_conflict" });
  await ports.ledger.record({
    action: "quiz.question.change-undone",
    subject: questionSubject(stored.value),
    before: recordOf(now),
    after: recordOf(stored.value),
  });
  return stored;
}

/** Nobody changed it: that its document was read anew, and its passage stands elsewhere in it, is no change. */
export function saysTheSame(
  question: Question,
  recorded: Pick<RecordedQuestion, "content" | "status">,
): boolean {
  return (
    question.status === recorded.status &&
    sameContent(withoutPlace(question.content), withoutPlace(recorded.content))
  );
}

function withoutPlace({ source, ...content }: QuestionContent) {
  return { ...content, quote: source?.quote };
}
