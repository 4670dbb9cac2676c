import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Kysely, PostgresDialect } from "kysely";
import { type Database, databaseOn } from "./database.ts";
import { postgresSql } from "./postgres/postgres-sql.ts";
import { NodeSqliteDialect } from "./sqlite/sqlite-dialect.ts";
import { sqliteSql } from "./sqlite/sqlite-sql.ts";

export interface DatabaseOptions {
  /** `sqlite:PATH`, `sqlite::memory:` or `postgres://…` */
  readonly url: string;
  readonly unitDeadlineMs?: number;
  readonly poolSize?: number;
}

const DEFAULT_UNIT_DEADLINE_MS = 10_000;
const BUSY_TIMEOUT_MS = 5_000;

export function openDatabase(options: DatabaseOptions): Database {
  const { url, unitDeadlineMs = DEFAULT_UNIT_DEADLINE_MS } = options;
  if (url.startsWith("sqlite:")) return openSqlite(url.slice("sqlite:".length), unitDeadlineMs);
  if (/^postgres(ql)?:/.test(url)) return openPostgres(options);
  throw new Error(
    `The database address must begin with "sqlite:" or "postgres:", not with "${url.split(":")[0]}:".`,
  );
}

function openSqlite(path: string, unitDeadlineMs: number): Database {
  const inMemory = path === ":memory:";
  const file = inMemory ? path : resolve(path);
  if (!inMemory) mkdirSync(dirname(file), { recursive: true });
  const writer = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS });
  // FULL: a commit that was acknowledged survives the loss of power, not only of the process.
  // The system keeps the file's pages as well: what SQLite keeps of them beside is small.
  writer.exec(
    "pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma cache_size = -8192",
  );
  // Pages written again and again are copied into the file once for 16 MB of log, not once for each 4.
  writer.exec("pragma wal_autocheckpoint = 4000");
  // From here on the writer waits by itself, without holding up the thread.
  writer.exec("pragma busy_timeout = 0");
  const reader = inMemory ? undefined : new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS, readOnly: true });
  reader?.exec("pragma cache_size = -16384; pragma query_only = on");
  const connections = { writer, reader, unitDeadlineMs, busyTimeoutMs: BUSY_TIMEOUT_MS };
  const kysely = new Kysely<unknown>({ dialect: new NodeSqliteDialect(connections) });
  return databaseOn(kysely, sqliteSql, () => kysely.destroy());
}

function openPostgres(options: DatabaseOptions): Database {
  const { url, poolSize = 10, unitDeadlineMs = DEFAULT_UNIT_DEADLINE_MS } = options;
  const pool = async () => {
    // Late: a server on SQLite should not carry the driver of the other in its memory.
    const { createPool } = await import("./postgres/create-pool.ts");
    return createPool(url, poolSize, unitDeadlineMs);
  };
  const kysely = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  return databaseOn(kysely, postgresSql, () => kysely.destroy());
}
