import { dirname } from "node:path";
import { type Config, loadConfig } from "@souffleur/platform/config";
import { createLog, type Log } from "@souffleur/platform/log";
import { createServer, type Server } from "./create-server.ts";
import { stopOnSignals } from "./lifecycle/on-signals.ts";
import { type SettingsInput, settingsSources } from "./operations/sources.ts";
import { checkSqlite } from "./prepare/check-sqlite.ts";
import { ensureWritableFolder } from "./prepare/data-folder.ts";
import { type DatabaseLock, lockDatabase } from "./prepare/database-lock.ts";
import { sqliteFile } from "./prepare/sqlite-file.ts";

export interface Serving {
  readonly server: Server;
  /** The address people can open. */
  readonly address: string;
  stop(): Promise<void>;
}

/** Starts the whole product from its settings: prepares what is missing, refuses what cannot work, then listens. */
export async function serve(input: SettingsInput): Promise<Serving> {
  const config = loadConfig(settingsSources(input));
  const log = createLog(config.logLevel);
  const lock = prepareData(config);
  try {
    return await start(config, log, lock);
  } catch (error) {
    lock?.release();
    throw error;
  }
}

function prepareData(config: Config): DatabaseLock | undefined {
  ensureWritableFolder(config.dataDir);
  const file = sqliteFile(config.databaseUrl);
  if (file === undefined) return undefined;
  ensureWritableFolder(dirname(file));
  const lock = lockDatabase(file);
  try {
    checkSqlite(file, lock.hadDatabase);
    return lock;
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function start(config: Config, log: Log, lock: DatabaseLock | undefined): Promise<Serving> {
  const server = await createServer({ config, log });
  try {
    lock?.confirmDatabase();
    const address = await server.listen();
    const stop = async () => {
      await server.close();
      lock?.release();
    };
    stopOnSignals(stop, log);
    return { server, address, stop };
  } catch (error) {
    await server.close();
    throw error;
  }
}
