import type { Clock } from "@souffleur/kernel";
import type { Database } from "../../database/index.ts";
import type { JobHandler } from "../define-job.ts";
import type { ClaimedJob, Job, JobId } from "../job.ts";
import type { JobLeases } from "../queue.ts";
import { Attempt, type AttemptPorts, type AttemptTimes } from "./attempt.ts";
import { MAX_BACKOFF_MS } from "./backoff.ts";
import { RetryPolicy } from "./failed-attempt.ts";

export interface RunnerTimes extends AttemptTimes {
  readonly leaseMs: number;
  /** How soon a cancel from another process is seen. */
  readonly checkMs: number;
  readonly recoverMs: number;
  /** The pause between two looks for work: short after some was found, longer while there is none. */
  readonly pollMinMs: number;
  readonly pollMaxMs: number;
}

export const runnerTimes: RunnerTimes = {
  leaseMs: 30_000,
  checkMs: 500,
  recoverMs: 5_000,
  pollMinMs: 50,
  pollMaxMs: 1_000,
  progressWriteMs: 250,
  progressTellMs: 100,
  patienceMs: 5_000,
  stopMs: 15_000,
};

export interface RunnerOptions {
  readonly database: Database;
  readonly leases: JobLeases;
  readonly handlers: ReadonlyMap<string, JobHandler>;
  readonly clock: Clock;
  readonly random: () => number;
  readonly concurrency: number;
  readonly times: RunnerTimes;
  readonly announce: (job: Job) => void;
  readonly onError: (error: unknown, job?: Job) => void;
}

/** Takes jobs from the queue and runs them, so many at a time, until it is told to stop. */
export class JobRunner {
  readonly #options: RunnerOptions;
  readonly #ports: AttemptPorts;
  // By attempt, not by job: one that lost its lease may still be ending while the next one is under way.
  readonly #running = new Map<Attempt, Promise<void>>();
  #state: "idle" | "started" | "stopped" = "idle";
  #pollMs: number;
  #poll: NodeJS.Timeout | undefined;
  #looking: Promise<void> | undefined;
  #lookAgain = false;
  #keeping: Promise<void> | undefined;
  #keeper: NodeJS.Timeout | undefined;
  #renewedAt = 0;
  #recoveredAt = Number.NEGATIVE_INFINITY;

  constructor(options: RunnerOptions) {
    const { database, leases, clock, random, announce, onError } = options;
    this.#options = options;
    this.#pollMs = options.times.pollMinMs;
    this.#ports = { database, leases, clock, announce, onError, retries: new RetryPolicy(clock, random) };
  }

  get runningCount(): number {
    return this.#running.size;
  }

  /** First takes care of what an earlier process left, then looks for work. */
  async start(): Promise<void> {
    if (this.#state !== "idle") throw new Error("The runner of jobs was started before.");
    this.#state = "started";
    await this.#keep();
    this.wake();
  }

  /** There may be work now. */
  wake(): void {
    if (this.#state !== "started") return;
    clearTimeout(this.#poll);
    if (this.#looking !== undefined) {
      this.#lookAgain = true;
      return;
    }
    this.#looking = this.#look().finally(() => {
      this.#looking = undefined;
      if (this.#lookAgain) {
        this.#lookAgain = false;
        this.wake();
      } else this.#pollLater();
    });
  }

  /** A cancel asked for in this process need not wait for the next look at the table. */
  cancel(id: JobId): void {
    for (const attempt of this.#running.keys())
      if (attempt.claimed.job.id === id) attempt.interrupt("cancelled");
  }

  /** Takes no more work, tells every job to stop, and waits for them. What is left behind goes back to the queue. */
  async stop(): Promise<void> {
    this.#state = "stopped";
    clearTimeout(this.#poll);
    clearTimeout(this.#keeper);
    await this.#looking;
    await this.#keeping;
    for (const attempt of this.#running.keys()) attempt.interrupt("stopping");
    await Promise.all(this.#running.values());
  }

  async #look(): Promise<void> {
    const { leases, handlers, concurrency, times, onError } = this.#options;
    const count = concurrency - this.#running.size;
    if (count <= 0) return;
    try {
      const claimed = await leases.claim({ types: [...handlers.keys()], count, leaseMs: times.leaseMs });
      for (const job of claimed) this.#begin(job);
      this.#pollMs = claimed.length > 0 ? times.pollMinMs : Math.min(times.pollMaxMs, this.#pollMs * 2);
    } catch (error) {
      this.#pollMs = times.pollMaxMs;
      onError(error);
    }
  }

  #pollLater(): void {
    if (this.#state !== "started") return;
    this.#poll = setTimeout(() => this.wake(), this.#pollMs);
  }

  #begin(claimed: ClaimedJob): void {
    const handler = this.#options.handlers.get(claimed.job.type);
    if (handler === undefined) throw new Error(`There is no handler for ${claimed.job.type}.`);
    const attempt = new Attempt(claimed, handler, this.#ports, this.#options.times);
    const ended = attempt.run().finally(() => {
      this.#running.delete(attempt);
      this.wake();
    });
    this.#running.set(attempt, ended);
  }

  /** Looks after leases: our own are prolonged before anybody's are judged, in case the clock has jumped. */
  async #keep(): Promise<void> {
    try {
      await this.#renew();
      await this.#check();
      await this.#recover();
    } catch (error) {
      this.#options.onError(error);
    }
    if (this.#state !== "started") return;
    this.#keeper = setTimeout(() => {
      this.#keeping = this.#keep();
    }, this.#options.times.checkMs);
  }

  async #renew(): Promise<void> {
    const { clock, leases, times } = this.#options;
    const age = clock.millis() - this.#renewedAt;
    if (age >= 0 && age < times.leaseMs / 3) return;
    await leases.renew(this.#held(), times.leaseMs);
    this.#renewedAt = clock.millis();
  }

  async #check(): Promise<void> {
    const asked = [...this.#running.keys()];
    const held = await this.#options.leases.check(asked.map(({ claimed }) => claimed.lease));
    for (const attempt of asked) {
      const { id, token } = attempt.claimed.lease;
      const lease = held.find((lease) => lease.id === id && lease.token === token);
      // It may also have ended while we asked; telling it to stop then does nothing.
      if (lease === undefined) attempt.interrupt("lease-lost");
      else if (lease.cancelRequested) attempt.interrupt("cancelled");
    }
  }

  async #recover(): Promise<void> {
    const { leases, times, announce } = this.#options;
    // By the time this process has lived, which no clock can set back.
    if (performance.now() - this.#recoveredAt < times.recoverMs) return;
    const recovered = await leases.recover({
      held: this.#held().map(({ id }) => id),
      leaseMs: times.leaseMs,
      maxDelayMs: MAX_BACKOFF_MS,
      decide: (attempts, max) => this.#ports.retries.afterLostWorker(attempts, max),
    });
    this.#recoveredAt = performance.now();
    for (const job of recovered) announce(job);
    if (recovered.length > 0) this.wake();
  }

  #held() {
    return [...this.#running.keys()].map(({ claimed }) => claimed.lease);
  }
}
