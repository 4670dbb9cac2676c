import type { Result } from "@souffleur/kernel";
import type { PlanningProposal } from "../domain/planning-proposal.ts";
import { type Decide, type DecideFailure, type DecidePorts, decideProposal } from "./decide-proposal.ts";

/** Refuses a day as proposed: nothing is planned, and the proposal leaves the inbox. */
export function rejectPlanning(
  ports: DecidePorts,
  seen: Decide,
): Promise<Result<PlanningProposal, DecideFailure>> {
  return decideProposal(ports, seen, "reject", () => undefined);
}
