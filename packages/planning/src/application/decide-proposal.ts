import {
  type AlreadyDecided,
  type Decision,
  decide,
  fail,
  ok,
  type ProposalState,
  type Result,
  type VersionStale,
} from "@souffleur/kernel";
import type { Assignment, Planning } from "../domain/planning.ts";
import type { PlanningProposal, PlanningProposalId } from "../domain/planning-proposal.ts";
import { planningSubject, planningSummary } from "./planning-record.ts";
import type { PlanningPorts } from "./ports.ts";
import { proposalSubject } from "./proposal-record.ts";

/** A decision on what a person saw. */
export interface Decide {
  readonly id: PlanningProposalId;
  readonly expectedVersion: number;
}

export interface ProposalNotFound {
  readonly code: "planning_proposal_not_found";
  readonly id: string;
}

export type DecideFailure = ProposalNotFound | VersionStale | AlreadyDecided;

export type DecidePorts = Pick<
  PlanningPorts,
  "proposals" | "plannings" | "ledger" | "clock" | "newId" | "decidedBy"
>;

/** The proposal a decision is about, as long as it is still the one the person saw. */
export async function findSeen(
  { proposals }: Pick<PlanningPorts, "proposals">,
  { id, expectedVersion }: Decide,
): Promise<Result<PlanningProposal, ProposalNotFound | VersionStale>> {
  const proposal = await proposals.findForChange(id);
  if (proposal === undefined) return fail({ code: "planning_proposal_not_found", id });
  return proposal.version === expectedVersion
    ? ok(proposal)
    : fail({ code: "version_stale", current: proposal.version });
}

/** Decides on a proposal that waits. With `assignments` the day is planned so; without, nothing is planned. */
export async function decideProposal(
  ports: DecidePorts,
  seen: Decide,
  decision: Decision,
  assignmentsOf: (proposal: PlanningProposal) => readonly Assignment[] | undefined,
): Promise<Result<PlanningProposal, DecideFailure>> {
  const found = await findSeen(ports, seen);
  if (!found.ok) return found;
  const state = decide(found.value.state, decision);
  if (!state.ok) return state;
  const assignments = assignmentsOf(found.value);
  const planning = assignments && (await plan(ports, found.value, assignments));
  return storeDecision(ports, found.value, state.value, planning);
}

async function plan(
  { plannings, ledger, clock, newId }: DecidePorts,
  { eventDate, ...proposal }: PlanningProposal,
  assignments: readonly Assignment[],
): Promise<Planning> {
  const planning: Planning = {
    id: newId<"planning">(),
    eventDate,
    assignments,
    version: 1,
    createdAt: clock.now(),
  };
  await plannings.add(planning);
  await ledger.record({
    action: "planning.planning.created",
    subject: planningSubject(planning),
    after: { ...planningSummary(planning), proposalId: proposal.id },
  });
  return planning;
}

async function storeDecision(
  { proposals, ledger, clock, decidedBy }: DecidePorts,
  before: PlanningProposal,
  state: ProposalState,
  planning: Planning | undefined,
): Promise<Result<PlanningProposal, VersionStale>> {
  const after: PlanningProposal = {
    ...before,
    state,
    version: before.version + 1,
    decidedAt: clock.now(),
    decidedBy,
    ...(planning && { planningId: planning.id }),
  };
  const updated = await proposals.update(after);
  if (!updated.ok) return updated;
  await ledger.record({
    action: `planning.proposal.${state}`,
    subject: proposalSubject(after),
    before: { state: before.state },
    after: { state, planningId: after.planningId },
  });
  return ok(after);
}
