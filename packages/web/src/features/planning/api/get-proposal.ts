import { queryOptions, useQuery } from "@tanstack/react-query";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import type { PlanningProposal } from "../../../lib/api/types.ts";

function proposalOptions(id: string) {
  return queryOptions({
    queryKey: keys.proposals.detail(id),
    queryFn: ({ signal }) =>
      request<PlanningProposal>(`/planning-proposals/${encodeURIComponent(id)}`, { signal }),
  });
}

export function useProposal(id: string) {
  return useQuery(proposalOptions(id));
}
