import { dirname } from "node:path";
import { type Config, loadConfig } from "@souffleur/platform/config";
import { createLog, type Log } from "@souffleur/platform/log";
import { createServer, type Server } from "./create-server.ts";
import { giveBackMemory } from "./lifecycle/give-back-memory.ts";
import { stopOnSignals } from "./lifecycle/on-signals.ts";
import { keepHeapSmall } from "./lifecycle/small-heap.ts";
import { type SettingsInput, settingsSources } from "./operations/sources.ts";
import { checkSqlite } from "./prepare/check-sqlite.ts";
import { ensureWritableFolder } from "./prepare/data-folder.ts";
import { type DatabaseLock, lockDatabase } from "./prepare/database-lock.ts";
import { sqliteFile } from "./prepare/sqlite-file.ts";
import { prepareWebApp, type WebNotice } from "./prepare/web-app.ts";

/** What a person would like to know while the server starts. */
export type StartNotice = WebNotice;

export interface ServeInput extends SettingsInput {
  /** Fills an empty database with an example; refuses another. */
  readonly demo?: boolean;
  /** False leaves the web interface out. */
  readonly web?: boolean;
  readonly notice?: (notice: StartNotice) => void;
}

export interface Serving {
  readonly server: Server;
  /** The address people can open. */
  readonly address: string;
  /** Where the owner's account is made, while there is none. */
  readonly setUpAddress: string | undefined;
  stop(): Promise<void>;
}

/** Starts the whole product from its settings: prepares what is missing, refuses what cannot work, then listens. */
export async function serve(input: ServeInput): Promise<Serving> {
  keepHeapSmall();
  const config = loadConfig(settingsSources(input));
  const log = createLog(config.logLevel);
  const lock = prepareData(config);
  try {
    const wantsWeb = input.web !== false && config.role !== "worker";
    const webRoot = wantsWeb ? await prepareWebApp(input.notice ?? (() => {})) : undefined;
    return await start({ config, log, lock, webRoot, demo: input.demo === true });
  } catch (error) {
    lock?.release();
    throw error;
  }
}

/** Everything that could make the start useless is looked at before anything is written. */
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

interface Start {
  readonly config: Config;
  readonly log: Log;
  readonly lock: DatabaseLock | undefined;
  readonly webRoot: string | undefined;
  readonly demo: boolean;
}

async function start({ config, log, lock, webRoot, demo }: Start): Promise<Serving> {
  const server = await createServer({ config, log, webRoot });
  try {
    lock?.confirmDatabase();
    if (demo) await server.fillDemo();
    const listening = await server.listen();
    const stop = async () => {
      await server.close();
      lock?.release();
    };
    stopOnSignals(stop, log);
    giveBackMemory();
    const address = config.publicUrl === "" ? listening : config.publicUrl;
    return { server, address, setUpAddress: setUpAddress(listening, server.setupCode), stop };
  } catch (error) {
    await server.close();
    throw error;
  }
}

/** On this machine's own address: until there is an account no other is answered. The code stays out of every log. */
function setUpAddress(listening: string, code: string | undefined): string | undefined {
  return code === undefined ? undefined : `${listening}/set-up#code=${code}`;
}
