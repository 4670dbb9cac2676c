import { fail, ok, type Result } from "@souffleur/kernel";
import type { Draft, ProductionProposal, ProductionProposalId } from "../../domain/drafts/draft.ts";
import type { AppliedPlan } from "../../domain/productions/applied-plan.ts";
import type { PlanningPorts } from "../ports.ts";
import { draftSubject } from "./draft-record.ts";
import { type DraftNotFound, findSeenDraft, type SeenDraftFailure } from "./find-seen-draft.ts";

/** A draft in the trash. */
export interface DeletedDraft {
  readonly proposal: ProductionProposal;
  readonly draft: Draft;
  readonly applied?: AppliedPlan | undefined;
}

/** Moves a draft to the trash. A plan it became stays. */
export async function deleteDraft(
  ports: Pick<PlanningPorts, "drafts" | "ledger" | "trash">,
  id: ProductionProposalId,
  expectedVersion: number,
): Promise<Result<void, SeenDraftFailure>> {
  const found = await findSeenDraft(ports, { id, expectedVersion });
  if (!found.ok) return found;
  const draft = await ports.drafts.findDraft(id);
  if (draft === undefined) return notFound(id);
  const applied = await ports.drafts.findApplied(id);
  const snapshot: DeletedDraft = { proposal: found.value, draft, ...(applied && { applied }) };
  const subject = draftSubject(found.value);
  await ports.trash.put({ subject, snapshot });
  await ports.drafts.remove(id);
  await ports.ledger.record({
    action: "planning.production-proposal.deleted",
    subject,
    before: { state: found.value.state },
  });
  return ok(undefined);
}

function notFound(id: string): Result<never, DraftNotFound> {
  return fail({ code: "production_proposal_not_found", id });
}
