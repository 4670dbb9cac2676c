import type { Actor, InstantText, Message, Result } from "@souffleur/kernel";
import type { Unit } from "../database/index.ts";
import type { ClaimedJob, Job, JobError, JobId, JobProgress, JobState, Lease } from "./job.ts";

export interface NewJob {
  readonly type: string;
  readonly title: Message;
  readonly payload: unknown;
  readonly maxAttempts: number;
  readonly actor: Actor;
  /** The same type and key again is the same job, not a second one. */
  readonly idempotencyKey?: string;
  readonly requestId?: string;
  /** It waits until then; without it, it is due at once. */
  readonly notBefore?: InstantText;
}

export interface QueueFull {
  readonly code: "queue_full";
  readonly scope: "user" | "all";
  readonly limit: number;
  readonly retryAfterSeconds: number;
}

export interface JobNotFound {
  readonly code: "job_not_found";
  readonly id: string;
}

export interface JobNotCancellable {
  readonly code: "job_not_cancellable";
  readonly state: JobState;
}

export interface JobNotRetryable {
  readonly code: "job_not_retryable";
  readonly state: JobState;
}

export interface JobFilter {
  readonly state?: JobState | undefined;
  /** Only these types; what a caller may see. */
  readonly types: readonly string[];
}

/** The side of the queue that people see: to add work, to look at it, to change one's mind. */
export interface JobRecords {
  /** Adds a job in the caller's unit of work: it exists if, and only if, what asked for it does. */
  add(unit: Unit, job: NewJob): Promise<Result<Job, QueueFull>>;
  find(id: JobId): Promise<Job | undefined>;
  /** Newest first. */
  list(
    filter: JobFilter,
    page: { readonly limit: number; readonly before: JobId | undefined },
  ): Promise<readonly Job[]>;
  /** A waiting job ends at once; a running one is asked to stop, and has no effect unless its type keeps what it has. */
  requestCancel(unit: Unit, id: JobId): Promise<Result<Job, JobNotFound | JobNotCancellable>>;
  /** Starts a parked or cancelled job from the beginning. */
  retry(unit: Unit, id: JobId): Promise<Result<Job, JobNotFound | JobNotRetryable | QueueFull>>;
  /** The types of the jobs that still wait or run. */
  openTypes(): Promise<readonly string[]>;
  /** Forgets what ended before `before`; answers with how many that were. */
  forgetFinished(before: InstantText): Promise<number>;
}

export interface Claim {
  readonly types: readonly string[];
  readonly count: number;
  readonly leaseMs: number;
}

export interface HeldLease extends Lease {
  readonly cancelRequested: boolean;
}

/** How an attempt failed, and when the next one is due; without one the job is parked. */
export interface FailedAttempt {
  readonly error: JobError;
  readonly nextAttemptAt?: InstantText | undefined;
}

/**
 * The side of the queue that workers see. Every change is guarded by the lease: a worker that lost it changes nothing,
 * and gets `undefined` for an answer.
 */
export interface JobLeases {
  /** Takes the oldest jobs that are due; nobody else gets them while the lease lasts. */
  claim(claim: Claim): Promise<readonly ClaimedJob[]>;
  /** Prolongs the leases that still hold. */
  renew(leases: readonly Lease[], leaseMs: number): Promise<void>;
  /** Which of these still hold, and who wants them to stop. */
  check(leases: readonly Lease[]): Promise<readonly HeldLease[]>;
  saveProgress(lease: Lease, progress: JobProgress): Promise<void>;
  saveCheckpoint(lease: Lease, checkpoint: unknown): Promise<boolean>;
  /** Ends a job well, in the unit of work of its effect. After a cancel only one that keeps what it has. */
  succeed(unit: Unit, lease: Lease, outcome: JobOutcome): Promise<Job | undefined>;
  fail(lease: Lease, attempt: FailedAttempt): Promise<Job | undefined>;
  /** Ends a job somebody wanted cancelled, and no other. */
  endCancelled(lease: Lease): Promise<Job | undefined>;
  /** Gives a job back unfinished, without counting the attempt. */
  giveBack(lease: Lease): Promise<Job | undefined>;
  /** Takes care of jobs whose worker is gone; `held` are the caller's own. Answers with those it changed. */
  recover(recovery: Recovery): Promise<readonly Job[]>;
}

export interface JobOutcome {
  readonly result: unknown;
  readonly progress: JobProgress;
  readonly onCancel: "discard" | "keep";
}

export interface Recovery {
  readonly held: readonly JobId[];
  readonly leaseMs: number;
  /** No job waits longer than this for its next attempt, or for its first one once that was due. */
  readonly maxDelayMs: number;
  /** What to do with a job after so many attempts whose worker is gone. */
  readonly decide: (attempts: number, maxAttempts: number) => FailedAttempt;
}

export type JobQueue = JobRecords & JobLeases;
