import { type Actor, systemClock } from "@souffleur/kernel";
import { createMigrations } from "@souffleur/platform/database";
import { createEventHub } from "@souffleur/platform/events";
import { type App, createChange, idempotencyMigration } from "@souffleur/platform/http";
import {
  createJobs,
  createTableQueue,
  defineJob,
  JobFailure,
  type Jobs,
  jobProblems,
  jobRoutes,
  jobsMigrations,
} from "@souffleur/platform/jobs";
import { ledgerMigration } from "@souffleur/platform/ledger";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { createBareApp } from "../support/bare-app.ts";
import { type TestDatabase, targets } from "../support/databases.ts";
import { waitUntil } from "../support/wait-until.ts";

const actor: Actor = { kind: "loopback", name: "Camille" };
const luckless = { en: "No luck.", fr: "Pas de chance." };
const type = (name: string) =>
  defineJob({
    type: name,
    title: () => ({ en: "Propose plannings", fr: "Proposer des plannings" }),
    payload: z.object({ fails: z.boolean() }),
    maxAttempts: 1,
    timeoutMs: 5_000,
    run: async ({ payload }) => {
      if (payload.fails) throw new JobFailure({ code: "no_luck", message: luckless, retry: false });
      return async () => ({ made: 3 });
    },
  });
const propose = type("planning.propose");
const scan = type("library.scan");

let opened: TestDatabase;
let app: App;
let jobs: Jobs;
beforeAll(async () => {
  opened = await targets.sqliteMemory.open();
  const { database } = opened;
  await createMigrations(database, [ledgerMigration, idempotencyMigration, ...jobsMigrations]).up();
  jobs = createJobs({
    database,
    queue: createTableQueue(database, systemClock),
    clock: systemClock,
    events: createEventHub(() => {}),
    types: [propose, scan],
    concurrency: 1,
    onError: () => {},
  });
  app = await createBareApp(database, jobProblems);
  jobRoutes(app, { jobs, change: createChange(database, systemClock), clock: systemClock });
});
beforeEach(async () => {
  await opened.database.queries.deleteFrom("jobs" as never).execute();
});
afterAll(async () => {
  await jobs.stop();
  await app.close();
  await opened.close();
});

async function add(of = propose, fails = false) {
  const result = await opened.database.unit((unit) => jobs.enqueue(unit, of, { fails }, { actor }));
  if (!result.ok) throw new Error(result.failure.code);
  return result.value.id;
}
const call = (method: "GET" | "POST", url: string, roles = "owner", headers = {}) =>
  app.inject({ method, url, headers: { "x-roles": roles, ...headers } });

describe("reading", () => {
  it("shows a job in the caller's language", async () => {
    const id = await add();
    const answer = await call("GET", `/jobs/${id}`, "viewer", { "accept-language": "fr" });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers.etag).toBe('"1"');
    expect(answer.json()).toEqual({
      id,
      type: "planning.propose",
      title: "Proposer des plannings",
      state: "queued",
      progress: { done: 0, total: 0 },
      attempts: 0,
      max_attempts: 1,
      created_at: expect.stringMatching(/Z$/),
      created_by: "Camille",
      cancel_requested: false,
      version: 1,
    });
  });

  it("lists the newest first, page by page", async () => {
    const ids = [await add(), await add(), await add()].reverse();
    const first = (await call("GET", "/jobs?limit=2")).json();
    const second = (await call("GET", `/jobs?limit=2&cursor=${first.next_cursor}`)).json();
    expect([...first.items, ...second.items].map((job: { id: string }) => job.id)).toEqual(ids);
    expect(second).not.toHaveProperty("next_cursor");
  });

  it("lists only the state asked for", async () => {
    const id = await add();
    await add();
    await call("POST", `/jobs/${id}/cancel`);
    const { items } = (await call("GET", "/jobs?state=cancelled")).json();
    expect(items).toMatchObject([{ id, state: "cancelled" }]);
  });

  it.each(["/jobs?state=lost", "/jobs?limit=0", "/jobs?limit=201", "/jobs?cursor=nonsense", "/jobs?limit=x"])(
    "refuses %s",
    async (url) => {
      expect((await call("GET", url)).statusCode).toBe(422);
    },
  );

  it.each(["018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f", "7", "..%2F..%2Fetc", "%00"])(
    "finds nothing at the id %s",
    async (id) => {
      const answer = await call("GET", `/jobs/${id}`);
      expect(answer.statusCode).toBe(404);
      expect(answer.json()).toMatchObject({ code: "job_not_found" });
    },
  );
});

