import { afterEach, expect, test } from "vitest";
import { openDatabase, sqliteSql } from "../database/index.ts";
import { type App, commonProblems, createApp } from "../http/index.ts";
import { createLog } from "../log/index.ts";
import { createMetrics, type Metrics } from "./metrics.ts";
import { metricsRoute } from "./metrics-route.ts";

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

function metricsOf(...parts: Parameters<typeof createMetrics>): Metrics {
  const metrics = createMetrics(...parts);
  closers.push(metrics.close);
  return metrics;
}

async function appWith(metrics: Metrics, owner: boolean): Promise<App> {
  const app = await createApp({
    log: createLog("silent"),
    problems: commonProblems,
    dialect: sqliteSql,
    authenticate: async () =>
      owner ? { actor: { kind: "system", name: "test" }, roles: ["owner"] } : undefined,
    trustedProxies: [],
    beforeAccess: metrics.timeRequests,
  });
  app.get("/things/:id", { config: { access: "public" } }, async () => ({}));
  metricsRoute(app, metrics);
  closers.push(() => app.close());
  return app;
}

test("requests are counted by the template of their route, never by their address", async () => {
  const app = await appWith(metricsOf(), true);
  for (const path of ["/things/1", "/things/2", "/absent/3"]) await app.inject(path);
  const { body, headers } = await app.inject("/metrics");
  expect(headers["content-type"]).toMatch(/^text\/plain/);
  expect(body).toContain('_count{method="GET",route="/things/:id",status="200"} 2');
  expect(body).toContain('_count{method="GET",route="none",status="404"} 1');
  expect(body).not.toContain("/things/1");
});

test("what is counted is the owner's business", async () => {
  const app = await appWith(metricsOf(), false);
  expect((await app.inject("/metrics")).statusCode).toBe(401);
});

test("jobs, commits, memory and the event loop are told", async () => {
  const metrics = metricsOf({ jobsByState: async () => ({ running: 2, failed: 1 }) });
  const database = openDatabase({ url: "sqlite::memory:" });
  closers.push(() => database.close());
  await Promise.all(
    Array.from({ length: 3 }, () => database.unit(async () => ({ ok: true, value: undefined }))),
  );
  const text = await metrics.text();
  expect(text).toContain('souffleur_jobs{state="running"} 2');
  expect(text).toContain("souffleur_database_commit_units_sum 3");
  expect(text).toContain("process_resident_memory_bytes");
  expect(text).toContain("nodejs_eventloop_lag_seconds");
});
