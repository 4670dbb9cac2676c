import type { Clock } from "@souffleur/kernel";
import type { Database } from "../../database/index.ts";
import type { JobQueue } from "../queue.ts";
import { jobLeases } from "./job-leases.ts";
import { jobRecords } from "./job-records.ts";
import { OpenJobsLimit, type OpenJobsLimits } from "./open-jobs-limit.ts";

const DEFAULT_LIMITS: OpenJobsLimits = { perUser: 1_000, all: 100_000 };

/** The queue on a table of our own database: a job commits with what asked for it, and ends with its effect. */
export function createTableQueue(
  database: Database,
  clock: Clock,
  limits: OpenJobsLimits = DEFAULT_LIMITS,
): JobQueue {
  return {
    ...jobRecords(database, clock, new OpenJobsLimit(limits, clock)),
    ...jobLeases(database, clock),
  };
}
