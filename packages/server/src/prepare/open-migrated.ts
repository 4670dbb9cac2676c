import type { Config } from "@souffleur/platform/config";
import { type Database, type MigrationStep, openDatabase } from "@souffleur/platform/database";
import { asUnreachable } from "./database-unreachable.ts";
import { migrate } from "./migrate.ts";

/** A change of a large table may take long, where a request may not. */
const MIGRATION_DEADLINE_MS = 3_600_000;

/** The configured database with its schema up to date; not left open where that fails. */
export async function openMigrated(config: Config, steps: readonly MigrationStep[]): Promise<Database> {
  const url = config.databaseUrl;
  if (url === "sqlite::memory:") return migrated(openDatabase({ url }), config, steps);
  const patient = openDatabase({ url, unitDeadlineMs: MIGRATION_DEADLINE_MS, poolSize: 2 });
  await (await migrated(patient, config, steps)).close();
  return openDatabase({ url });
}

async function migrated(
  database: Database,
  config: Config,
  steps: readonly MigrationStep[],
): Promise<Database> {
  try {
    await migrate(database, steps);
    return database;
  } catch (error) {
    await database.close();
    throw asUnreachable(database, config, error) ?? error;
  }
}
