import type { Clock } from "@souffleur/kernel";
import type { Config } from "@souffleur/platform/config";
import type { Database } from "@souffleur/platform/database";
import type { EventHub } from "@souffleur/platform/events";
import { createJobs, createTableQueue, type Jobs } from "@souffleur/platform/jobs";
import type { Log } from "@souffleur/platform/log";
import type { Module } from "@souffleur/platform/module";

interface QueueNeeds {
  readonly config: Config;
  readonly log: Log;
  readonly database: Database;
  readonly clock: Clock;
  readonly events: EventHub;
  readonly modules: readonly Module[];
}

export interface JobsHere extends Jobs {
  /** False once it could not start, or was stopped: before the server listens nobody expects it to run. */
  isWell(): boolean;
}

/** The embedded queue, with the long work of every module. */
export function createJobQueue({ config, log, database, clock, events, modules }: QueueNeeds): JobsHere {
  const jobs = createJobs({
    database,
    queue: createTableQueue(database, clock),
    clock,
    events,
    types: modules.flatMap((module) => module.jobs),
    concurrency: config.jobConcurrency,
    onError: (error, job) =>
      log.error({ err: error, job: job?.id, type: job?.type }, "a job failed unexpectedly"),
  });
  let well = true;
  return {
    ...jobs,
    isWell: () => well,
    async start() {
      well = false;
      await jobs.start();
      well = true;
    },
    stop() {
      well = false;
      return jobs.stop();
    },
  };
}
