import { fail, ok, type Result, type UndoConflict } from "@souffleur/kernel";
import type { Question, QuestionId } from "../../domain/questions/question.ts";
import type { QuizPorts } from "../ports.ts";
import { type ChangePorts, saysTheSame, storeQuestion } from "./change-question.ts";
import { questionSubject, type RecordedQuestion, recordOf } from "./question-record.ts";

/** What is done to many questions at once. */
export type ManyChange =
  | { readonly do: "retire" | "reinstate" }
  | { readonly do: "tag" | "untag"; readonly tags: readonly string[] }
  | { readonly do: "topic"; readonly topic: string };

/** What the ledger keeps of it: enough to take it all back. */
export interface RecordedMany {
  readonly questions: readonly {
    readonly id: QuestionId;
    readonly before: RecordedQuestion;
    readonly after: RecordedQuestion;
  }[];
}

/** Changes many questions in one go, with one way back. Those that are gone, and those it changes nothing of, are left. */
export async function changeQuestions(
  ports: ChangePorts,
  ids: readonly QuestionId[],
  change: ManyChange,
): Promise<Result<readonly Question[], never>> {
  const changed: [before: Question, after: Question][] = [];
  // In one order whoever asks: two that hold for change what the other waits for would wait for ever.
  for (const id of [...new Set(ids)].sort()) {
    const before = await ports.questions.findForChange(id);
    if (before === undefined) continue;
    const stored = await storeQuestion(ports, before, changeOf(before, change));
    if (stored.ok && stored.value !== before) changed.push([before, stored.value]);
  }
  const [first] = changed;
  if (first === undefined) return ok([]);
  const record: RecordedMany = {
    questions: changed.map(([before, after]) => ({
      id: after.id,
      before: recordOf(before),
      after: recordOf(after),
    })),
  };
  await ports.ledger.record({
    action: "quiz.questions.changed",
    subject: { ...questionSubject(first[1]), type: "quiz.questions" },
    before: { count: changed.length },
    after: { ...change, ...record },
  });
  return ok(changed.map(([, after]) => after));
}

function changeOf({ content }: Question, change: ManyChange): Partial<Pick<Question, "content" | "status">> {
  switch (change.do) {
    case "retire":
      return { status: "retired" };
    case "reinstate":
      return { status: "accepted" };
    case "topic":
      return { content: { ...content, topic: change.topic } };
    case "tag":
      return { content: { ...content, tags: [...new Set([...content.tags, ...change.tags])] } };
    case "untag":
      return { content: { ...content, tags: content.tags.filter((tag) => !change.tags.includes(tag)) } };
  }
}

/** Takes it all back, unless one of them was changed since. */
export async function undoQuestionsChanged(
  ports: ChangePorts & Pick<QuizPorts, "ledger">,
  { questions }: RecordedMany,
): Promise<Result<void, UndoConflict>> {
  for (const { id, before, after } of questions) {
    const now = await ports.questions.findForChange(id);
    if (now === undefined || !saysTheSame(now, after)) return fail({ code: "undo_conflict" });
    const { source } = now.content;
    const content = source === undefined ? before.content : { ...before.content, source };
    const stored = await storeQuestion(ports, now, { ...before, content });
    if (!stored.ok) return fail({ code: "undo_conflict" });
  }
  return ok(undefined);
}
