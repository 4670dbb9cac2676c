import type { Config } from "@souffleur/platform/config";
import { createMigrations, type Database } from "@souffleur/platform/database";
import { migrations } from "../migrations.ts";
import { refuseNewerSchema } from "../prepare/migrate.ts";
import { withDatabase } from "./with-database.ts";

/** Works on the database beside a server that may be running; where the schema must change first, none may. */
export async function onCurrentSchema<Value>(
  config: Config,
  work: (database: Database) => Promise<Value>,
): Promise<Value> {
  const isCurrent = await withDatabase(config, { exclusive: false, create: true }, async (database) => {
    await refuseNewerSchema(database, migrations);
    const steps = await createMigrations(database, migrations).status();
    return steps.every((step) => step.appliedAt !== undefined);
  });
  if (!isCurrent) {
    await withDatabase(config, { exclusive: true, create: true }, async (database) => {
      await createMigrations(database, migrations).up();
    });
  }
  return withDatabase(config, { exclusive: false }, work);
}
