import type { DatabaseSync } from "node:sqlite";
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryResult,
  type SelectModifierNode,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";
import { SqliteWriter, type WriterUnit } from "./sqlite-writer.ts";
import { StatementCache } from "./statement-cache.ts";

export interface SqliteConnections {
  readonly writer: DatabaseSync;
  /** Absent for a database in memory, which only its own connection can see. */
  readonly reader: DatabaseSync | undefined;
  readonly unitDeadlineMs: number;
  /** How long a write waits for another process that is writing. */
  readonly busyTimeoutMs: number;
}

/** Kysely on `node:sqlite`: one writer with group commit, one reader beside it. */
export class NodeSqliteDialect implements Dialect {
  readonly #connections: SqliteConnections;

  constructor(connections: SqliteConnections) {
    this.#connections = connections;
  }

  createDriver(): Driver {
    return new NodeSqliteDriver(this.#connections);
  }

  createQueryCompiler(): SqliteQueryCompiler {
    return new NodeSqliteQueryCompiler();
  }

  createAdapter(): SqliteAdapter {
    return new NodeSqliteAdapter();
  }

  createIntrospector(database: Kysely<unknown>): SqliteIntrospector {
    return new SqliteIntrospector(database);
  }
}

class NodeSqliteQueryCompiler extends SqliteQueryCompiler {
  /** FOR UPDATE and the like: SQLite has none, and with one writer at a time needs none. */
  protected override visitSelectModifier(node: SelectModifierNode): void {
    if (node.modifier === "Distinct") super.visitSelectModifier(node);
  }
}

class NodeSqliteAdapter extends SqliteAdapter {
  /** The driver queues by itself; without this Kysely would let readers wait for writers. */
  override get supportsMultipleConnections(): boolean {
    return true;
  }

  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class NodeSqliteDriver implements Driver {
  readonly #connections: SqliteConnections;
  readonly #writer: SqliteWriter;
  readonly #reader: StatementCache | undefined;

  constructor(connections: SqliteConnections) {
    this.#connections = connections;
    this.#writer = new SqliteWriter(
      connections.writer,
      connections.unitDeadlineMs,
      connections.busyTimeoutMs,
    );
    this.#reader = connections.reader && new StatementCache(connections.reader);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<Connection> {
    return new Connection(this.#writer, this.#reader);
  }

  async releaseConnection(): Promise<void> {}

  async beginTransaction(connection: Connection): Promise<void> {
    connection.unit = await this.#writer.begin();
  }

  async commitTransaction(connection: Connection): Promise<void> {
    await this.#writer.commit(connection.takeUnit());
  }

  async rollbackTransaction(connection: Connection): Promise<void> {
    // A commit that failed has undone the unit already, and its error is the one to tell.
    if (connection.unit !== undefined) this.#writer.rollback(connection.takeUnit());
  }

  async destroy(): Promise<void> {
    // The last connection to close brings the log into the file and removes it; a reader may not.
    this.#connections.reader?.close();
    this.#writer.close();
  }
}

class Connection implements DatabaseConnection {
  readonly #writer: SqliteWriter;
  readonly #reader: StatementCache | undefined;
  unit: WriterUnit | undefined;

  constructor(writer: SqliteWriter, reader: StatementCache | undefined) {
    this.#writer = writer;
    this.#reader = reader;
  }

  takeUnit(): WriterUnit {
    const unit = this.unit;
    if (unit === undefined) throw new Error("There is no unit of work to end on this connection.");
    this.unit = undefined;
    return unit;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (this.unit !== undefined) return this.#writer.run<R>(this.unit, query);
    // Raw SQL may write, whatever it looks like, so only what the builder knows to be a read goes to the reader.
    if (query.query.kind !== "SelectQueryNode") return this.#writer.runAlone<R>(query);
    if (this.#reader === undefined) return this.#writer.runQuietly<R>(query);
    return this.#reader.run<R>(query);
  }

  async *streamQuery<R>(query: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<R>> {
    if (this.#reader === undefined || this.unit !== undefined) {
      yield await this.executeQuery<R>(query);
      return;
    }
    let rows: R[] = [];
    for (const row of this.#reader.iterate<R>(query)) {
      rows.push(row);
      if (rows.length < chunkSize) continue;
      yield { rows };
      rows = [];
    }
    if (rows.length > 0) yield { rows };
  }
}
