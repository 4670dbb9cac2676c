import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Clock } from "@souffleur/kernel";
import type { Accounts } from "@souffleur/platform/auth";
import type { Database } from "@souffleur/platform/database";
import type { App } from "@souffleur/platform/http";
import type { Jobs } from "@souffleur/platform/jobs";
import { createLog } from "@souffleur/platform/log";
import { createServer } from "@souffleur/server";
import { type DatabaseTarget, targets } from "./databases.ts";
import { testConfig } from "./test-config.ts";

/** The real server, on a database of its own. */
export interface TestServer {
  readonly app: App;
  readonly database: Database;
  readonly accounts: Accounts;
  readonly jobs: Jobs;
  /** Where it listens, without a path; it begins to at the first call. */
  listen(): Promise<string>;
  close(): Promise<void>;
}

export async function openTestServer(
  target: DatabaseTarget = targets.sqliteMemory,
  settings: Readonly<Record<string, string>> = {},
  clock?: Clock,
): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), "souffleur-api-"));
  const place = await target.open();
  const flags = {
    SOUFFLEUR_DATABASE_URL: place.url ?? "sqlite::memory:",
    SOUFFLEUR_DATA_DIR: folder,
    SOUFFLEUR_PORT: "0",
    SOUFFLEUR_TIME_ZONE: "Europe/Paris",
    SOUFFLEUR_RATE_LIMIT: "999999999",
    ...settings,
  };
  const config = testConfig({ flags });
  const server = await createServer({ config, log: createLog("silent"), ...(clock && { clock }) });
  await server.app.ready();
  let address: Promise<string> | undefined;
  return {
    app: server.app,
    database: server.database,
    accounts: server.accounts,
    jobs: server.jobs,
    listen: () => (address ??= server.listen()),
    async close() {
      await server.close();
      await place.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
