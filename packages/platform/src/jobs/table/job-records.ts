import { type Clock, fail, type InstantText, ok, type Result } from "@souffleur/kernel";
import { sql } from "kysely";
import { type Database, type Queries, tables, type Unit } from "../../database/index.ts";
import type { Job, JobId, JobState } from "../job.ts";
import type { JobNotFound, JobRecords, NewJob } from "../queue.ts";
import { jobOf, newRow, nothingDone } from "./job-rows.ts";
import type { JobTables } from "./jobs-table.ts";
import { isOpen, type OpenJobsLimit } from "./open-jobs-limit.ts";

const FORGOTTEN_AT_ONCE = 1_000;

const jobsIn = (queries: Queries) => tables<JobTables>(queries);

export function jobRecords(database: Database, clock: Clock, limit: OpenJobsLimit): JobRecords {
  return {
    async add(unit, job) {
      const known = await findByKey(unit, job);
      if (known !== undefined) return ok(known);
      const room = await limit.check(unit.queries, job.actor);
      return room.ok ? ok(await insert(unit, job, clock.now())) : room;
    },
    find: (id) => findJob(database.queries, id),
    async list(filter, page) {
      if (filter.types.length === 0) return [];
      let query = jobsIn(database.queries).selectFrom("jobs").selectAll().where("type", "in", filter.types);
      if (filter.state !== undefined) query = query.where("state", "=", filter.state);
      if (page.before !== undefined) query = query.where("id", "<", page.before);
      const rows = await query.orderBy("id", "desc").limit(page.limit).execute();
      return rows.map(jobOf);
    },
    requestCancel: (unit, id) => requestCancel(unit, id, clock),
    async retry(unit, id) {
      const job = await findJob(unit.queries, id);
      if (job === undefined) return notFound(id);
      if (!isRetryable(job.state)) return fail({ code: "job_not_retryable", state: job.state });
      const room = await limit.check(unit.queries, job.createdBy);
      if (!room.ok) return room;
      const again = await startAnew(unit, id, clock.now());
      return again === undefined ? fail({ code: "job_not_retryable", state: "queued" }) : ok(again);
    },
    async openTypes() {
      const rows = await jobsIn(database.queries)
        .selectFrom("jobs")
        .select("type")
        .distinct()
        .where(isOpen)
        .execute();
      return rows.map((row) => row.type);
    },
    forgetFinished: (before) => forgetFinished(database, before),
  };
}

async function insert(unit: Unit, job: NewJob, now: InstantText): Promise<Job> {
  const row = newRow(job, now);
  const inserted = await jobsIn(unit.queries)
    .insertInto("jobs")
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(["type", "idempotency_key"]).where("idempotency_key", "is not", null).doNothing(),
    )
    .returningAll()
    .executeTakeFirst();
  if (inserted !== undefined) return jobOf(inserted);
  // Another server added it between our look and our insert.
  const known = await findByKey(unit, job);
  if (known === undefined) throw new Error("A job was refused as known, and is not there.");
  return known;
}

async function findByKey(unit: Unit, job: NewJob): Promise<Job | undefined> {
  if (job.idempotencyKey === undefined) return undefined;
  const row = await jobsIn(unit.queries)
    .selectFrom("jobs")
    .selectAll()
    .where("type", "=", job.type)
    .where("idempotency_key", "=", job.idempotencyKey)
    .executeTakeFirst();
  return row && jobOf(row);
}

async function findJob(queries: Queries, id: JobId): Promise<Job | undefined> {
  const row = await jobsIn(queries).selectFrom("jobs").selectAll().where("id", "=", id).executeTakeFirst();
  return row && jobOf(row);
}

async function requestCancel(unit: Unit, id: JobId, clock: Clock): ReturnType<JobRecords["requestCancel"]> {
  const jobs = jobsIn(unit.queries);
  // A worker on another server may take or end the job between these two: then the first says so of the second.
  const ended = await jobs
    .updateTable("jobs")
    .set({ state: "cancelled", cancel_requested: 1, finished_at: clock.now(), version: sql`version + 1` })
    .where("id", "=", id)
    .where("state", "=", "queued")
    .returningAll()
    .executeTakeFirst();
  if (ended !== undefined) return ok(jobOf(ended));
  const asked = await jobs
    .updateTable("jobs")
    .set({ version: sql`version + 1 - cancel_requested`, cancel_requested: 1 })
    .where("id", "=", id)
    .where("state", "=", "running")
    .returningAll()
    .executeTakeFirst();
  if (asked !== undefined) return ok(jobOf(asked));
  const job = await findJob(unit.queries, id);
  if (job === undefined) return notFound(id);
  return job.state === "cancelled" ? ok(job) : fail({ code: "job_not_cancellable", state: job.state });
}

async function startAnew(unit: Unit, id: JobId, now: InstantText): Promise<Job | undefined> {
  const row = await jobsIn(unit.queries)
    .updateTable("jobs")
    .set({
      ...nothingDone,
      state: "queued",
      attempts: 0,
      cancel_requested: 0,
      run_after: now,
      version: sql`version + 1`,
    })
    .where("id", "=", id)
    .where("state", "in", ["failed", "cancelled"])
    .returningAll()
    .executeTakeFirst();
  return row && jobOf(row);
}

function isRetryable(state: JobState): boolean {
  return state === "failed" || state === "cancelled";
}

function notFound(id: JobId): Result<never, JobNotFound> {
  return fail({ code: "job_not_found", id });
}

/** In portions, so that nobody's write waits for a long deletion. */
async function forgetFinished(database: Database, before: InstantText): Promise<number> {
  let forgotten = 0;
  for (;;) {
    const done = await jobsIn(database.queries)
      .deleteFrom("jobs")
      .where("id", "in", (old) =>
        old
          .selectFrom("jobs")
          .select("id")
          .where("finished_at", "<", before)
          .orderBy("finished_at")
          .limit(FORGOTTEN_AT_ONCE),
      )
      .executeTakeFirst();
    const count = Number(done.numDeletedRows);
    forgotten += count;
    if (count < FORGOTTEN_AT_ONCE) return forgotten;
  }
}
