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
async function startApp(shedReadsAtMs: number): Promise<App> {
  const app = await createApp({
    log: createLog("silent"),
    problems: commonProblems,
    dialect: sqliteSql,
    authenticate: async () => undefined,
    trustedProxies: [],
    loadLimits: { shedWritesAtMs: 50, shedReadsAtMs, sampleMs: SAMPLE_MS },
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

test("without load everything is answered", async () => {
  const app = await startApp(OVERLOADED_AT_MS);
  expect(await statusOf(app, "POST", "/api/v1/things")).toBe(200);
});

test("a busy server turns changes away first, says when to come back, and still reads", async () => {
  const app = await startApp(NEVER_MS);
  await delayEventLoop(BUSY_MS);
  const refused = await app.inject({ method: "POST", url: "/api/v1/things" });
  expect(refused.statusCode).toBe(503);
  expect(refused.headers["retry-after"]).toBe("5");
  expect(refused.json()).toMatchObject({ code: "unavailable", status: 503 });
  expect(await statusOf(app, "GET", "/api/v1/things")).toBe(200);
});

test("an overloaded server turns reads away too, but never health and sign-in", async () => {
  const app = await startApp(OVERLOADED_AT_MS);
  await delayEventLoop(BUSY_MS);
  expect(await statusOf(app, "GET", "/api/v1/things")).toBe(503);
  expect(await statusOf(app, "GET", "/api/v1/health/ready")).toBe(200);
  expect(await statusOf(app, "POST", "/api/v1/session")).toBe(200);
});

test("a server that has caught up takes everything again", async () => {
  const app = await startApp(OVERLOADED_AT_MS);
  await delayEventLoop(BUSY_MS);
  expect(await statusOf(app, "POST", "/api/v1/things")).toBe(503);
  await expect.poll(() => statusOf(app, "POST", "/api/v1/things"), { timeout: 10_000 }).toBe(200);
});