describe("who may", () => {
  it.each([
    { roles: "owner", see: 200, cancel: 200 },
    { roles: "planning:editor", see: 200, cancel: 200 },
    { roles: "viewer", see: 200, cancel: 403 },
    { roles: "library:editor", see: 404, cancel: 404 },
    { roles: "", see: 404, cancel: 404 },
  ])(
    "$roles sees a job of the planning with $see and cancels it with $cancel",
    async ({ roles, see, cancel }) => {
      const id = await add();
      expect((await call("GET", `/jobs/${id}`, roles)).statusCode).toBe(see);
      expect((await call("GET", "/jobs", roles)).json().items).toHaveLength(see === 200 ? 1 : 0);
      expect((await call("POST", `/jobs/${id}/cancel`, roles)).statusCode).toBe(cancel);
      expect((await jobs.find(id))?.state).toBe(cancel === 200 ? "cancelled" : "queued");
    },
  );

  it.each(["/jobs", "/jobs/018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"])("nobody unknown reads %s", async (url) => {
    expect((await app.inject(url)).statusCode).toBe(401);
  });
});

describe("deciding", () => {
  it("cancels a waiting job, and writes down who did", async () => {
    const id = await add();
    const answer = await call("POST", `/jobs/${id}/cancel`);
    expect(answer.json()).toMatchObject({ state: "cancelled", version: 2 });
    expect(answer.headers.etag).toBe('"2"');
    const { rows } = await sql<{ action: string; actor_name: string }>`
      select action, actor_name from ledger where subject_id = ${id}`.execute(opened.database.queries);
    expect(rows).toEqual([{ action: "job.cancelled", actor_name: "Anna" }]);
  });

  it("does not retry a job that waits", async () => {
    const answer = await call("POST", `/jobs/${await add()}/retry`);
    expect(answer.statusCode).toBe(409);
    expect(answer.json()).toMatchObject({
      code: "job_not_retryable",
      detail: "The job is waiting; only one that failed or was cancelled can be started again.",
    });
  });

  it("runs, parks, shows why, and starts again", async () => {
    const failing = await add(propose, true);
    const fine = await add(scan);
    await jobs.start();
    await waitUntil("both have ended", async () => (await jobs.find(fine))?.state === "succeeded");
    expect((await call("GET", `/jobs/${fine}`)).json()).toMatchObject({
      state: "succeeded",
      result: { made: 3 },
    });
    const parked = (await call("GET", `/jobs/${failing}`, "owner", { "accept-language": "fr" })).json();
    expect(parked).toMatchObject({ state: "failed", error: { code: "no_luck", message: luckless.fr } });
    expect((await call("POST", `/jobs/${fine}/cancel`)).json()).toMatchObject({
      code: "job_not_cancellable",
    });
    const key = { "idempotency-key": "again-1" };
    const again = await call("POST", `/jobs/${failing}/retry`, "owner", key);
    expect(again.json()).toMatchObject({ state: "queued", attempts: 0 });
    await waitUntil("it has failed again", async () => (await jobs.find(failing))?.state === "failed");
    const replayed = await call("POST", `/jobs/${failing}/retry`, "owner", key);
    expect(replayed.headers["idempotent-replayed"]).toBe("true");
    expect((await jobs.find(failing))?.state).toBe("failed");
    // The other tests want their jobs to wait.
    await jobs.stop();
  });
});
