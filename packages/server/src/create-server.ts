import { type Clock, systemClock } from "@souffleur/kernel";
import {
  type Accounts,
  createAccounts,
  ensureMayListen,
  hasAccount,
  prepareSetupCode,
} from "@souffleur/platform/auth";
import type { Config } from "@souffleur/platform/config";
import type { Database } from "@souffleur/platform/database";
import { type EventHub, LiveFeeds } from "@souffleur/platform/events";
import { type App, createApp, createChange, loadLimitsFrom } from "@souffleur/platform/http";
import { type Job, type Jobs, presentJob } from "@souffleur/platform/jobs";
import type { Log } from "@souffleur/platform/log";
import { createMetrics, metricsRoute } from "@souffleur/platform/metrics";
import type { Module } from "@souffleur/platform/module";
import { apiDocsRoutes } from "./api-docs/api-docs-routes.ts";
import { countJobs } from "./count-jobs.ts";
import { createJobQueue } from "./create-job-queue.ts";
import { createModules } from "./create-modules.ts";
import { fillDemo } from "./demo/fill-demo.ts";
import { knowCallers } from "./know-callers.ts";
import { choresOf, createChores } from "./lifecycle/chores.ts";
import { collectFiles } from "./lifecycle/collect-files.ts";
import { createHousekeeping } from "./lifecycle/housekeeping.ts";
import { stopServer } from "./lifecycle/stop-server.ts";
import { createTraffic } from "./lifecycle/traffic.ts";
import { migrations } from "./migrations.ts";
import { type ApiParts, mountApi } from "./mount-api.ts";
import { listen } from "./prepare/listen.ts";
import { openEvents } from "./prepare/open-events.ts";
import { openFiles } from "./prepare/open-files.ts";
import { openMigrated } from "./prepare/open-migrated.ts";
import { problemCatalogue } from "./problem-catalogue.ts";
import { webRoutes } from "./web/web-routes.ts";

export interface ServerOptions {
  readonly config: Config;
  readonly log: Log;
  readonly clock?: Clock;
  /** The folder of the built web interface; absent where only the API is wanted. */
  readonly webRoot?: string | undefined;
}

export interface Server {
  readonly app: App;
  readonly database: Database;
  readonly accounts: Accounts;
  readonly jobs: Jobs;
  /** What the first account is made with; absent once there is one. */
  readonly setupCode: string | undefined;
  /** Puts an example into an empty database. */
  fillDemo(): Promise<void>;
  /** Listens; answers with the address people can open. */
  listen(): Promise<string>;
  close(): Promise<void>;
}

/** The composition root: the only place that builds adapters and mounts modules. */
export async function createServer({
  config,
  log,
  clock = systemClock,
  webRoot,
}: ServerOptions): Promise<Server> {
  const database = await openMigrated(config, migrations);
  const change = createChange(database, clock);
  const { events, close: closeEvents } = openEvents(config.databaseUrl, log);
  const files = openFiles(config);
  const modules = createModules({ config, database, change, clock, events, files, log });
  const accounts = createAccounts({
    database,
    clock,
    dataDir: config.dataDir,
    linkKinds: modules.flatMap((module) => module.links),
    modules: modules.map(({ name }) => name),
  });
  const metrics = createMetrics({ jobsByState: () => countJobs(database) });
  const traffic = createTraffic();
  const app = await createApp({
    log,
    problems: problemCatalogue,
    dialect: database.dialect,
    authenticate: knowCallers(accounts, config, log),
    trustedProxies: config.trustedProxies,
    loadLimits: loadLimitsFrom(config.shedAtMs),
    beforeAccess(created) {
      metrics.timeRequests(created);
      traffic.watch(created);
    },
  });
  const jobs = createJobQueue({ config, log, database, clock, events, modules });
  const feeds = liveFeeds(events);
  const housekeeping = createHousekeeping(database, clock, log);
  const collecting = collectFiles({ database, clock, files, modules });
  // They end in jobs, or are one server's work for all: they are done where jobs are run.
  const chores = createChores(config.role === "web" ? [] : [...choresOf(modules, jobs), collecting], log);
  const parts: ApiParts = { config, database, accounts, change, clock, traffic, modules, jobs, feeds };
  await app.register((api: App) => mountApi(api, parts), { prefix: "/api/v1" });
  apiDocsRoutes(app, problemCatalogue);
  metricsRoute(app, metrics);
  if (webRoot !== undefined) await webRoutes(app, webRoot);
  await app.ready();
  return {
    app,
    database,
    accounts,
    jobs,
    setupCode: await prepareSetupCode(database, config.dataDir),
    fillDemo: () => fillDemo({ config, database, modules, jobs, clock }),
    async listen() {
      ensureMayListen(config.host, await hasAccount(database));
      if (config.role !== "web") await takeUpWork(modules, jobs);
      housekeeping.start();
      chores.start();
      return listen(app, config.host, config.port);
    },
    async close() {
      housekeeping.stop();
      chores.stop();
      await stopServer({ app, traffic, log, stopJobs: () => jobs.stop() });
      for (const module of modules) await module.close?.();
      metrics.close();
      await closeEvents();
      await database.close();
    },
  };
}

/** What was cut off is mended before anything new is begun. */
async function takeUpWork(modules: readonly Module[], jobs: Pick<Jobs, "start">): Promise<void> {
  for (const module of modules) await module.prepare?.();
  await jobs.start();
}

function liveFeeds(events: EventHub): LiveFeeds {
  return new LiveFeeds({ events, presenters: { job: (job, locale) => presentJob(job as Job, locale) } });
}
