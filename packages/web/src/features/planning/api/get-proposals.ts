import { useInfiniteQuery } from "@tanstack/react-query";
import { listOptions } from "../../../lib/api/pages.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import type { PlanningProposal } from "../../../lib/api/types.ts";

export function useProposals(state?: string | undefined) {
  return useInfiniteQuery(
    listOptions<PlanningProposal>({
      queryKey: keys.proposals.list({ state }),
      path: "/planning-proposals",
      query: { state },
      shape: "page",
    }),
  );
}
