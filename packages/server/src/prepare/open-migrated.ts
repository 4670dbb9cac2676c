import type { Config } from "@souffleur/platform/config";
import { type Database, type MigrationStep, openDatabase } from "@souffleur/platform/database";
import { asUnreachable } from "./database-unreachable.ts";
import { migrate } from "./migrate.ts";

/** The configured database with its schema up to date; not left open where that fails. */
export async function openMigrated(config: Config, steps: readonly MigrationStep[]): Promise<Database> {
  const database = openDatabase({ url: config.databaseUrl });
  try {
    await migrate(database, steps);
    return database;
  } catch (error) {
    await database.close();
    throw asUnreachable(database, config, error) ?? error;
  }
}
