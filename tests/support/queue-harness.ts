import { type Actor, fail, type Id, ok } from "@souffleur/kernel";
import type { Database } from "@souffleur/platform/database";
import { createTableQueue, type JobQueue, jobsMigrations } from "@souffleur/platform/jobs";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { testClock } from "./clock.ts";
import type { DatabaseTarget, TestDatabase } from "./databases.ts";

export const LEASE_MS = 30_000;
export const title = { en: "Propose plannings", fr: "Proposer des plannings" };
export const error = { code: "no_luck", message: { en: "No luck.", fr: "Pas de chance." } };
export const anna: Actor = {
  kind: "user",
  id: "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f" as Id<"user">,
  name: "Anna",
};
export const ben: Actor = {
  kind: "user",
  id: "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e2f" as Id<"user">,
  name: "Ben",
};
export const unknownId = "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0fff" as Id<"job">;
export const types = ["planning.propose"];

type Limits = Parameters<typeof createTableQueue>[2];

export const newJob = (over: Partial<Parameters<JobQueue["add"]>[1]> = {}) => ({
  type: "planning.propose",
  title,
  payload: { from: "2026-05-01" },
  maxAttempts: 3,
  actor: anna,
  ...over,
});

/** A queue on a database of its own, with a clock that stands still; emptied before each test. */
function emptyQueue(target: DatabaseTarget) {
  let opened: TestDatabase;
  let database: Database;
  let queue: JobQueue;
  let clock = testClock();
  beforeAll(async () => {
    opened = await target.open();
    database = opened.database;
    for (const step of jobsMigrations) await step.up(database.queries, database.dialect);
  });
  beforeEach(async () => {
    clock = testClock();
    await database.queries.deleteFrom("jobs" as never).execute();
    queue = createTableQueue(database, clock);
  });
  afterAll(() => opened.close());
  return {
    get database() {
      return database;
    },
    get queue() {
      return queue;
    },
    get clock() {
      return clock;
    },
    limitTo(limits: Limits) {
      queue = createTableQueue(database, clock, limits);
    },
  };
}

/** The same, with what suites do with it in one word each. */
export function queueHarness(target: DatabaseTarget) {
  const on = emptyQueue(target);
  const tryAdd = (over = {}) => on.database.unit((unit) => on.queue.add(unit, newJob(over)));
  async function add(over = {}) {
    const result = await tryAdd(over);
    if (!result.ok) throw new Error(result.failure.code);
    return result.value;
  }
  const claim = (count = 1) => on.queue.claim({ types, count, leaseMs: LEASE_MS });
  async function claimOne() {
    const [claimed] = await claim();
    if (claimed === undefined) throw new Error("There was nothing to claim.");
    return claimed;
  }
  const cancel = (id: Id<"job">) => on.database.unit((unit) => on.queue.requestCancel(unit, id));
  const retry = (id: Id<"job">) => on.database.unit((unit) => on.queue.retry(unit, id));
  const succeed = (lease: { id: Id<"job">; token: string }, result: unknown = "done") =>
    on.database.unit(async (unit) => {
      const job = await on.queue.succeed(unit, lease, {
        result,
        progress: { done: 1, total: 1 },
        onCancel: "discard",
      });
      return job === undefined ? fail("refused") : ok(job);
    });
  const recover = (held: Id<"job">[] = []) =>
    on.queue.recover({
      held,
      leaseMs: LEASE_MS,
      maxDelayMs: 300_000,
      decide: (attempts, max) => (attempts < max ? { error, nextAttemptAt: on.clock.now() } : { error }),
    });
  const state = async (id: Id<"job">) => (await on.queue.find(id))?.state;
  return Object.assign(on, { tryAdd, add, claim, claimOne, cancel, retry, succeed, recover, state });
}
