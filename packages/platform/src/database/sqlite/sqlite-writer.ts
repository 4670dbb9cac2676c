import type { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import type { CompiledQuery, QueryResult } from "kysely";
import { errorCode } from "../sql-dialect.ts";
import { tellCommitted } from "./committed-groups.ts";
import { StatementCache } from "./statement-cache.ts";

/** A unit of work that held the only writer for too long was undone, so that others could go on. */
export class UnitExpiredError extends Error {
  override name = "UnitExpiredError";
}

const BUSY = 5;
const BUSY_RETRY_MS = 10;

interface Group {
  readonly committed: Promise<void>;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
  units: number;
}

/** One unit of work on the writer: begun, not yet ended. */
export interface WriterUnit {
  readonly group: Group;
  expired: boolean;
  readonly deadline: NodeJS.Timeout;
}

/**
 * The one connection that writes, with group commit: BEGIN once, a savepoint for each unit of work, one COMMIT for all
 * that came in the same turn of the event loop. With `synchronous = FULL` each COMMIT waits for the disk, so sharing it
 * is what makes durable writes fast. A unit's promise resolves only after the COMMIT that holds it.
 *
 * Units run one after the other. A later unit of a group sees what earlier ones wrote; if the COMMIT fails, all fail.
 */
export class SqliteWriter {
  readonly #database: DatabaseSync;
  readonly #statements: StatementCache;
  readonly #unitDeadlineMs: number;
  readonly #busyTimeoutMs: number;
  readonly #waiting: (() => void)[] = [];
  #busy = false;
  #group: Group | undefined;
  #commitWanted = false;

  constructor(database: DatabaseSync, unitDeadlineMs: number, busyTimeoutMs: number) {
    this.#database = database;
    this.#busyTimeoutMs = busyTimeoutMs;
    this.#statements = new StatementCache(database);
    this.#unitDeadlineMs = unitDeadlineMs;
  }

  /** One statement as a unit of its own. */
  async runAlone<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    await this.#lock();
    let group: Group;
    let result: QueryResult<R>;
    try {
      group = this.#group ?? (await this.#openGroup());
      group.units++;
      result = this.#runStatement(group, query);
    } finally {
      this.#unlock();
    }
    await group.committed;
    return result;
  }

  /** Waits until no unit is running, then reads: for a database in memory, which has no connection for readers. */
  async runQuietly<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    await this.#lock();
    try {
      return this.#statements.run<R>(query);
    } finally {
      this.#unlock();
    }
  }

  async begin(): Promise<WriterUnit> {
    await this.#lock();
    try {
      const group = this.#group ?? (await this.#openGroup());
      this.#database.exec("savepoint unit");
      const deadline = setTimeout(() => this.#expire(unit), this.#unitDeadlineMs);
      deadline.unref();
      const unit: WriterUnit = { group, expired: false, deadline };
      group.units++;
      return unit;
    } catch (error) {
      this.#unlock();
      throw error;
    }
  }

  run<R>(unit: WriterUnit, query: CompiledQuery): QueryResult<R> {
    this.#refuseExpired(unit);
    return this.#runStatement(unit.group, query);
  }

  async commit(unit: WriterUnit): Promise<void> {
    this.#refuseExpired(unit);
    this.#end(unit, "release unit");
    await unit.group.committed;
  }

  rollback(unit: WriterUnit): void {
    // An expired unit was rolled back when it expired.
    if (!unit.expired) this.#end(unit, "rollback to unit; release unit");
  }

  close(): void {
    this.#commitGroup();
    this.#database.close();
  }

  #refuseExpired(unit: WriterUnit): void {
    if (unit.expired) {
      throw new UnitExpiredError(
        `A unit of work took longer than ${this.#unitDeadlineMs} ms and was undone. Maybe it waits for something outside the database.`,
      );
    }
  }

  #expire(unit: WriterUnit): void {
    this.#end(unit, "rollback to unit; release unit");
    unit.expired = true;
  }

  #end(unit: WriterUnit, statements: string): void {
    clearTimeout(unit.deadline);
    try {
      // Without a transaction SQLite itself has undone the whole group; its members already know.
      if (this.#database.isTransaction) this.#database.exec(statements);
    } catch (error) {
      this.#failIfUndone(unit.group, error);
      throw error;
    } finally {
      this.#unlock();
    }
  }

  #runStatement<R>(group: Group, query: CompiledQuery): QueryResult<R> {
    try {
      return this.#statements.run<R>(query);
    } catch (error) {
      this.#failIfUndone(group, error);
      throw error;
    }
  }

  /** A full disk or an I/O error can make SQLite roll everything back by itself: then the whole group has failed. */
  #failIfUndone(group: Group, error: unknown): void {
    if (this.#database.isTransaction) return;
    if (this.#group === group) this.#group = undefined;
    group.reject(error);
  }

  #lock(): Promise<void> | undefined {
    if (!this.#busy) {
      this.#busy = true;
      return undefined;
    }
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #unlock(): void {
    if (this.#commitWanted) this.#commitGroup();
    const next = this.#waiting.shift();
    if (next === undefined) this.#busy = false;
    else next();
  }

  async #openGroup(): Promise<Group> {
    await this.#takeWriteLock();
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    // A group whose members were all rolled back has nobody to tell.
    promise.catch(() => {});
    this.#group = { committed: promise, resolve, reject, units: 0 };
    setImmediate(() => {
      if (this.#busy) this.#commitWanted = true;
      else this.#commitGroup();
    });
    return this.#group;
  }

  /**
   * Another process may be writing. SQLite's own busy timeout would hold up this whole thread, so we ask again and
   * again instead, and answer everything else meanwhile.
   */
  async #takeWriteLock(): Promise<void> {
    const giveUpAt = performance.now() + this.#busyTimeoutMs;
    for (;;) {
      try {
        this.#database.exec("begin immediate");
        return;
      } catch (error) {
        if (errorCode(error, "errcode") !== BUSY || performance.now() >= giveUpAt) throw error;
      }
      await sleep(BUSY_RETRY_MS);
    }
  }

  #commitGroup(): void {
    this.#commitWanted = false;
    const group = this.#group;
    if (group === undefined) return;
    this.#group = undefined;
    try {
      this.#database.exec("commit");
      group.resolve();
      tellCommitted(group.units);
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec("rollback");
      group.reject(error);
    }
  }
}
