import { type AlreadyDecided, decide, fail, ok, type Result } from "@souffleur/kernel";
import type { ProductionProposal } from "../../domain/drafts/draft.ts";
import type { MadeDraft } from "../../domain/drafts/draft-of.ts";
import type { PlaceChange } from "../../domain/drafts/edit-draft.ts";
import type { PlanningPorts } from "../ports.ts";
import { draftSubject } from "./draft-record.ts";
import { findSeenDraft, type SeenDraft, type SeenDraftFailure } from "./find-seen-draft.ts";
import { type DraftName, renameDraft } from "./rename-draft.ts";

export interface EditedDraft {
  readonly changes: readonly PlaceChange[];
  /** What the machine says of the draft with them. */
  readonly made: MadeDraft;
  readonly factsStamp: string;
}

export interface EditDraft extends SeenDraft {
  /** What it shall be called; nothing said, it keeps its name. */
  readonly rename?: DraftName | undefined;
  readonly edited?: EditedDraft | undefined;
}

/** Changes a draft that waits, by hand; it goes on waiting. Accepted, it will count as edited. */
export async function editDraft(
  ports: Pick<PlanningPorts, "drafts" | "ledger">,
  { rename, edited, ...seen }: EditDraft,
): Promise<Result<ProductionProposal, SeenDraftFailure | AlreadyDecided>> {
  const renamed = rename === undefined ? undefined : await renameDraft(ports, { ...seen, ...rename });
  if (renamed?.ok === false) return renamed;
  if (edited === undefined) return renamed ?? findSeenDraft(ports, seen);
  const found = renamed ?? (await findSeenDraft(ports, seen));
  if (!found.ok) return found;
  const mayBe = decide(found.value.state, "edit");
  if (!mayBe.ok) return mayBe;
  return change(ports, found.value, edited);
}

async function change(
  { drafts, ledger }: Pick<PlanningPorts, "drafts" | "ledger">,
  before: ProductionProposal,
  { changes, made: { draft, summary, confidence }, factsStamp }: EditedDraft,
): Promise<Result<ProductionProposal, SeenDraftFailure>> {
  const after: ProductionProposal = {
    ...before,
    isEdited: true,
    summary,
    confidence,
    factsStamp,
    version: before.version + 1,
  };
  const updated = await drafts.update(after, { draft });
  if (!updated.ok) return fail(updated.failure);
  await ledger.record({
    action: "planning.production-proposal.changed",
    subject: draftSubject(after),
    before: { filled: before.summary.filled, points: before.summary.points },
    after: { filled: summary.filled, points: summary.points, changes },
  });
  return ok(after);
}
