import { assertNever } from "../assert-never.ts";
import { fail, ok, type Result } from "../result.ts";

/**
 * The life of a proposal, the same in every assistant. `restored` is open once more, after somebody took a decision
 * back: it waits in the inbox like `open`, and the ledger knows what came before.
 */
export const proposalStates = ["open", "accepted", "edited", "rejected", "superseded", "restored"] as const;
export type ProposalState = (typeof proposalStates)[number];

/** What a person, or a newer proposal, can do to a proposal that waits. */
export type Decision = "accept" | "edit" | "reject" | "supersede";

export interface AlreadyDecided {
  readonly code: "already_decided";
  readonly state: ProposalState;
}

export interface NothingToRestore {
  readonly code: "nothing_to_restore";
  readonly state: ProposalState;
}

export function isWaiting(state: ProposalState): boolean {
  return state === "open" || state === "restored";
}

export function decide(state: ProposalState, decision: Decision): Result<ProposalState, AlreadyDecided> {
  return isWaiting(state) ? ok(outcomeOf(decision)) : fail({ code: "already_decided", state });
}

export function restore(state: ProposalState): Result<ProposalState, NothingToRestore> {
  return isWaiting(state) ? fail({ code: "nothing_to_restore", state }) : ok("restored");
}

function outcomeOf(decision: Decision): ProposalState {
  switch (decision) {
    case "accept":
      return "accepted";
    case "edit":
      return "edited";
    case "reject":
      return "rejected";
    case "supersede":
      return "superseded";
    default:
      return assertNever(decision);
  }
}
