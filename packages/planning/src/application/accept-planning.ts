import type { Result } from "@souffleur/kernel";
import type { PlanningProposal } from "../domain/planning-proposal.ts";
import { type Decide, type DecideFailure, type DecidePorts, decideProposal } from "./decide-proposal.ts";

/** Takes a day as the machine proposed it: it becomes a planning. */
export function acceptPlanning(
  ports: DecidePorts,
  seen: Decide,
): Promise<Result<PlanningProposal, DecideFailure>> {
  return decideProposal(ports, seen, "accept", ({ assignments }) =>
    assignments.map(({ artistId, artistName, slot }) => ({ artistId, artistName, slot })),
  );
}
