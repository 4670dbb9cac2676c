import { statfs } from "node:fs/promises";
import type { Locale, Message } from "@souffleur/kernel";
import type { Config } from "@souffleur/platform/config";
import type { Database, MigrationStep } from "@souffleur/platform/database";
import type { Traffic } from "./lifecycle/traffic.ts";
import { appliedMigrations } from "./prepare/migrate.ts";

/** One thing the server needs for its work; answers with what is wrong, if anything. */
export interface HealthCheck {
  readonly name: string;
  readonly fault: () => Promise<Message | undefined>;
}

export interface CheckResult {
  readonly name: string;
  readonly ok: boolean;
  readonly detail?: string;
}

/** Below this SQLite and the files beside it would soon fail in the middle of somebody's work. */
const LEAST_FREE_BYTES = 64 * 1_048_576;
const CHECK_WITHIN_MS = 3_000;

export function databaseChecks(database: Database, steps: readonly MigrationStep[]): readonly HealthCheck[] {
  const applied = () => within(CHECK_WITHIN_MS, appliedMigrations(database)).catch(() => undefined);
  return [
    {
      name: "database",
      fault: async () =>
        (await applied()) === undefined
          ? { en: "The database does not answer.", fr: "La base de données ne répond pas." }
          : undefined,
    },
    {
      name: "schema",
      async fault() {
        const names = new Set(await applied());
        const missing = steps.filter((step) => !names.has(step.name));
        if (missing.length === 0 && names.size === steps.length) return undefined;
        return {
          en: "The database's schema is not the one this version needs.",
          fr: "Le schéma de la base de données n'est pas celui que cette version attend.",
        };
      },
    },
  ];
}

/** Nothing where the server keeps nothing on a disk. */
export function diskChecks({ databaseUrl, dataDir }: Config): readonly HealthCheck[] {
  return databaseUrl === "sqlite::memory:" ? [] : [diskCheck(dataDir)];
}

export function diskCheck(folder: string, leastFreeBytes = LEAST_FREE_BYTES): HealthCheck {
  return {
    name: "disk",
    async fault() {
      const { bavail, bsize } = await statfs(folder);
      const free = bavail * bsize;
      if (free >= leastFreeBytes) return undefined;
      const megabytes = Math.floor(free / 1_048_576);
      return {
        en: `The data folder has only ${megabytes} MB of free space left.`,
        fr: `Il ne reste que ${megabytes} Mo libres dans le dossier de données.`,
      };
    },
  };
}

export function acceptingCheck(traffic: Traffic): HealthCheck {
  return {
    name: "accepting",
    fault: async () =>
      traffic.draining ? { en: "The server is stopping.", fr: "Le serveur s'arrête." } : undefined,
  };
}

export function jobsCheck(isAlive: () => boolean): HealthCheck {
  return {
    name: "jobs",
    fault: async () =>
      isAlive()
        ? undefined
        : { en: "Jobs are not being run by this process.", fr: "Ce processus n'exécute pas les tâches." },
  };
}

export async function runChecks(
  checks: readonly HealthCheck[],
  locale: Locale,
): Promise<readonly CheckResult[]> {
  return Promise.all(
    checks.map(async ({ name, fault }) => {
      const found = await fault().catch((error: unknown) => ({ en: String(error), fr: String(error) }));
      return found === undefined ? { name, ok: true } : { name, ok: false, detail: found[locale] };
    }),
  );
}

/** A database that hangs must not make the answer about it hang as well. */
async function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error("took too long")), milliseconds);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}
