import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Database, openDatabase } from "@souffleur/platform/database";
import { sql } from "kysely";
import { describe } from "vitest";
import { openPglite, openPgliteWithPgvector } from "./pglite.ts";

/** A database of its own for one test file, and the way to be rid of it. */
export interface TestDatabase {
  readonly database: Database;
  /** Where a second connection, or another process, finds the same database; absent where none can. */
  readonly url?: string;
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly unitDeadlineMs?: number;
}

export interface DatabaseTarget {
  readonly name: string;
  readonly kind: "sqlite" | "postgres";
  /** Several processes can work on it at once. */
  readonly isShared: boolean;
  open(options?: OpenOptions): Promise<TestDatabase>;
}

export const POSTGRES_URL =
  process.env.SOUFFLEUR_TEST_POSTGRES_URL ?? "postgres://postgres@127.0.0.1:5432/postgres";

const sqliteFile: DatabaseTarget = {
  name: "SQLite file",
  kind: "sqlite",
  isShared: false,
  async open(options) {
    const folder = await mkdtemp(join(tmpdir(), "souffleur-test-"));
    const url = `sqlite:${join(folder, "test.db")}`;
    const database = openDatabase({ url, ...options });
    return {
      database,
      url,
      async close() {
        await database.close();
        await rm(folder, { recursive: true, force: true });
      },
    };
  },
};

const sqliteMemory: DatabaseTarget = {
  name: "SQLite memory",
  kind: "sqlite",
  isShared: false,
  async open(options) {
    const database = openDatabase({ url: "sqlite::memory:", ...options });
    return { database, close: () => database.close() };
  },
};

const pglite: DatabaseTarget = { name: "PGlite", kind: "postgres", isShared: false, open: openPglite };

const pgliteWithPgvector: DatabaseTarget = {
  ...pglite,
  name: "PGlite that has pgvector",
  open: openPgliteWithPgvector,
};

const postgres: DatabaseTarget = {
  name: "PostgreSQL",
  kind: "postgres",
  isShared: true,
  async open(options) {
    const name = `souffleur_test_${randomUUID().replaceAll("-", "")}`;
    await administer(`create database ${name}`);
    const url = Object.assign(new URL(POSTGRES_URL), { pathname: `/${name}` }).href;
    const database = openDatabase({ url, ...options });
    return {
      database,
      url,
      async close() {
        await database.close();
        await administer(`drop database if exists ${name} with (force)`);
      },
    };
  },
};

async function administer(statement: string): Promise<void> {
  const server = openDatabase({ url: POSTGRES_URL, poolSize: 1 });
  try {
    await sql.raw(statement).execute(server.queries);
  } finally {
    await server.close();
  }
}

const hasPostgres = await answers(new URL(POSTGRES_URL));
if (!hasPostgres && process.env.SOUFFLEUR_TEST_REQUIRE === "all") {
  throw new Error(
    `SOUFFLEUR_TEST_REQUIRE=all, but no PostgreSQL answers at ${POSTGRES_URL}. Maybe set SOUFFLEUR_TEST_POSTGRES_URL.`,
  );
}

function answers({ hostname, port }: URL): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port || 5432) });
    const done = (reached: boolean) => {
      socket.destroy();
      resolve(reached);
    };
    socket.setTimeout(15_000, () => done(false));
    socket.once("connect", () => done(true));
    socket.once("error", () => done(false));
  });
}

/** Every database a suite should hold on. */
const databaseTargets: readonly DatabaseTarget[] = [sqliteFile, sqliteMemory, pglite, postgres];

/** Runs a suite on each database; one that this machine does not have is skipped, and the name of the test says so. */
export function onEachDatabase(
  suite: (target: DatabaseTarget) => void,
  targets: readonly DatabaseTarget[] = databaseTargets,
): void {
  for (const target of targets) {
    if (target === postgres && !hasPostgres)
      describe.skip(`PostgreSQL (skipped: none answers at ${new URL(POSTGRES_URL).host})`, () =>
        suite(target));
    else describe(target.name, () => suite(target));
  }
}

/** The databases several processes can open: what is proved with a second process is proved on these. */
export function onEachDatabaseOnDisk(suite: (target: DatabaseTarget) => void): void {
  onEachDatabase(suite, [sqliteFile, postgres]);
}

export const targets = { sqliteFile, sqliteMemory, pglite, pgliteWithPgvector, postgres };
