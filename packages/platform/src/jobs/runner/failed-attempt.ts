import { type Clock, instantOf, type Message } from "@souffleur/kernel";
import { JobFailure } from "../define-job.ts";
import type { JobError } from "../job.ts";
import type { FailedAttempt } from "../queue.ts";
import { backoffMs } from "./backoff.ts";

/** Why an attempt was ended from outside. */
export type StopReason = "cancelled" | "timed-out" | "stopping" | "lease-lost";

/** What a job's signal is aborted with. */
export class JobInterrupted extends Error {
  override name = "JobInterrupted";
  readonly reason: StopReason;
  constructor(reason: StopReason) {
    super(`The job was interrupted: ${reason}.`);
    this.reason = reason;
  }
}

const timedOut: JobError = {
  code: "job_timed_out",
  message: {
    en: "It took longer than it is allowed to.",
    fr: "L'opération a dépassé le temps qui lui est accordé.",
  },
};

const workerLost: JobError = {
  code: "job_interrupted",
  message: {
    en: "The server stopped or stalled while working on it.",
    fr: "Le serveur s'est arrêté ou bloqué pendant l'opération.",
  },
};

// The message of an unforeseen error belongs in the log, not before people: it may tell of what it should not.
const unexpected: Message = {
  en: "Something unexpected went wrong; the log says more.",
  fr: "Une erreur imprévue est survenue ; le journal en dit plus.",
};

/** Decides what follows a failed attempt: another one, later, or the job is parked until a person looks at it. */
export class RetryPolicy {
  readonly #clock: Clock;
  readonly #random: () => number;

  constructor(clock: Clock, random: () => number) {
    this.#clock = clock;
    this.#random = random;
  }

  afterError(error: unknown, attempts: number, maxAttempts: number): FailedAttempt {
    const foreseen = error instanceof JobFailure;
    const told: JobError = foreseen
      ? { code: error.code, message: error.explanation }
      : { code: "job_failed", message: unexpected };
    return this.#after(told, attempts, foreseen && !error.retry ? attempts : maxAttempts);
  }

  afterTimeout(attempts: number, maxAttempts: number): FailedAttempt {
    return this.#after(timedOut, attempts, maxAttempts);
  }

  afterLostWorker(attempts: number, maxAttempts: number): FailedAttempt {
    return this.#after(workerLost, attempts, maxAttempts);
  }

  #after(error: JobError, attempts: number, maxAttempts: number): FailedAttempt {
    if (attempts >= maxAttempts) return { error };
    const nextAttemptAt = instantOf(this.#clock.millis() + backoffMs(attempts, this.#random()));
    return { error, nextAttemptAt };
  }
}
