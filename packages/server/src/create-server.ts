import { type Clock, type Id, systemClock } from "@souffleur/kernel";
import { createPlanningModule, planningMigrations, planningProblems } from "@souffleur/planning";
import {
  type Accounts,
  accountsMigration,
  accountTrash,
  authProblems,
  createAccounts,
  ensureMayListen,
  hasAccount,
  mountAccounts,
  prepareSetupCode,
} from "@souffleur/platform/auth";
import type { Config } from "@souffleur/platform/config";
import { type Database, type MigrationStep, orderedId } from "@souffleur/platform/database";
import {
  type App,
  commonProblems,
  createApp,
  createChange,
  idempotencyMigration,
  joinCatalogues,
} from "@souffleur/platform/http";
import { inboxRoutes } from "@souffleur/platform/inbox";
import { ledgerMigration, ledgerProblems, ledgerRoutes, undoRoute } from "@souffleur/platform/ledger";
import type { Log } from "@souffleur/platform/log";
import { createMetrics, metricsRoute } from "@souffleur/platform/metrics";
import type { Module } from "@souffleur/platform/module";
import { searchRoutes } from "@souffleur/platform/search";
import { trashMigration, trashProblems, trashRoutes } from "@souffleur/platform/trash";
import { apiDocsRoutes } from "./api-docs/api-docs-routes.ts";
import { acceptingCheck, databaseChecks, diskChecks } from "./health-checks.ts";
import { healthRoutes } from "./health-routes.ts";
import { knowCallers } from "./know-callers.ts";
import { stopServer } from "./lifecycle/stop-server.ts";
import { createTraffic } from "./lifecycle/traffic.ts";
import { listen } from "./prepare/listen.ts";
import { openMigrated } from "./prepare/open-migrated.ts";
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
  /** What the first account is made with; absent once there is one. */
  readonly setupCode: string | undefined;
  /** Listens; answers with the address people can open. */
  listen(): Promise<string>;
  close(): Promise<void>;
}

/** Every change of the schema, over all areas and modules, in the order of their numbers. */
export const migrations: readonly MigrationStep[] = [
  accountsMigration,
  ledgerMigration,
  trashMigration,
  idempotencyMigration,
  ...planningMigrations,
].sort((a, b) => (a.name < b.name ? -1 : 1));

/** The composition root: the only place that builds adapters and mounts modules. */
export async function createServer({
  config,
  log,
  clock = systemClock,
  webRoot,
}: ServerOptions): Promise<Server> {
  const database = await openMigrated(config, migrations);
  const change = createChange(database, clock);
  const newId = <Kind extends string>() => orderedId() as Id<Kind>;
  const modules: readonly Module[] = [
    createPlanningModule({ database, change, clock, newId, zone: config.timeZone }),
  ];
  const accounts = createAccounts({
    database,
    clock,
    dataDir: config.dataDir,
    linkKinds: modules.flatMap((module) => module.links),
  });
  const metrics = createMetrics();
  const traffic = createTraffic();
  const app = await createApp({
    log,
    problems: joinCatalogues(commonProblems, authProblems, ledgerProblems, trashProblems, planningProblems),
    dialect: database.dialect,
    authenticate: knowCallers(accounts, config, log),
    trustedProxies: config.trustedProxies,
    beforeAccess(created) {
      metrics.timeRequests(created);
      traffic.watch(created);
    },
  });
  await app.register(
    async (api: App) => {
      healthRoutes(api, [
        ...databaseChecks(database, migrations),
        ...diskChecks(config),
        acceptingCheck(traffic),
      ]);
      mountAccounts(api, accounts);
      inboxRoutes(api, database, modules);
      trashRoutes(api, { database, change, clock, modules, ownerKinds: accountTrash(accounts) });
      ledgerRoutes(api, database);
      undoRoute(api, { change, modules });
      searchRoutes(api, database, modules);
      for (const module of modules) module.mount(api);
    },
    { prefix: "/api/v1" },
  );
  apiDocsRoutes(app);
  metricsRoute(app, metrics);
  if (webRoot !== undefined) await webRoutes(app, webRoot);
  return {
    app,
    database,
    accounts,
    setupCode: await prepareSetupCode(database, config.dataDir),
    async listen() {
      ensureMayListen(config.host, await hasAccount(database));
      return listen(app, config.host, config.port);
    },
    async close() {
      await stopServer({ app, traffic, log, stopJobs: async () => {} });
      metrics.close();
      await database.close();
    },
  };
}
