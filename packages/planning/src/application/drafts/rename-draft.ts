import { fail, ok, type Result, type UndoConflict } from "@souffleur/kernel";
import type { ProductionProposal, ProductionProposalId } from "../../domain/drafts/draft.ts";
import type { PlanningPorts } from "../ports.ts";
import { draftSubject } from "./draft-record.ts";
import { findSeenDraft, type SeenDraft, type SeenDraftFailure } from "./find-seen-draft.ts";

export interface RenameDraft extends SeenDraft {
  /** Without one it is called by its days again. */
  readonly name?: string | undefined;
}

/** What the ledger keeps of a change of name. */
export interface DraftName {
  readonly name?: string | undefined;
}

/** Gives a draft a name of its own; also one that was decided on. */
export async function renameDraft(
  ports: Pick<PlanningPorts, "drafts" | "ledger">,
  { name, ...seen }: RenameDraft,
): Promise<Result<ProductionProposal, SeenDraftFailure>> {
  const found = await findSeenDraft(ports, seen);
  if (!found.ok) return found;
  const { name: before, ...unnamed } = found.value;
  const after: ProductionProposal = {
    ...unnamed,
    ...(name !== undefined && { name }),
    version: unnamed.version + 1,
  };
  const updated = await ports.drafts.update(after);
  if (!updated.ok) return updated;
  await ports.ledger.record({
    action: "planning.production-proposal.renamed",
    subject: draftSubject(after),
    before: { name: before } satisfies DraftName,
    after: { name } satisfies DraftName,
  });
  return ok(after);
}

/** Takes that back, as long as it still has the name it was given. */
export async function undoDraftRenamed(
  ports: Pick<PlanningPorts, "drafts" | "ledger">,
  id: ProductionProposalId,
  before: string | undefined,
  after: string | undefined,
): Promise<Result<ProductionProposal, UndoConflict>> {
  const proposal = await ports.drafts.findForChange(id);
  if (proposal === undefined || proposal.name !== after) return fail({ code: "undo_conflict" });
  const renamed = await renameDraft(ports, { id, expectedVersion: proposal.version, name: before });
  return renamed.ok ? renamed : fail({ code: "undo_conflict" });
}
