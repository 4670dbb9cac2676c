import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { sqliteSql } from "../database/index.ts";
import { createLog } from "../log/index.ts";
import { commonProblems } from "./common-problems.ts";
import { type App, createApp } from "./create-app.ts";

// A sample in which the loop never turned counts as endless delay: several turns must fit into one.
const SAMPLE_MS = 400;
const BUSY_MS = 120;
const OVERLOADED_AT_MS = 70;
const NEVER_MS = 60_000;
const apps: App[] = [];

afterEach(async () => {
  for (const app of apps.splice(0)) await app.close();
});

/** The delays a test makes are far above the one limit and far below the other: the machine is shared. */
async function startApp(shedReadsAtMs: number, shedWritesAtMs = 50): Promise<App> {
  const app = await createApp({
    log: createLog("silent"),
    problems: commonProblems,
    dialect: sqliteSql,
    authenticate: async () => undefined,
    trustedProxies: [],
    loadLimits: { shedWritesAtMs, shedReadsAtMs, sampleMs: SAMPLE_MS },
  });
  for (const url of ["/api/v1/things", "/api/v1/health/ready", "/api/v1/session"]) {
    app.route({ method: ["GET", "POST"], url, config: { access: "public" }, handler: async () => ({}) });
  }
  await app.ready();
  apps.push(app);
  return app;
}

/** Keeps the event loop busy, each turn this long, until the delay was looked at. */
async function delayEventLoop(turnMs: number): Promise<void> {
  const until = performance.now() + 3 * SAMPLE_MS;
  while (performance.now() < until) {
    const end = performance.now() + turnMs;
    while (performance.now() < end);
    await sleep(0);
  }
}

async function statusOf(app: App, method: "GET" | "POST", url: string): Promise<number> {
  return (await app.inject({ method, url })).statusCode;
}

/** What each of them is answered; on a busy machine it may take some looks until the delay is the one wanted. */
async function willAnswer(app: App, turnMs: number, wanted: Record<string, number>): Promise<void> {
  const answers = async () => {
    if (turnMs > 0) await delayEventLoop(turnMs);
    const calls = Object.keys(wanted).map((call) => call.split(" ") as ["GET" | "POST", string]);
    // Together, so that all are judged by one look.
    const statuses = await Promise.all(calls.map(([method, url]) => statusOf(app, method, `/api/v1/${url}`)));
    return Object.fromEntries(calls.map((call, n) => [call.join(" "), statuses[n]]));
  };
  await expect.poll(answers).toEqual(wanted);
}

test("without load everything is answered", async () => {
  await willAnswer(await startApp(OVERLOADED_AT_MS), 0, { "POST things": 200, "GET things": 200 });
});

test("a busy server turns changes away first, and still reads", async () => {
  await willAnswer(await startApp(NEVER_MS), BUSY_MS, { "POST things": 503, "GET things": 200 });
});

test("who is turned away is told when to come back", async () => {
  const app = await startApp(NEVER_MS);
  await willAnswer(app, BUSY_MS, { "POST things": 503 });
  const refused = await app.inject({ method: "POST", url: "/api/v1/things" });
  expect(refused.headers["retry-after"]).toBe("5");
  expect(refused.json()).toMatchObject({ code: "unavailable", status: 503 });
});

test("an overloaded server turns reads away too, but never health and sign-in", async () => {
  const app = await startApp(OVERLOADED_AT_MS);
  await willAnswer(app, BUSY_MS, { "GET things": 503, "GET health/ready": 200, "POST session": 200 });
});

test("a server that stood still for a while is not taken for one that stands still for ever", async () => {
  const app = await startApp(NEVER_MS, NEVER_MS);
  for (let look = 0; look < 3; look++) {
    await delayEventLoop(3 * SAMPLE_MS);
    expect(await statusOf(app, "POST", "/api/v1/things")).toBe(200);
  }
});

test("a server that has caught up takes everything again", async () => {
  const app = await startApp(OVERLOADED_AT_MS);
  await willAnswer(app, BUSY_MS, { "POST things": 503 });
  await willAnswer(app, 0, { "POST things": 200, "GET things": 200 });
});
