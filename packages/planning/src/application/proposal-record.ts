import type { Subject } from "@souffleur/kernel";
import type { PlanningProposal } from "../domain/planning-proposal.ts";

/** A proposal as the ledger names it: by its day. */
export function proposalSubject(proposal: Pick<PlanningProposal, "id" | "eventDate">): Subject {
  return { type: "planning.proposal", id: proposal.id, label: proposal.eventDate };
}
