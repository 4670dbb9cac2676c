import { loadConfig } from "@souffleur/platform/config";
import { createMigrations, type Database, type MigrationStatus } from "@souffleur/platform/database";
import { migrations } from "../migrations.ts";
import { refuseNewerSchema } from "../prepare/migrate.ts";
import { type SettingsInput, settingsSources } from "./sources.ts";
import { withDatabase } from "./with-database.ts";

export function schemaStatus(input: SettingsInput): Promise<readonly MigrationStatus[]> {
  const config = loadConfig(settingsSources(input));
  return withDatabase(config, { exclusive: false }, async (database) => {
    await refuseNewerSchema(database, migrations);
    return createMigrations(database, migrations).status();
  });
}

/** Applies what is missing, or only says it; answers with the names. */
export function migrateUp(input: SettingsInput, dryRun: boolean): Promise<readonly string[]> {
  return onSchema(input, async (database) => {
    const steps = createMigrations(database, migrations);
    if (!dryRun) return steps.up();
    return (await steps.status()).filter((step) => step.appliedAt === undefined).map((step) => step.name);
  });
}

/** Takes back the last changes, or only says which; answers with the names. */
export function migrateDown(
  input: SettingsInput,
  count: number,
  dryRun: boolean,
): Promise<readonly string[]> {
  return onSchema(input, async (database) => {
    const steps = createMigrations(database, migrations);
    if (!dryRun) return steps.down(count);
    const applied = (await steps.status()).filter((step) => step.appliedAt !== undefined);
    return applied
      .slice(-count)
      .map((step) => step.name)
      .reverse();
  });
}

function onSchema<Value>(input: SettingsInput, work: (database: Database) => Promise<Value>): Promise<Value> {
  const config = loadConfig(settingsSources(input));
  return withDatabase(config, { exclusive: true, create: true }, async (database) => {
    await refuseNewerSchema(database, migrations);
    return work(database);
  });
}
