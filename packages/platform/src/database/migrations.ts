import type { Kysely } from "kysely";
import { type Migration, Migrator, NO_MIGRATIONS } from "kysely/migration";
import type { Database } from "./database.ts";
import type { SqlDialect } from "./sql-dialect.ts";

/** One small change of the schema, with its way back. Numbered over all modules; never edited once released. */
export interface MigrationStep {
  /** `0001-platform-accounts` */
  readonly name: string;
  up(database: Kysely<unknown>, sql: SqlDialect): Promise<void>;
  down(database: Kysely<unknown>, sql: SqlDialect): Promise<void>;
}

export interface MigrationStatus {
  readonly name: string;
  readonly appliedAt?: string;
}

export interface Migrations {
  /** Applies what is missing; answers with the names applied. */
  up(): Promise<readonly string[]>;
  /** Takes back the last `count`; answers with the names taken back. */
  down(count: number): Promise<readonly string[]>;
  status(): Promise<readonly MigrationStatus[]>;
}

export class MigrationError extends Error {
  override name = "MigrationError";
}

export function createMigrations(database: Database, steps: readonly MigrationStep[]): Migrations {
  const migrator = new Migrator({
    db: database.queries,
    provider: { getMigrations: async () => asKyselyMigrations(steps, database.dialect) },
  });
  const status = async (): Promise<readonly MigrationStatus[]> =>
    (await migrator.getMigrations()).map(({ name, executedAt }) => ({
      name,
      ...(executedAt && { appliedAt: new Date(executedAt).toISOString() }),
    }));
  return {
    status,
    up: () => run(() => migrator.migrateToLatest()),
    async down(count) {
      const applied = (await status())
        .filter((step) => step.appliedAt !== undefined)
        .map((step) => step.name);
      const target = applied[applied.length - count - 1];
      return run(() => migrator.migrateTo(target ?? NO_MIGRATIONS));
    },
  };
}

function asKyselyMigrations(steps: readonly MigrationStep[], dialect: SqlDialect): Record<string, Migration> {
  return Object.fromEntries(
    steps.map((step): [string, Migration] => [
      step.name,
      { up: (database) => step.up(database, dialect), down: (database) => step.down(database, dialect) },
    ]),
  );
}

async function run(migrate: () => ReturnType<Migrator["migrateToLatest"]>): Promise<readonly string[]> {
  const { error, results = [] } = await migrate();
  const failed = results.find((result) => result.status === "Error");
  if (error !== undefined) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new MigrationError(failed ? `Migration ${failed.migrationName} failed: ${reason}` : reason, {
      cause: error,
    });
  }
  return results.filter((result) => result.status === "Success").map((result) => result.migrationName);
}
