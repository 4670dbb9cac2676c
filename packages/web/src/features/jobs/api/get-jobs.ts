import { useInfiniteQuery } from "@tanstack/react-query";
import { flatten, listOptions } from "../../../lib/api/pages.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import type { Job, JobState } from "../../../lib/api/types.ts";

function jobsOptions(state?: JobState | undefined) {
  return listOptions<Job>({
    queryKey: keys.jobs.list({ state }),
    path: "/jobs",
    query: { state },
    shape: "page",
  });
}

export function useJobs(state?: JobState | undefined) {
  return useInfiniteQuery(jobsOptions(state));
}

/** Jobs under way among the latest; kept fresh by the live feed. What is to begin later is not under way. */
export function useActiveJobs(): readonly Job[] {
  const { data } = useJobs();
  return flatten(data).filter(
    (job) => job.state === "running" || (job.state === "queued" && !isPutOff(job.not_before)),
  );
}

function isPutOff(notBefore: string | undefined): boolean {
  return notBefore !== undefined && Date.parse(notBefore) > Date.now();
}
