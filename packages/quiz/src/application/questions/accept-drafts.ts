import { fail, type InstantText, isWaiting, ok, type Result, type UndoConflict } from "@souffleur/kernel";
import type { Draft, DraftId, GenerationId } from "../../domain/agents/draft.ts";
import { type DecidePorts, settle, takeBack } from "./decide-draft.ts";
import { draftSubject, type SeenDraft } from "./draft-record.ts";
import type { DraftRepository, ReviewSettings } from "./ports.ts";

export const MOST_ACCEPTED = 200;

/** What one decision on many drafts came to. */
export interface AcceptedDrafts {
  readonly accepted: readonly Draft[];
  /** Those that are no longer what was shown: each is decided by itself. */
  readonly left: readonly DraftId[];
}

/** What the ledger keeps of it: enough to take it all back. */
export interface RecordedAcceptance {
  readonly drafts: readonly { readonly id: DraftId; readonly decidedAt?: InstantText }[];
}

/** Sure enough, and nothing to be said of it but what is good to know. */
function isPlain(draft: Draft, { batchConfidence }: ReviewSettings): boolean {
  return (
    isWaiting(draft.state) &&
    draft.confidence >= batchConfidence &&
    draft.findings.every(({ severity }) => severity === "note") &&
    (draft.sourceState === "found" || draft.sourceState === "moved")
  );
}

/** What would be accepted all at once, the newest first: what somebody is shown before they say yes. */
export async function plainDrafts(
  { drafts }: { readonly drafts: Pick<DraftRepository, "list"> },
  settings: ReviewSettings,
  generationId: GenerationId | undefined,
): Promise<readonly Draft[]> {
  const plain: Draft[] = [];
  const filter = {
    states: ["open", "restored"] as const,
    generationId,
    leastConfidence: settings.batchConfidence,
  };
  let after: readonly string[] | undefined;
  do {
    const page = await drafts.list({ limit: MOST_ACCEPTED, after }, filter);
    plain.push(...page.items.filter((draft) => isPlain(draft, settings)));
    after = page.next;
  } while (after !== undefined && plain.length < MOST_ACCEPTED);
  return plain.slice(0, MOST_ACCEPTED);
}

/** Accepts what somebody was shown, and of it what is still so; with one way back. */
export async function acceptDrafts(
  ports: DecidePorts,
  settings: ReviewSettings,
  shown: readonly SeenDraft[],
): Promise<Result<AcceptedDrafts, never>> {
  const accepted: Draft[] = [];
  const left: DraftId[] = [];
  // In one order whoever asks: two that hold for change what the other waits for would wait for ever.
  for (const { id, expectedVersion } of shown.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const draft = await ports.drafts.findForChange(id);
    const isAsShown = draft?.version === expectedVersion && isPlain(draft, settings);
    const settled =
      draft !== undefined && isAsShown ? await settle(ports, draft, "accept", draft.content) : undefined;
    if (settled?.ok) accepted.push(settled.value);
    else left.push(id);
  }
  const [first] = accepted;
  if (first !== undefined) {
    const record: RecordedAcceptance = {
      drafts: accepted.map(({ id, decidedAt }) => ({ id, ...(decidedAt !== undefined && { decidedAt }) })),
    };
    await ports.ledger.record({
      action: "quiz.drafts.accepted",
      subject: { ...draftSubject(first), type: "quiz.drafts" },
      before: settings,
      after: { count: accepted.length, ...record },
    });
  }
  return ok({ accepted, left });
}

/** Takes it all back, unless one of them was decided otherwise since, or its question changed. */
export async function undoDraftsAccepted(
  ports: DecidePorts,
  { drafts }: RecordedAcceptance,
): Promise<Result<void, UndoConflict>> {
  for (const { id, decidedAt } of drafts) {
    const draft = await ports.drafts.findForChange(id);
    if (draft === undefined || draft.decidedAt !== decidedAt) return fail({ code: "undo_conflict" });
    if (!(await takeBack(ports, draft)).ok) return fail({ code: "undo_conflict" });
  }
  return ok(undefined);
}
