import { fail, type NothingToRestore, ok, type Result, restore, type UndoConflict } from "@souffleur/kernel";
import type { ProductionProposal, ProductionProposalId } from "../../domain/drafts/draft.ts";
import type { PlanningPorts } from "../ports.ts";
import { putShiftsBack } from "../productions/undo-shift-change.ts";
import { draftSubject } from "./draft-record.ts";
import { findSeenDraft, type SeenDraft, type SeenDraftFailure } from "./find-seen-draft.ts";

/** The plan a draft became was changed since, and taking it back would lose that. */
export interface PlanChangedSince {
  readonly code: "plan_changed_since";
}

type Ports = Pick<PlanningPorts, "drafts" | "shifts" | "references" | "uses" | "ledger" | "clock">;

/** Takes a decision back: the draft waits once more, and the plan is exactly what it was before. */
export async function restoreDraft(
  ports: Ports,
  seen: SeenDraft,
): Promise<Result<ProductionProposal, SeenDraftFailure | NothingToRestore | PlanChangedSince>> {
  const found = await findSeenDraft(ports, seen);
  if (!found.ok) return found;
  const { decidedAt: _at, decidedBy: _by, ...before } = found.value;
  const state = restore(before.state);
  if (!state.ok) return state;
  const applied = await ports.drafts.findApplied(seen.id);
  if (applied !== undefined) {
    const back = await putShiftsBack(ports, applied.before, applied.after);
    if (!back.ok) return fail({ code: "plan_changed_since" });
  }
  const after: ProductionProposal = { ...before, state: state.value, version: before.version + 1 };
  const updated = await ports.drafts.update(after, { applied: null });
  if (!updated.ok) return updated;
  await ports.ledger.record({
    action: "planning.production-proposal.restored",
    subject: draftSubject(after),
    before: { state: before.state },
    after: { state: after.state },
  });
  return ok(after);
}

/** The same from the ledger, as long as nothing happened to the draft since. */
export async function undoDraftDecision(
  ports: Ports,
  id: ProductionProposalId,
  versionAfter: number,
): Promise<Result<ProductionProposal, UndoConflict>> {
  const restored = await restoreDraft(ports, { id, expectedVersion: versionAfter });
  return restored.ok ? restored : fail({ code: "undo_conflict" });
}
