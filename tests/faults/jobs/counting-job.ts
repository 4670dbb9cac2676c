import { setTimeout as sleep } from "node:timers/promises";
import { type Actor, systemClock } from "@souffleur/kernel";
import { type Database, tables } from "@souffleur/platform/database";
import { createEventHub } from "@souffleur/platform/events";
import { createJobs, createTableQueue, defineJob, type Jobs, runnerTimes } from "@souffleur/platform/jobs";
import { z } from "zod";

export interface CountingTables {
  /** One row for each effect: two for one job would be seen. */
  effects: { job_id: string; process: number };
}

export const actor: Actor = { kind: "system", name: "test" };

/** Leases so short that what a killed process held is soon taken up again. */
const times = { ...runnerTimes, leaseMs: 400, checkMs: 50, recoverMs: 50, pollMaxMs: 50 };

export const countingJob = defineJob({
  type: "planning.count",
  title: () => ({ en: "Count", fr: "Compter" }),
  payload: z.object({ workMs: z.number() }),
  // A job may well be killed often here; what is parked at the end would be a fault.
  maxAttempts: 1_000,
  timeoutMs: 60_000,
  run: async ({ payload, signal, jobId, report }) => {
    report({ done: 0, total: 1 });
    await sleep(payload.workMs, undefined, { signal });
    return async (unit) => {
      await tables<CountingTables>(unit.queries)
        .insertInto("effects")
        .values({ job_id: jobId, process: process.pid })
        .execute();
      return { process: process.pid };
    };
  },
});

/** A job that takes its whole process with it, each time. */
export const poisonJob = defineJob({
  type: "planning.poison",
  title: () => ({ en: "Poison", fr: "Poison" }),
  payload: z.object({}),
  maxAttempts: 2,
  timeoutMs: 60_000,
  run: async () => {
    process.kill(process.pid, "SIGKILL");
    return async () => undefined;
  },
});

export async function createEffectsTable(database: Database): Promise<void> {
  await database.queries.schema
    .createTable("effects")
    .addColumn("job_id", "text")
    .addColumn("process", "integer")
    .execute();
}

export function countingJobs(database: Database): Jobs {
  return createJobs({
    database,
    queue: createTableQueue(database, systemClock, { perUser: 1_000_000, all: 1_000_000 }),
    clock: systemClock,
    events: createEventHub(() => {}),
    types: [countingJob, poisonJob],
    concurrency: 4,
    onError: (error) => console.error(error),
    random: () => 1,
    times,
  });
}
