import type { ProposalState } from "@souffleur/kernel";
import type { ProductionProposal } from "../../domain/drafts/draft.ts";
import type { AppliedPlan } from "../../domain/productions/applied-plan.ts";
import type { PlanningPorts } from "../ports.ts";
import { draftSubject } from "./draft-record.ts";

type Ports = Pick<PlanningPorts, "drafts" | "ledger" | "clock" | "decidedBy">;

/** Stores what became of a draft that is held for change, so that nobody can have been faster. */
export async function storeDecision(
  { drafts, ledger, clock, decidedBy }: Ports,
  before: ProductionProposal,
  state: ProposalState,
  applied?: AppliedPlan,
): Promise<ProductionProposal> {
  const after: ProductionProposal = {
    ...before,
    state,
    version: before.version + 1,
    decidedAt: clock.now(),
    decidedBy,
  };
  const updated = await drafts.update(after, { applied });
  if (!updated.ok) throw new Error("A draft held for change was changed.");
  await ledger.record({
    action: `planning.production-proposal.${state}`,
    subject: draftSubject(after),
    before: { state: before.state, version: before.version },
    after: { state, version: after.version },
  });
  return after;
}
