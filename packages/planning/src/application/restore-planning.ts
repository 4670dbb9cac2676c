import { type NothingToRestore, ok, type Result, restore, type VersionStale } from "@souffleur/kernel";
import type { PlanningProposal } from "../domain/planning-proposal.ts";
import { type Decide, findSeen, type ProposalNotFound } from "./decide-proposal.ts";
import { deletePlanning } from "./delete-planning.ts";
import type { PlanningPorts } from "./ports.ts";
import { proposalSubject } from "./proposal-record.ts";

type Ports = Pick<PlanningPorts, "proposals" | "plannings" | "ledger" | "trash">;

/** Takes a decision back: the proposal waits once more, and the planning it became goes to the trash. */
export async function restorePlanning(
  ports: Ports,
  seen: Decide,
): Promise<Result<PlanningProposal, ProposalNotFound | VersionStale | NothingToRestore>> {
  const found = await findSeen(ports, seen);
  if (!found.ok) return found;
  const { planningId, decidedAt: _at, decidedBy: _by, ...before } = found.value;
  const state = restore(before.state);
  if (!state.ok) return state;
  // Somebody may have deleted the planning already; then there is nothing left to take back.
  if (planningId !== undefined) await deletePlanning(ports, planningId);
  const after: PlanningProposal = { ...before, state: state.value, version: before.version + 1 };
  const updated = await ports.proposals.update(after);
  if (!updated.ok) return updated;
  await ports.ledger.record({
    action: "planning.proposal.restored",
    subject: proposalSubject(after),
    before: { state: before.state, planningId },
    after: { state: after.state },
  });
  return ok(after);
}
