import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { listOptions } from "../../../lib/api/pages.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import type { PlanConflict, PlanRules, PlanRulesInput, PlanWeights } from "../../../lib/api/types.ts";

export interface ConflictFilters {
  readonly from: string;
  readonly to: string;
  readonly production?: string;
  readonly severity?: string;
}

export function useConflicts({ from, to, production, severity }: ConflictFilters) {
  const query = { from, to, production_id: production, severity };
  return useInfiniteQuery(
    listOptions<PlanConflict>({
      queryKey: keys.conflicts.list(query),
      path: "/planning/conflicts",
      query,
      shape: "array",
    }),
  );
}

export function useRules() {
  return useQuery({
    queryKey: keys.rules(),
    queryFn: ({ signal }) => request<PlanRules>("/planning/rules", { signal }),
  });
}

/** Says what shall differ from how the rules are shipped. */
export function useSaveRules(version: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (rules: PlanRulesInput["rules"]) =>
      request<PlanRules>("/planning/rules", { method: "PUT", body: { rules }, version }),
    onSuccess: (saved) => {
      client.setQueryData(keys.rules(), saved);
      void client.invalidateQueries({ queryKey: keys.conflicts.all() });
    },
  });
}

export function useWeights() {
  return useQuery({
    queryKey: keys.weights(),
    queryFn: ({ signal }) => request<PlanWeights>("/planning/weights", { signal }),
  });
}

export function useSaveWeights() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ version, ...weights }: PlanWeights) =>
      request<PlanWeights>("/planning/weights", { method: "PUT", body: weights, version }),
    onSuccess: (saved) => client.setQueryData(keys.weights(), saved),
  });
}
