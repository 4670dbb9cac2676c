import { queryOptions, useQuery } from "@tanstack/react-query";
import { keys } from "./query-keys.ts";
import { request } from "./request.ts";
import type { Job } from "./types.ts";

const POLL_MS = 3000;

function jobOptions(id: string) {
  return queryOptions({
    queryKey: keys.jobs.detail(id),
    queryFn: ({ signal }) => request<Job>(`/jobs/${encodeURIComponent(id)}`, { signal }),
    // The live feed brings progress; asking now and then keeps it true where the feed is cut by a proxy.
    refetchInterval: ({ state: { data } }) =>
      data === undefined || data.state === "running" || data.state === "queued" ? POLL_MS : false,
  });
}

export function useJob(id: string) {
  return useQuery(jobOptions(id));
}
