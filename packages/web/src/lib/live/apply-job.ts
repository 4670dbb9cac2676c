import type { InfiniteData, QueryClient } from "@tanstack/react-query";
import { keys } from "../api/query-keys.ts";
import type { Job, JobState, Page } from "../api/types.ts";

const FINISHED: readonly JobState[] = ["succeeded", "failed", "cancelled"];

export function isFinished(job: Job): boolean {
  return FINISHED.includes(job.state);
}

/** The newer of two views of a job: events and answers may cross on the way. */
export function newerJob(known: Job | undefined, job: Job): Job {
  return known !== undefined && known.version > job.version ? known : job;
}

export function replaceJob(data: InfiniteData<Page<Job>>, job: Job): InfiniteData<Page<Job>> {
  const pages = data.pages.map((page) => ({
    ...page,
    items: page.items.map((one) => (one.id === job.id ? newerJob(one, job) : one)),
  }));
  return { ...data, pages };
}

function knows(data: InfiniteData<Page<Job>>, id: string): boolean {
  return data.pages.some((page) => page.items.some((job) => job.id === id));
}

/** Puts a job from the live feed where it is shown; lists that do not know it are read again. */
export function applyJob(client: QueryClient, job: Job): void {
  const detail = client.getQueryData<Job>(keys.jobs.detail(job.id));
  client.setQueryData(keys.jobs.detail(job.id), newerJob(detail, job));
  const lists = client.getQueriesData<InfiniteData<Page<Job>>>({ queryKey: [...keys.jobs.all(), "list"] });
  for (const [queryKey, data] of lists) {
    if (data === undefined) continue;
    const wasFinished = data.pages.some((page) =>
      page.items.some((one) => one.id === job.id && isFinished(one)),
    );
    if (knows(data, job.id)) client.setQueryData(queryKey, replaceJob(data, job));
    // A job that starts or ends changes which filter it belongs to.
    if (!knows(data, job.id) || isFinished(job) !== wasFinished) void client.invalidateQueries({ queryKey });
  }
}
