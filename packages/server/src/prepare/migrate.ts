import { OperatorError } from "@souffleur/platform/config";
import { createMigrations, type Database, type MigrationStep, tables } from "@souffleur/platform/database";

interface MigrationTable {
  kysely_migration: { name: string };
}

/** Brings the schema up to date; answers with what was applied. A schema newer than this program is left alone. */
export async function migrate(
  database: Database,
  steps: readonly MigrationStep[],
): Promise<readonly string[]> {
  await refuseNewerSchema(database, steps);
  return createMigrations(database, steps).up();
}

export async function refuseNewerSchema(database: Database, steps: readonly MigrationStep[]): Promise<void> {
  const known = new Set(steps.map((step) => step.name));
  const foreign = (await appliedMigrations(database)).filter((name) => !known.has(name));
  if (foreign.length === 0) return;
  throw new OperatorError(
    "database_newer",
    {
      en: `The database was made by a newer Souffleur (it has ${foreign.join(", ")}); nothing was changed.`,
      fr: `La base de données vient d'un Souffleur plus récent (elle a ${foreign.join(", ")}) ; rien n'a été modifié.`,
    },
    {
      en: "Start that version again, or restore a backup made with this one.",
      fr: "Relancez cette version-là, ou restaurez une sauvegarde faite avec celle-ci.",
    },
  );
}

export async function appliedMigrations(database: Database): Promise<readonly string[]> {
  const tableNames = (await database.queries.introspection.getTables({ withInternalKyselyTables: true })).map(
    (table) => table.name,
  );
  if (!tableNames.includes("kysely_migration")) return [];
  const rows = await tables<MigrationTable>(database.queries)
    .selectFrom("kysely_migration")
    .select("name")
    .orderBy("name")
    .execute();
  return rows.map((row) => row.name);
}
