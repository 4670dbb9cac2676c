import type { Job, JobId, Jobs } from "@souffleur/platform/jobs";

/** What became of a job that was to move files: it failed for good, somebody cancelled it, or it was forgotten since. */
export const haltedStates = ["failed", "cancelled", "forgotten"] as const;

export interface EndedJob {
  readonly id: JobId;
  readonly state: (typeof haltedStates)[number];
  readonly error?: Job["error"];
}

/** A job that was at work, where it has ended and left work behind. Never asked for within a unit of work. */
export async function endedJob(jobs: Pick<Jobs, "find">, id: JobId): Promise<EndedJob | undefined> {
  const job = await jobs.find(id);
  if (job === undefined) return { id, state: "forgotten" };
  // One that succeeded has since written down that the work is done.
  if (job.state !== "failed" && job.state !== "cancelled") return undefined;
  return { id, state: job.state, ...(job.error && { error: job.error }) };
}
