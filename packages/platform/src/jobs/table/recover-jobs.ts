import { type Clock, type InstantText, instantOf } from "@souffleur/kernel";
import { sql } from "kysely";
import { type Queries, tables, toJson } from "../../database/index.ts";
import type { Job } from "../job.ts";
import type { Recovery } from "../queue.ts";
import { jobOf } from "./job-rows.ts";
import type { JobRow, JobTables } from "./jobs-table.ts";

const RECOVERED_AT_ONCE = 100;

/** What is left of workers that died, and of clocks that were set back. */
export async function recoverJobs(
  queries: Queries,
  clock: Clock,
  recovery: Recovery,
): Promise<readonly Job[]> {
  await mendTimes(queries, clock.millis(), recovery);
  const expired = await tables<JobTables>(queries)
    .selectFrom("jobs")
    .selectAll()
    .where(sql<boolean>`state = 'running'`)
    .where("lease_until", "<", clock.now())
    .orderBy("lease_until")
    .limit(RECOVERED_AT_ONCE)
    .execute();
  const orphans = expired.filter((row) => !recovery.held.some((id) => id === row.id));
  const recovered: Job[] = [];
  for (const row of orphans) {
    const job = await takeFrom(queries, row, changeOf(row, recovery, clock.now()));
    if (job !== undefined) recovered.push(job);
  }
  return recovered;
}

function changeOf(row: JobRow, recovery: Recovery, now: InstantText) {
  if (row.cancel_requested === 1) return { state: "cancelled", finished_at: now };
  const { error, nextAttemptAt } = recovery.decide(row.attempts, row.max_attempts);
  return nextAttemptAt === undefined
    ? { state: "failed", finished_at: now, error: toJson(error) }
    : { state: "queued", run_after: nextAttemptAt, error: toJson(error) };
}

/** Guarded by the old lease: of several servers that find the same orphan, one takes it. */
async function takeFrom(
  queries: Queries,
  row: JobRow,
  change: { state: string; finished_at?: string; run_after?: string; error?: string },
): Promise<Job | undefined> {
  const changed = await tables<JobTables>(queries)
    .updateTable("jobs")
    .set({ ...change, lease_token: null, lease_until: null, version: sql`version + 1` })
    .where("id", "=", row.id)
    .where("lease_token", "=", row.lease_token)
    .where("lease_until", "=", row.lease_until)
    .returningAll()
    .executeTakeFirst();
  return changed && jobOf(changed);
}

/**
 * A time further ahead than we ever set one, unless somebody asked for it, was written before the clock went back. Without this a job would wait, and
 * a lease hold, for as long as the clock needs to catch up.
 */
async function mendTimes(queries: Queries, now: number, { leaseMs, maxDelayMs }: Recovery): Promise<void> {
  const jobs = tables<JobTables>(queries);
  await jobs
    .updateTable("jobs")
    .set({ run_after: instantOf(now) })
    .where(sql<boolean>`state = 'queued'`)
    .where("run_after", ">", instantOf(now + maxDelayMs))
    .where(({ eb, or }) => or([eb("not_before", "is", null), eb("not_before", "<=", instantOf(now))]))
    .execute();
  await jobs
    .updateTable("jobs")
    .set({ lease_until: instantOf(now + leaseMs) })
    .where(sql<boolean>`state = 'running'`)
    .where("lease_until", ">", instantOf(now + 2 * leaseMs))
    .execute();
}
