import type { Actor, Id, InstantText, Message } from "@souffleur/kernel";

export type JobId = Id<"job">;

export const jobStates = ["queued", "running", "succeeded", "failed", "cancelled"] as const;
export type JobState = (typeof jobStates)[number];

export interface JobProgress {
  readonly done: number;
  readonly total: number;
  readonly step?: Message;
  readonly etaSeconds?: number;
}

export interface JobError {
  readonly code: string;
  readonly message: Message;
}

/** A piece of long work, as everybody may see it. */
export interface Job {
  readonly id: JobId;
  readonly type: string;
  readonly title: Message;
  readonly state: JobState;
  readonly progress: JobProgress;
  readonly attempts: number;
  readonly maxAttempts: number;
  readonly result?: unknown;
  /** Why the last attempt failed; also while the next one is waited for. */
  readonly error?: JobError;
  readonly createdAt: InstantText;
  /** It was asked for then, not at once. */
  readonly notBefore?: InstantText;
  readonly startedAt?: InstantText;
  readonly finishedAt?: InstantText;
  readonly createdBy: Actor;
  readonly cancelRequested: boolean;
  readonly requestId?: string;
  readonly version: number;
}

/** The right to work on a job, until it ends or somebody else takes the job over. */
export interface Lease {
  readonly id: JobId;
  readonly token: string;
}

export interface ClaimedJob {
  readonly job: Job;
  readonly lease: Lease;
  readonly payload: unknown;
  /** What an earlier attempt saved to go on from. */
  readonly checkpoint: unknown;
}
