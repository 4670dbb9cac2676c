import type { DatabaseSync } from "node:sqlite";
import { databaseOn, postgresSql, sqliteSql, type Unit } from "@souffleur/platform/database";
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from "kysely";
import { NodeSqliteDialect } from "../../packages/platform/src/database/sqlite/sqlite-dialect.ts";

type Rows = (statement: string) => readonly Record<string, unknown>[];

/** A unit of work on no database: it notes each statement in the order it comes, and answers with the rows it is told. */
export function recordingUnit(kind: "sqlite" | "postgres", rows: Rows) {
  const statements: string[] = [];
  const connection: DatabaseConnection = {
    async executeQuery<R>({ sql }: CompiledQuery) {
      statements.push(sql.trim());
      return { rows: [...rows(sql)] as R[], numAffectedRows: 1n };
    },
    streamQuery: () => {
      throw new Error("Nothing is streamed here.");
    },
  };
  const driver: Driver = {
    init: async () => {},
    acquireConnection: async () => connection,
    beginTransaction: async () => {},
    commitTransaction: async () => {},
    rollbackTransaction: async () => {},
    releaseConnection: async () => {},
    destroy: async () => {},
  };
  const queries = new Kysely<unknown>({ dialect: { ...dialectOf(kind), createDriver: () => driver } });
  const dialect = kind === "sqlite" ? sqliteSql : postgresSql;
  const unit: Unit = { queries, dialect, afterCommit: () => {} };
  return { unit, database: databaseOn(queries, dialect, async () => {}), statements };
}

function dialectOf(kind: "sqlite" | "postgres"): Omit<Dialect, "createDriver"> {
  if (kind === "postgres") {
    return {
      createAdapter: () => new PostgresAdapter(),
      createQueryCompiler: () => new PostgresQueryCompiler(),
      createIntrospector: (database) => new PostgresIntrospector(database),
    };
  }
  // Only its way of writing SQL is used; no connection is ever opened.
  const none = undefined as unknown as DatabaseSync;
  const sqlite = new NodeSqliteDialect({ writer: none, reader: none, unitDeadlineMs: 0, busyTimeoutMs: 0 });
  return {
    createAdapter: () => sqlite.createAdapter(),
    createQueryCompiler: () => sqlite.createQueryCompiler(),
    createIntrospector: (database) => sqlite.createIntrospector(database),
  };
}

/** A statement over several lines, as a person would write it, so that a review sees which part of it changed. */
export function layOut(statement: string): string {
  return statement
    .replace(/\s+/g, " ")
    .replace(
      / (from|where|order by|limit|values|set|on conflict|returning|for update|union all|and) /g,
      "\n  $1 ",
    )
    .replace(/ for update$/, "\n  for update")
    .trim();
}
