import { request } from "../../../lib/api/request.ts";
import type { PlanningProposal, Slot } from "../../../lib/api/types.ts";

export type Verb = "accept" | "reject" | "restore";

/** A decision about a proposal as it was seen: the server refuses (412) when it changed since. */
export function decideProposal(verb: Verb, id: string, version: number): Promise<PlanningProposal> {
  return request<PlanningProposal>(`/planning-proposals/${encodeURIComponent(id)}/${verb}`, {
    method: "POST",
    version,
  });
}

export interface EditedAssignment {
  readonly artist_id: string;
  readonly slot: Slot;
}

export function editProposal(
  id: string,
  version: number,
  assignments: readonly EditedAssignment[],
): Promise<PlanningProposal> {
  return request<PlanningProposal>(`/planning-proposals/${encodeURIComponent(id)}/edit`, {
    method: "POST",
    version,
    body: { assignments },
  });
}
