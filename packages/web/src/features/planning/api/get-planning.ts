import { queryOptions, useQuery } from "@tanstack/react-query";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import type { Planning } from "../../../lib/api/types.ts";

function planningOptions(id: string) {
  return queryOptions({
    queryKey: keys.plannings.detail(id),
    queryFn: ({ signal }) =>
      request<Planning>(`/plannings/${encodeURIComponent(id)}`, { query: { expand: "details" }, signal }),
  });
}

export function usePlanning(id: string) {
  return useQuery(planningOptions(id));
}
