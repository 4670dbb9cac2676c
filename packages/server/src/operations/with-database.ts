import { existsSync } from "node:fs";
import { dirname } from "node:path";
import type { Config } from "@souffleur/platform/config";
import { type Database, openDatabase } from "@souffleur/platform/database";
import { checkSqlite } from "../prepare/check-sqlite.ts";
import { ensureWritableFolder } from "../prepare/data-folder.ts";
import { lockDatabase } from "../prepare/database-lock.ts";
import { asUnreachable } from "../prepare/database-unreachable.ts";
import { noDatabase } from "../prepare/no-database.ts";
import { sqliteFile } from "../prepare/sqlite-file.ts";

export interface DatabaseUse {
  /** Keeps a server from running meanwhile. PostgreSQL has locks of its own for what needs them. */
  readonly exclusive: boolean;
  /** Whether a SQLite file may be made that is not there yet. */
  readonly create?: boolean;
}

/** Opens the configured database for one piece of work, and closes it whatever happens. */
export async function withDatabase<Value>(
  config: Config,
  { exclusive, create = false }: DatabaseUse,
  work: (database: Database) => Promise<Value>,
): Promise<Value> {
  const file = sqliteFile(config.databaseUrl);
  if (file !== undefined && !create && !existsSync(file)) throw noDatabase(file);
  if (file !== undefined && create) ensureWritableFolder(dirname(file));
  const lock = exclusive && file !== undefined ? lockDatabase(file) : undefined;
  try {
    if (file !== undefined) checkSqlite(file, lock?.hadDatabase ?? false);
    const database = openDatabase({ url: config.databaseUrl });
    try {
      return await work(database);
    } catch (error) {
      throw asUnreachable(database, config, error) ?? error;
    } finally {
      await database.close();
    }
  } finally {
    lock?.release();
  }
}
