import { type Clock, fail, ok } from "@souffleur/kernel";
import type { Database } from "../../database/index.ts";
import type { Effect, JobHandler, RunContext } from "../define-job.ts";
import type { ClaimedJob, Job, JobProgress } from "../job.ts";
import type { JobLeases } from "../queue.ts";
import { JobInterrupted, type RetryPolicy, type StopReason } from "./failed-attempt.ts";
import { nextProgress } from "./progress.ts";
import { Throttle } from "./throttle.ts";

export interface AttemptPorts {
  readonly database: Database;
  readonly leases: JobLeases;
  readonly clock: Clock;
  readonly retries: RetryPolicy;
  /** Tells those who watch; called on every change of state and, less often, of progress. */
  readonly announce: (job: Job) => void;
  readonly onError: (error: unknown, job: Job) => void;
}

export interface AttemptTimes {
  /** At most one write of progress in this time. */
  readonly progressWriteMs: number;
  readonly progressTellMs: number;
  /** How long a job that was told to stop may take to do so, before it is left behind. */
  readonly patienceMs: number;
  /** The same when the server stops, where there may be more to save. */
  readonly stopMs: number;
}

/** One attempt at one job: from its claim to whatever the queue should know afterwards. */
export class Attempt {
  readonly claimed: ClaimedJob;
  readonly #handler: JobHandler;
  readonly #ports: AttemptPorts;
  readonly #times: AttemptTimes;
  readonly #controller = new AbortController();
  readonly #enough = new AbortController();
  readonly #leftBehind = Promise.withResolvers<never>();
  readonly #startedAt: number;
  readonly #writing: Throttle;
  readonly #telling: Throttle;
  #progress: JobProgress = { done: 0, total: 0 };
  #patience: NodeJS.Timeout | undefined;

