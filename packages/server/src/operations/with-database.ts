import { existsSync } from "node:fs";
import { type Config, OperatorError } from "@souffleur/platform/config";
import { type Database, openDatabase } from "@souffleur/platform/database";
import { checkSqlite } from "../prepare/check-sqlite.ts";
import { lockDatabase } from "../prepare/database-lock.ts";
import { asUnreachable } from "../prepare/database-unreachable.ts";
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

function noDatabase(file: string): OperatorError {
  return new OperatorError(
    "database_unreachable",
    {
      en: `There is no database at ${file}.`,
      fr: `Il n'y a pas de base de données à ${file}.`,
    },
    {
      en: "Start the server once to make it, or say where it is with --data-dir.",
      fr: "Démarrez une fois le serveur pour la créer, ou dites où elle est avec --data-dir.",
    },
  );
}
