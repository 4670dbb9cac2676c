import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from "node:sqlite";
import type { CompiledQuery, QueryResult } from "kysely";

type Row = Record<string, SQLOutputValue>;
type RowBuilder = (values: readonly SQLOutputValue[]) => Row;

interface Prepared {
  readonly statement: StatementSync;
  /** Present where the statement gives rows. */
  readonly toRow: RowBuilder | undefined;
}

const MAX_STATEMENTS = 500;

/** Prepared statements by their text. Preparing costs more than most of our statements take to run. */
export class StatementCache {
  readonly #database: DatabaseSync;
  readonly #prepared = new Map<string, Prepared>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  run<R>(query: CompiledQuery): QueryResult<R> {
    const { statement, toRow } = this.#get(query.sql);
    const parameters = query.parameters as SQLInputValue[];
    if (toRow === undefined) {
      const { changes, lastInsertRowid } = statement.run(...parameters);
      return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
    }
    // With setReturnArrays a row comes as an array; the types of node:sqlite only know the object form.
    const rows = statement.all(...parameters) as unknown as SQLOutputValue[][];
    return { rows: rows.map(toRow) as R[] };
  }

  /** Rows one by one, from a statement of its own: a cached one could be run again while this is still being read. */
  *iterate<R>(query: CompiledQuery): Generator<R> {
    const { statement, toRow } = this.#prepare(query.sql);
    if (toRow === undefined) throw new Error("Only a statement that gives rows can be streamed.");
    for (const values of statement.iterate(...(query.parameters as SQLInputValue[]))) {
      yield toRow(values as unknown as SQLOutputValue[]) as R;
    }
  }

  #get(text: string): Prepared {
    const known = this.#prepared.get(text);
    if (known !== undefined) return known;
    const prepared = this.#prepare(text);
    if (this.#prepared.size >= MAX_STATEMENTS) {
      const oldest = this.#prepared.keys().next();
      if (!oldest.done) this.#prepared.delete(oldest.value);
    }
    this.#prepared.set(text, prepared);
    return prepared;
  }

  #prepare(text: string): Prepared {
    const statement = this.#database.prepare(text);
    const names = statement.columns().map((column) => column.name);
    if (names.length === 0) return { statement, toRow: undefined };
    statement.setReturnArrays(true);
    return { statement, toRow: rowBuilder(names) };
  }
}

/**
 * A function that builds one kind of row as an object literal. Generated, because the engine then gives all rows one
 * shape: a third faster on lists than filling an empty object. The names are quoted as JSON, so they stay names.
 */
function rowBuilder(names: readonly string[]): RowBuilder {
  const members = names.map((name, index) => `${JSON.stringify(name)}: values[${index}]`);
  return new Function("values", `return { ${members.join(", ")} };`) as RowBuilder;
}
