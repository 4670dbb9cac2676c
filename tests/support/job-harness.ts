import { setTimeout as sleep } from "node:timers/promises";
import { type Actor, type Id, systemClock } from "@souffleur/kernel";
import { type Database, type Queries, tables } from "@souffleur/platform/database";
import { createEventHub, type EventHub } from "@souffleur/platform/events";
import {
  createJobs,
  createTableQueue,
  defineJob,
  type Job,
  type Jobs,
  type JobsOptions,
  type JobType,
  jobsMigrations,
  type RunContext,
} from "@souffleur/platform/jobs";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { z } from "zod";
import type { DatabaseTarget, TestDatabase } from "./databases.ts";
import { waitUntil } from "./wait-until.ts";

export const actor: Actor = { kind: "loopback", name: "test" };
const payload = z.object({ n: z.number() });
export type Payload = z.infer<typeof payload>;
interface Tables {
  effects: { n: number };
}

/** Times that make a test quick; the behaviour is the same. */
const times = {
  checkMs: 20,
  pollMinMs: 5,
  pollMaxMs: 50,
  patienceMs: 300,
  stopMs: 300,
  recoverMs: 20,
  progressTellMs: 5,
  progressWriteMs: 20,
};

/** A database with the jobs table and one for their effects, emptied before each test. */
function jobDatabase(target: DatabaseTarget) {
  let opened: TestDatabase;
  let database: Database;
  let events: EventHub;
  const seen: Job[] = [];
  const errors: unknown[] = [];

  beforeAll(async () => {
    opened = await target.open();
    database = opened.database;
    for (const step of jobsMigrations) await step.up(database.queries, database.dialect);
    await database.queries.schema.createTable("effects").addColumn("n", "integer").execute();
  });
  beforeEach(async () => {
    await database.queries.deleteFrom("jobs" as never).execute();
    await tables<Tables>(database.queries).deleteFrom("effects").execute();
    seen.length = 0;
    errors.length = 0;
    events = createEventHub((error) => errors.push(error));
    events.subscribe((event) => event.topic === "job" && seen.push(event.data as Job));
  });
  afterAll(() => opened.close());

  const effect = (n: number) => async (unit: { queries: Queries }) => {
    await tables<Tables>(unit.queries).insertInto("effects").values({ n }).execute();
    return { stored: n };
  };
  const effects = async () =>
    (await tables<Tables>(database.queries).selectFrom("effects").select("n").orderBy("n").execute()).map(
      (row) => row.n,
    );
  return {
    get database() {
      return database;
    },
    get events() {
      return events;
    },
    /** What was told of jobs, in order. */
    seen,
    errors,
    effect,
    effects,
  };
}

/** Jobs on a database of their own, with all that a suite needs to watch them. */
export function jobHarness(target: DatabaseTarget) {
  const on = jobDatabase(target);
  const { errors, effect } = on;
  const started: Jobs[] = [];
  afterEach(async () => {
    for (const jobs of started.splice(0)) await jobs.stop();
  });

  const job = (
    run: (context: RunContext<Payload>) => Promise<ReturnType<typeof effect>>,
    over: { maxAttempts?: number; timeoutMs?: number; type?: string; onCancel?: "keep" } = {},
  ) =>
    defineJob({
      type: "planning.propose",
      title: ({ n }) => ({ en: `Job ${n}`, fr: `Tâche ${n}` }),
      payload,
      maxAttempts: 3,
      timeoutMs: 60_000,
      run,
      ...over,
    });
  function jobsOf(type: JobType<Payload>, over: Partial<JobsOptions> = {}): Jobs {
    const jobs = createJobs({
      database: on.database,
      queue: createTableQueue(on.database, systemClock),
      clock: systemClock,
      events: on.events,
      types: [type],
      concurrency: 3,
      // Half of the full wait at the most: retries come soon.
      random: () => 1,
      onError: (error) => errors.push(error),
      ...over,
      times: { ...times, ...over.times },
    });
    started.push(jobs);
    return jobs;
  }
  async function enqueue(jobs: Jobs, type: JobType<Payload>, n = 1) {
    const result = await on.database.unit((unit) => jobs.enqueue(unit, type, { n }, { actor }));
    if (!result.ok) throw new Error(result.failure.code);
    return result.value;
  }
  const find = async (jobs: Jobs, id: Id<"job">) => {
    const found = await jobs.find(id);
    if (found === undefined) throw new Error("The job is gone.");
    return found;
  };
  const until = (jobs: Jobs, id: Id<"job">, state: Job["state"]) =>
    waitUntil(`the job is ${state}`, async () => (await find(jobs, id)).state === state);
  /** A job that goes on until it is told to stop. */
  const endless = (onStart: (context: RunContext<Payload>) => void = () => {}) =>
    job(async (context) => {
      onStart(context);
      await sleep(60_000, undefined, { signal: context.signal });
      return effect(context.payload.n);
    });

  return Object.assign(on, { job, jobsOf, enqueue, find, until, endless });
}
