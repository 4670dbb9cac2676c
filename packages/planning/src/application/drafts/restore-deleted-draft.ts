import { fail, ok, type RestoreConflict, type Result } from "@souffleur/kernel";
import type { ProductionProposal } from "../../domain/drafts/draft.ts";
import type { PlanningPorts } from "../ports.ts";
import type { DeletedDraft } from "./delete-draft.ts";
import { draftSubject } from "./draft-record.ts";

/** Brings a draft back from the trash, as it was. Without its production it is a draft of nothing. */
export async function restoreDeletedDraft(
  { drafts, productions, ledger }: Pick<PlanningPorts, "drafts" | "productions" | "ledger">,
  { proposal, draft, applied }: DeletedDraft,
): Promise<Result<ProductionProposal, RestoreConflict>> {
  if ((await productions.findForChange(proposal.productionId)) === undefined) {
    return fail({ code: "restore_conflict", reason: "production_gone", options: [] });
  }
  if ((await drafts.find(proposal.id)) !== undefined) {
    return fail({ code: "restore_conflict", reason: "id_taken", options: [] });
  }
  await drafts.add(proposal, draft, applied);
  await ledger.record({
    action: "planning.production-proposal.brought-back",
    subject: draftSubject(proposal),
    after: { state: proposal.state },
  });
  return ok(proposal);
}