  constructor(claimed: ClaimedJob, handler: JobHandler, ports: AttemptPorts, times: AttemptTimes) {
    this.claimed = claimed;
    this.#handler = handler;
    this.#ports = ports;
    this.#times = times;
    this.#startedAt = ports.clock.millis();
    this.#writing = new Throttle(times.progressWriteMs, () => this.#writeProgress());
    this.#telling = new Throttle(times.progressTellMs, () =>
      ports.announce({ ...claimed.job, progress: this.#progress }),
    );
    this.#leftBehind.promise.catch(() => {});
  }

  /** Ends when the queue knows how it went; never throws. */
  async run(): Promise<void> {
    const timeout = setTimeout(() => this.interrupt("timed-out"), this.#handler.timeoutMs);
    timeout.unref();
    try {
      this.#ports.announce(this.claimed.job);
      await this.#conclude(await this.#work());
    } catch (error) {
      await this.#concludeBadly(error);
    } finally {
      clearTimeout(timeout);
      clearTimeout(this.#patience);
      this.#endReports();
    }
  }

  /** Tells the job to stop. One that does not listen is left behind: its lease is gone, so it can have no effect. */
  interrupt(reason: StopReason): void {
    if (reason === "cancelled" && this.#handler.onCancel === "keep") this.#askForWhatThereIs();
    else this.#stop(reason);
  }

  #stop(reason: StopReason): void {
    if (this.#controller.signal.aborted) return;
    const interruption = new JobInterrupted(reason);
    this.#controller.abort(interruption);
    const { stopMs, patienceMs } = this.#times;
    this.#losePatience(reason === "stopping" ? stopMs : patienceMs, () =>
      this.#leftBehind.reject(interruption),
    );
  }

  /** One that has nothing to show in good time is stopped like any other. */
  #askForWhatThereIs(): void {
    if (this.#enough.signal.aborted) return;
    this.#enough.abort(new JobInterrupted("cancelled"));
    this.#losePatience(this.#times.patienceMs, () => this.#stop("cancelled"));
  }

  #losePatience(afterMs: number, then: () => void): void {
    clearTimeout(this.#patience);
    this.#patience = setTimeout(then, afterMs);
    this.#patience.unref();
  }

  #work(): Promise<Effect<unknown>> {
    const { claimed } = this;
    const context: Omit<RunContext<unknown>, "payload"> = {
      jobId: claimed.job.id,
      attempt: claimed.job.attempts,
      actor: claimed.job.createdBy,
      ...(claimed.job.requestId !== undefined && { requestId: claimed.job.requestId }),
      signal: this.#controller.signal,
      enough: this.#enough.signal,
      report: (report) => this.#report(report),
      now: () => this.#ports.clock.now(),
      checkpoint: claimed.checkpoint,
      save: (checkpoint) => this.#save(checkpoint),
    };
    return Promise.race([this.#handler.start(claimed.payload, context), this.#leftBehind.promise]);
  }

  /** The effect and the end of the job in one transaction, which falls if the lease is lost or a cancel came first. */
  async #conclude(effect: Effect<unknown>): Promise<void> {
    this.#endReports();
    this.#refuseInterrupted();
    const { leases, database, announce } = this.#ports;
    const { done, total, step } = this.#progress;
    const progress = { done: Math.max(done, total), total, ...(step !== undefined && { step }) };
    const ended = await database.unit(async (unit) => {
      const result = await effect(unit);
      const { onCancel } = this.#handler;
      const job = await leases.succeed(unit, this.claimed.lease, { result, progress, onCancel });
      return job === undefined ? fail({ code: "lease_lost" } as const) : ok(job);
    });
    if (ended.ok) announce(ended.value);
    // Refused because the lease is lost, where this does nothing, or because of a cancel.
    else await this.#tell(leases.endCancelled(this.claimed.lease));
  }

  /** The work may have ended well in the moment it was told to stop: then the stop counts. */
  #refuseInterrupted(): void {
    const { signal } = this.#controller;
    if (signal.aborted) throw signal.reason;
  }

  async #concludeBadly(error: unknown): Promise<void> {
    this.#endReports();
    try {
      await this.#tell(this.#outcomeOf(error));
    } catch (second) {
      // The queue cannot be reached. The lease will run out, and then somebody takes the job up again.
      this.#ports.onError(second, this.claimed.job);
    }
  }

  #outcomeOf(error: unknown): Promise<Job | undefined> {
    const { leases, retries, onError } = this.#ports;
    const { lease, job } = this.claimed;
    const told = this.#controller.signal.aborted ? this.#controller.signal : this.#enough.signal;
    // What a job throws after it was told to stop is its way of stopping.
    switch (told.reason instanceof JobInterrupted ? told.reason.reason : undefined) {
      case "cancelled":
        return leases.endCancelled(lease);
      case "stopping":
        return leases.giveBack(lease);
      case "lease-lost":
        return Promise.resolve(undefined);
      case "timed-out":
        return leases.fail(lease, retries.afterTimeout(job.attempts, job.maxAttempts));
      default:
        onError(error, job);
        return leases.fail(lease, retries.afterError(error, job.attempts, job.maxAttempts));
    }
  }

  async #tell(outcome: Promise<Job | undefined>): Promise<void> {
    const job = await outcome;
    if (job !== undefined) this.#ports.announce(job);
  }

  #report(report: Parameters<RunContext<unknown>["report"]>[0]): void {
    if (this.#controller.signal.aborted) return;
    this.#progress = nextProgress(this.#progress, report, this.#ports.clock.millis() - this.#startedAt);
    this.#telling.call();
    this.#writing.call();
  }

  #writeProgress(): void {
    this.#ports.leases
      .saveProgress(this.claimed.lease, this.#progress)
      .catch((error: unknown) => this.#ports.onError(error, this.claimed.job));
  }

  async #save(checkpoint: unknown): Promise<void> {
    const saved = await this.#ports.leases.saveCheckpoint(this.claimed.lease, checkpoint);
    if (!saved) throw new JobInterrupted("lease-lost");
  }

  #endReports(): void {
    this.#writing.stop();
    this.#telling.stop();
  }
}
