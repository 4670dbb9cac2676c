import { fail, ok, type Result, type VersionStale } from "@souffleur/kernel";
import type { ProductionProposal, ProductionProposalId } from "../../domain/drafts/draft.ts";
import type { DraftPorts } from "./ports.ts";

/** A draft somebody wants to do something with, as they saw it. */
export interface SeenDraft {
  readonly id: ProductionProposalId;
  readonly expectedVersion: number;
}

export interface DraftNotFound {
  readonly code: "production_proposal_not_found";
  readonly id: string;
}

export type SeenDraftFailure = DraftNotFound | VersionStale;

/** The draft, as long as it is still the one the person saw. */
export async function findSeenDraft(
  { drafts }: Pick<DraftPorts, "drafts">,
  { id, expectedVersion }: SeenDraft,
): Promise<Result<ProductionProposal, SeenDraftFailure>> {
  const proposal = await drafts.findForChange(id);
  if (proposal === undefined) return fail({ code: "production_proposal_not_found", id });
  return proposal.version === expectedVersion
    ? ok(proposal)
    : fail({ code: "version_stale", current: proposal.version });
}
