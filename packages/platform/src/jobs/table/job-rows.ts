import { type Actor, actorId, type InstantText, type Message } from "@souffleur/kernel";
import { fromJson, orderedId, toJson } from "../../database/index.ts";
import type { ClaimedJob, Job, JobError, JobId, JobProgress, JobState } from "../job.ts";
import type { NewJob } from "../queue.ts";
import type { JobRow } from "./jobs-table.ts";

export function jobOf(row: JobRow): Job {
  return {
    id: row.id as JobId,
    type: row.type,
    title: fromJson<Message>(row.title),
    state: row.state as JobState,
    progress: {
      done: row.done,
      total: row.total,
      ...(row.step !== null && { step: fromJson<Message>(row.step) }),
      ...(row.eta_seconds !== null && { etaSeconds: row.eta_seconds }),
    },
    attempts: row.attempts,
    maxAttempts: row.max_attempts,
    ...(row.result !== null && { result: unboxed(row.result) }),
    ...(row.error !== null && { error: fromJson<JobError>(row.error) }),
    createdAt: row.created_at as InstantText,
    ...(row.not_before !== null && { notBefore: row.not_before as InstantText }),
    ...(row.started_at !== null && { startedAt: row.started_at as InstantText }),
    ...(row.finished_at !== null && { finishedAt: row.finished_at as InstantText }),
    createdBy: actorOf(row),
    cancelRequested: row.cancel_requested === 1,
    ...(row.request_id !== null && { requestId: row.request_id }),
    version: row.version,
  };
}

export function claimedJobOf(row: JobRow, token: string): ClaimedJob {
  const job = jobOf(row);
  return {
    job,
    lease: { id: job.id, token },
    payload: unboxed(row.payload),
    checkpoint: row.checkpoint === null ? undefined : unboxed(row.checkpoint),
  };
}

export function newRow(job: NewJob, now: InstantText): JobRow {
  return {
    id: orderedId() as JobId,
    type: job.type,
    title: toJson(job.title),
    state: "queued",
    payload: boxed(job.payload),
    attempts: 0,
    max_attempts: job.maxAttempts,
    run_after: job.notBefore === undefined || job.notBefore < now ? now : job.notBefore,
    not_before: job.notBefore ?? null,
    cancel_requested: 0,
    idempotency_key: job.idempotencyKey ?? null,
    actor_kind: job.actor.kind,
    actor_id: actorId(job.actor) ?? null,
    actor_name: job.actor.name,
    request_id: job.requestId ?? null,
    created_at: now,
    version: 1,
    ...nothingDone,
  };
}

/** What a job has before its first attempt, and again when it starts anew. */
export const nothingDone = {
  done: 0,
  total: 0,
  step: null,
  eta_seconds: null,
  lease_token: null,
  lease_until: null,
  checkpoint: null,
  result: null,
  error: null,
  started_at: null,
  finished_at: null,
} as const;

export function progressColumns(progress: JobProgress) {
  return {
    done: progress.done,
    total: progress.total,
    step: progress.step === undefined ? null : toJson(progress.step),
    eta_seconds: progress.etaSeconds ?? null,
  };
}

/** In a list of one, because a text alone could not be told from JSON that the driver has parsed already. */
export function boxed(value: unknown): string {
  return toJson([value ?? null]);
}

function unboxed(stored: unknown): unknown {
  return fromJson<[unknown]>(stored)[0];
}

function actorOf(row: JobRow): Actor {
  const known = { kind: row.actor_kind, name: row.actor_name };
  // Written by `newRow` from an actor, so the kind and the id fit together.
  return (row.actor_id === null ? known : { ...known, id: row.actor_id }) as Actor;
}
