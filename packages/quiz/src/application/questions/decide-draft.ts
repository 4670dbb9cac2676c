import {
  type AlreadyDecided,
  decide,
  fail,
  type NothingToRestore,
  ok,
  type Result,
  restore,
  type UndoConflict,
} from "@souffleur/kernel";
import type { Draft, DraftId } from "../../domain/agents/draft.ts";
import type { Finding } from "../../domain/linting/finding.ts";
import type { Question, QuestionContent } from "../../domain/questions/question.ts";
import type { QuizPorts } from "../ports.ts";
import { newQuestions } from "./add-questions.ts";
import { saysTheSame } from "./change-question.ts";
import {
  draftRecord,
  draftSubject,
  findSeenDraft,
  type SeenDraft,
  type SeenDraftFailure,
} from "./draft-record.ts";

export type DecidePorts = Pick<
  QuizPorts,
  "drafts" | "questions" | "ledger" | "clock" | "newId" | "decidedBy"
>;
type Decided<Failure> = Promise<Result<Draft, SeenDraftFailure | Failure>>;

/** Checks refuse what somebody wrote; they may insist. */
export interface QuestionFaulty {
  readonly code: "question_faulty";
  readonly findings: readonly Finding[];
}

/** The question it became was changed since: taking the decision back would lose that. */
export interface QuestionChanged {
  readonly code: "question_changed";
  readonly id: string;
}

/** What somebody made of a draft, and what checks say of it. */
export interface DraftEdit {
  readonly content: QuestionContent;
  readonly findings: readonly Finding[];
  /** They have read the errors, and know better. */
  readonly insists: boolean;
}

/** The draft becomes a question of the bank, in the same breath. */
export async function acceptDraft(ports: DecidePorts, seen: SeenDraft): Decided<AlreadyDecided> {
  const found = await findSeenDraft(ports, seen);
  if (!found.ok) return found;
  const settled = await settle(ports, found.value, "accept", found.value.content);
  if (settled.ok) await record(ports, found.value, settled.value);
  return settled;
}

/** The same with other words: what the draft said before stays in the draft's ledger. */
export async function editDraft(
  ports: DecidePorts,
  seen: SeenDraft,
  { content, findings, insists }: DraftEdit,
): Decided<AlreadyDecided | QuestionFaulty> {
  const found = await findSeenDraft(ports, seen);
  if (!found.ok) return found;
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length > 0 && !insists) return fail({ code: "question_faulty", findings: errors });
  const { source } = found.value.content;
  const settled = await settle(ports, found.value, "edit", { ...content, source });
  if (settled.ok) await record(ports, found.value, settled.value);
  return settled;
}

/** No question of the bank comes of it, and the reason is kept. */
export async function rejectDraft(
  ports: DecidePorts,
  seen: SeenDraft,
  reason: string | undefined,
): Decided<AlreadyDecided> {
  const found = await findSeenDraft(ports, seen);
  if (!found.ok) return found;
  const state = decide(found.value.state, "reject");
  if (!state.ok) return state;
  const after = await store(ports, {
    ...found.value,
    state: state.value,
    ...(reason !== undefined && { refusal: reason }),
    ...decision(ports),
  });
  await record(ports, found.value, after);
  return ok(after);
}

/** Takes a decision back: the draft waits once more, and the question it became goes, unless it was changed since. */
export async function restoreDraft(
  ports: DecidePorts,
  seen: SeenDraft,
): Decided<NothingToRestore | QuestionChanged> {
  const found = await findSeenDraft(ports, seen);
  if (!found.ok) return found;
  const restored = await takeBack(ports, found.value);
  if (restored.ok) await record(ports, found.value, restored.value);
  return restored;
}

/** The same from the ledger, unless it was decided otherwise since. */
export async function undoDraftDecided(
  ports: DecidePorts,
  id: DraftId,
  { version }: { readonly version: number },
): Promise<Result<Draft, UndoConflict>> {
  const restored = await restoreDraft(ports, { id, expectedVersion: version });
  return restored.ok ? restored : fail({ code: "undo_conflict" });
}

/** Without a word in the ledger: whoever decides on many says it once. */
export async function settle(
  ports: DecidePorts,
  draft: Draft,
  how: "accept" | "edit",
  content: QuestionContent,
): Promise<Result<Draft, AlreadyDecided>> {
  const state = decide(draft.state, how);
  if (!state.ok) return state;
  const [added] = newQuestions(ports, { contents: [content], origin: "draft" });
  if (added === undefined) throw new Error("A draft has become no question.");
  // Whoever takes a draft whose passage has changed has seen that it did.
  const isThere = draft.sourceState === "found" || draft.sourceState === "moved";
  const question: Question = { ...added, sourceState: isThere ? draft.sourceState : "kept" };
  await ports.questions.addAll([question]);
  return ok(
    await store(ports, { ...draft, state: state.value, questionId: question.id, ...decision(ports) }),
  );
}

/** The same for taking back. */
export async function takeBack(
  ports: DecidePorts,
  draft: Draft,
): Promise<Result<Draft, NothingToRestore | QuestionChanged>> {
  const state = restore(draft.state);
  if (!state.ok) return state;
  const { questionId, refusal: _refusal, decidedAt: _at, decidedBy: _by, ...rest } = draft;
  if (questionId !== undefined) {
    const question = await ports.questions.findForChange(questionId);
    const accepted = draft.state === "accepted" ? draft.content : undefined;
    const isAsAccepted =
      question !== undefined &&
      (await ports.questions.versions(questionId)).length === 0 &&
      saysTheSame(question, { content: accepted ?? question.content, status: "accepted" });
    if (!isAsAccepted) return fail({ code: "question_changed", id: questionId });
    await ports.questions.remove(questionId);
  }
  return ok(await store(ports, { ...rest, state: state.value }));
}

function decision({ clock, decidedBy }: DecidePorts) {
  return { decidedBy, decidedAt: clock.now() };
}

async function store(ports: DecidePorts, draft: Draft): Promise<Draft> {
  const after = { ...draft, version: draft.version + 1, updatedAt: ports.clock.now() };
  const replaced = await ports.drafts.replace(after);
  if (!replaced.ok) throw new Error("A draft held for change was changed.");
  return after;
}

async function record({ ledger }: DecidePorts, before: Draft, after: Draft): Promise<void> {
  await ledger.record({
    action: `quiz.draft.${after.state}`,
    subject: draftSubject(after),
    before: draftRecord(before),
    after: draftRecord(after),
  });
}
