import type { Result } from "@souffleur/kernel";
import type { Kysely } from "kysely";
import type { SqlDialect } from "./sql-dialect.ts";

/** Queries on tables this code does not know; a repository names its own with `tables`. */
export type Queries = Kysely<unknown>;

/** One unit of work: everything done through it becomes true together, or not at all. */
export interface Unit {
  readonly queries: Queries;
  readonly dialect: SqlDialect;
  /** Runs once the work is durable, and never if it was undone: for telling others. */
  afterCommit(action: () => void): void;
}

export interface Database {
  readonly dialect: SqlDialect;
  /** For reading outside a unit of work. */
  readonly queries: Queries;
  /** Runs `work` in a transaction, undone when it throws and when it answers with a failure. */
  unit<Value, Failure>(
    work: (unit: Unit) => Promise<Result<Value, Failure>>,
  ): Promise<Result<Value, Failure>>;
  close(): Promise<void>;
}

/** The same queries, on the tables a repository declares as its own. */
export function tables<Tables>(queries: Queries): Kysely<Tables> {
  return queries as unknown as Kysely<Tables>;
}

class FailureUndoes<Failure> extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super("A unit of work answered with a failure and is undone.");
    this.failure = failure;
  }
}

export function databaseOn(queries: Queries, dialect: SqlDialect, close: () => Promise<void>): Database {
  return {
    dialect,
    queries,
    close,
    async unit(work) {
      const actions: (() => void)[] = [];
      try {
        const result = await queries.transaction().execute(async (transaction) => {
          const done = await work({
            queries: transaction,
            dialect,
            afterCommit: (action) => actions.push(action),
          });
          if (!done.ok) throw new FailureUndoes(done.failure);
          return done;
        });
        for (const action of actions) action();
        return result;
      } catch (error) {
        if (error instanceof FailureUndoes) return { ok: false, failure: error.failure };
        throw error;
      }
    },
  };
}
