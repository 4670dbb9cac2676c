import { useMutation, useQueryClient } from "@tanstack/react-query";
import { applyJob } from "../live/apply-job.ts";
import { request } from "./request.ts";
import type { Job } from "./types.ts";

/** Cancels or retries a job. */
export function useChangeJob(verb: "cancel" | "retry") {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => request<Job>(`/jobs/${encodeURIComponent(id)}/${verb}`, { method: "POST" }),
    onSuccess: (job) => applyJob(client, job),
  });
}
