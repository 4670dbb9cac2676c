export {
  defineJob,
  type Effect,
  JobFailure,
  type JobHandler,
  type JobType,
  type RunContext,
} from "./define-job.ts";
export { accepted, jobAccepted } from "./http/accepted.ts";
export { jobProblems } from "./http/job-problems.ts";
export { jobRoutes } from "./http/job-routes.ts";
export { jobOutput, presentJob } from "./http/job-schema.ts";
export { type Job, type JobId, type JobProgress, type JobState, jobStates } from "./job.ts";
export { createJobs, type EnqueueOptions, type Jobs, type JobsOptions } from "./jobs.ts";
export type { JobQueue, QueueFull } from "./queue.ts";
export { runnerTimes } from "./runner/runner.ts";
export { jobsMigrations } from "./table/jobs-table.ts";
export { createTableQueue } from "./table/table-queue.ts";
