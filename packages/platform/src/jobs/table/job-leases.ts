import { randomUUID } from "node:crypto";
import { type Clock, type InstantText, instantOf } from "@souffleur/kernel";
import { type SelectQueryBuilder, sql, type UpdateObject } from "kysely";
import { type Database, type Queries, type SqlDialect, tables, toJson } from "../../database/index.ts";
import type { ClaimedJob, Job, Lease } from "../job.ts";
import type { Claim, JobLeases } from "../queue.ts";
import { boxed, claimedJobOf, jobOf, progressColumns } from "./job-rows.ts";
import type { JobRow, JobTables } from "./jobs-table.ts";
import { recoverJobs } from "./recover-jobs.ts";

type Change = UpdateObject<JobTables, "jobs", "jobs">;

const noLease = { lease_token: null, lease_until: null } as const;
const nextVersion = sql<number>`version + 1`;

export function jobLeases(database: Database, clock: Clock): JobLeases {
  const { queries } = database;
  const change = (lease: Lease, set: Change) => changeHeld(queries, lease, set);
  return {
    claim: (claim) => claimDue(database, claim, clock),
    async renew(leases, leaseMs) {
      if (leases.length === 0) return;
      await askFor(leases, (ids, tokens) =>
        tables<JobTables>(queries)
          .updateTable("jobs")
          .set({ lease_until: instantOf(clock.millis() + leaseMs) })
          .where("id", "in", ids)
          .where("lease_token", "in", tokens)
          .execute(),
      );
    },
    check: (leases) => checkHeld(queries, leases),
    async saveProgress(lease, progress) {
      await change(lease, progressColumns(progress));
    },
    saveCheckpoint: async (lease, checkpoint) =>
      (await change(lease, { checkpoint: boxed(checkpoint) })) !== undefined,
    succeed: (unit, lease, { result, progress, onCancel }) =>
      changeHeld(
        unit.queries,
        lease,
        {
          ...noLease,
          ...progressColumns(progress),
          state: "succeeded",
          result: boxed(result),
          error: null,
          checkpoint: null,
          finished_at: clock.now(),
          version: nextVersion,
        },
        onCancel === "discard" ? { cancelRequested: 0 } : {},
      ),
    fail: (lease, { error, nextAttemptAt }) =>
      change(lease, {
        ...(nextAttemptAt === undefined ? parked(clock.now()) : waiting(clock.now(), nextAttemptAt)),
        error: toJson(error),
      }),
    endCancelled: (lease) => {
      const end = { ...noLease, state: "cancelled", finished_at: clock.now(), version: nextVersion };
      return changeHeld(queries, lease, end, { cancelRequested: 1 });
    },
    giveBack: (lease) => change(lease, { ...waiting(clock.now(), clock.now()), attempts: sql`attempts - 1` }),
    recover: (recovery) => recoverJobs(queries, clock, recovery),
  };
}

/** Whoever asked for a cancel gets one, however the attempt ended. */
function waiting(now: InstantText, runAfter: InstantText): Change {
  return {
    ...noLease,
    state: sql`case when cancel_requested = 1 then 'cancelled' else 'queued' end`,
    // From the row's own column, so that PostgreSQL knows the type of the value.
    finished_at: sql`case when cancel_requested = 1 then coalesce(${now}, finished_at) end`,
    run_after: runAfter,
    version: nextVersion,
  };
}

function parked(now: InstantText): Change {
  return {
    ...noLease,
    state: sql`case when cancel_requested = 1 then 'cancelled' else 'failed' end`,
    finished_at: now,
    version: nextVersion,
  };
}

/** One statement finds and takes: two workers that ask at the same moment get different jobs. */
async function claimDue(database: Database, claim: Claim, clock: Clock): Promise<readonly ClaimedJob[]> {
  if (claim.count < 1 || claim.types.length === 0) return [];
  const now = clock.millis();
  const token = randomUUID();
  const rows = await tables<JobTables>(database.queries)
    .with(
      (name) => name("due").materialized(),
      (query) =>
        skipLocked(
          database.dialect,
          query
            .selectFrom("jobs")
            .select("id")
            .where(sql<boolean>`state = 'queued'`)
            .where("run_after", "<=", instantOf(now))
            .where("type", "in", claim.types)
            .orderBy("run_after")
            .orderBy("id")
            .limit(claim.count),
        ),
    )
    .updateTable("jobs")
    .set({
      state: "running",
      attempts: sql`attempts + 1`,
      lease_token: token,
      lease_until: instantOf(now + claim.leaseMs),
      started_at: sql<InstantText>`coalesce(started_at, ${sql.val(instantOf(now))})`,
      version: nextVersion,
    })
    .where("id", "in", (due) => due.selectFrom("due").select("id"))
    .returningAll()
    .execute();
  return rows.map((row) => claimedJobOf(row, token)).sort((a, b) => (a.job.id < b.job.id ? -1 : 1));
}

function skipLocked<DB, Name extends keyof DB, Row>(
  dialect: SqlDialect,
  query: SelectQueryBuilder<DB, Name, Row>,
): SelectQueryBuilder<DB, Name, Row> {
  return dialect.skipLocked(query);
}

/** The guard of every change a worker makes: nothing happens unless the lease is still its own. */
async function changeHeld(
  queries: Queries,
  lease: Lease,
  set: Change,
  only: { readonly cancelRequested?: 0 | 1 } = {},
): Promise<Job | undefined> {
  let update = tables<JobTables>(queries)
    .updateTable("jobs")
    .set(set)
    .where("id", "=", lease.id)
    .where("lease_token", "=", lease.token)
    .where("state", "=", "running");
  if (only.cancelRequested !== undefined)
    update = update.where("cancel_requested", "=", only.cancelRequested);
  const row = await update.returningAll().executeTakeFirst();
  return row && jobOf(row);
}

async function checkHeld(queries: Queries, leases: readonly Lease[]): ReturnType<JobLeases["check"]> {
  if (leases.length === 0) return [];
  const rows: Pick<JobRow, "id" | "lease_token" | "cancel_requested">[] = await askFor(
    leases,
    (ids, tokens) =>
      tables<JobTables>(queries)
        .selectFrom("jobs")
        .select(["id", "lease_token", "cancel_requested"])
        .where("id", "in", ids)
        .where("lease_token", "in", tokens)
        .execute(),
  );
  return leases.flatMap((lease) => {
    const row = rows.find((row) => row.id === lease.id && row.lease_token === lease.token);
    return row === undefined ? [] : [{ ...lease, cancelRequested: row.cancel_requested === 1 }];
  });
}

function askFor<Answer>(
  leases: readonly Lease[],
  ask: (ids: readonly string[], tokens: readonly string[]) => Promise<Answer>,
): Promise<Answer> {
  return ask(
    leases.map((lease) => lease.id),
    [...new Set(leases.map((lease) => lease.token))],
  );
}
