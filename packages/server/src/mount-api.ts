import type { Clock } from "@souffleur/kernel";
import { type Accounts, accountTrash, mountAccounts } from "@souffleur/platform/auth";
import type { Config } from "@souffleur/platform/config";
import type { Database } from "@souffleur/platform/database";
import { eventRoutes, type LiveFeeds } from "@souffleur/platform/events";
import type { App, Change } from "@souffleur/platform/http";
import { inboxRoutes } from "@souffleur/platform/inbox";
import { jobRoutes } from "@souffleur/platform/jobs";
import { ledgerRoutes } from "@souffleur/platform/ledger";
import type { Module } from "@souffleur/platform/module";
import { searchRoutes } from "@souffleur/platform/search";
import { trashRoutes } from "@souffleur/platform/trash";
import { undoRoute } from "@souffleur/platform/undo";
import type { JobsHere } from "./create-job-queue.ts";
import { acceptingCheck, databaseChecks, diskChecks, jobsCheck } from "./health-checks.ts";
import { healthRoutes } from "./health-routes.ts";
import type { Traffic } from "./lifecycle/traffic.ts";
import { migrations } from "./migrations.ts";

export interface ApiParts {
  readonly config: Config;
  readonly database: Database;
  readonly accounts: Accounts;
  readonly change: Change;
  readonly clock: Clock;
  readonly traffic: Traffic;
  readonly modules: readonly Module[];
  readonly jobs: JobsHere;
  readonly feeds: LiveFeeds;
}

/** Everything below `/api/v1`: what all assistants share, then each assistant. */
export async function mountApi(api: App, parts: ApiParts): Promise<void> {
  const { config, database, accounts, change, clock, traffic, modules, jobs, feeds } = parts;
  healthRoutes(api, [
    ...databaseChecks(database, migrations),
    ...diskChecks(config),
    ...(config.role === "web" ? [] : [jobsCheck(jobs.isWell)]),
    acceptingCheck(traffic),
  ]);
  mountAccounts(api, accounts);
  jobRoutes(api, { jobs, change, clock });
  eventRoutes(api, feeds);
  inboxRoutes(api, database, modules);
  trashRoutes(api, { database, change, clock, modules, ownerKinds: accountTrash(accounts) });
  ledgerRoutes(api, database);
  undoRoute(api, { change, modules });
  searchRoutes(api, database, modules);
  for (const module of modules) module.mount(api, jobs);
}
