import { createHash } from "node:crypto";
import pg from "pg";
import { isReadTimeout } from "./postgres-sql.ts";
import { sessionOptions, valueParsers } from "./value-parsers.ts";

const CONNECT_TIMEOUT_MS = 5_000;
/** Time for the server's own word that a statement took too long. */
const SILENCE_MS = 1_000;

/** A pool whose statements are prepared once per connection, which saves PostgreSQL more time than running most of them. */
export function createPool(url: string, size: number, unitDeadlineMs: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    idle_in_transaction_session_timeout: unitDeadlineMs,
    statement_timeout: unitDeadlineMs,
    // A connection may be dead without a word (a cable, a firewall): nobody waits for its answer for ever.
    query_timeout: unitDeadlineMs + SILENCE_MS,
    options: sessionOptions,
    types: {
      getTypeParser: (id: number, format?: "text" | "binary") =>
        valueParsers[id] ?? pg.types.getTypeParser(id, format),
    },
    Client: NamingClient,
  });
  // A connection that dies while idle is replaced by the next query; without a listener it would end the process.
  pool.on("error", () => {});
  // The same for one that dies while a unit of work holds it: the unit's next query fails, which is the news it needs.
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}

const names = new Map<string, string>();
const MAX_NAMES = 2_000;

class NamingClient extends pg.Client {
  // The signature is pg's own, with its many overloads; ours only gives the statement a name.
  override query: pg.Client["query"] = ((text: unknown, values: unknown, ...rest: unknown[]) => {
    const run = super.query.bind(this) as (...parts: unknown[]) => unknown;
    if (typeof text !== "string" || !Array.isArray(values)) return run(text, values, ...rest);
    const name = values.length > 0 ? nameOf(text) : undefined;
    const answer = run(name === undefined ? { text, values } : { text, values, name }, ...rest);
    if (answer instanceof Promise) answer.catch((error: unknown) => this.#leaveIfSilent(error));
    return answer;
  }) as pg.Client["query"];

  /** After a time-out the connection is of no use, but the pool would hand it out again. */
  #leaveIfSilent(error: unknown): void {
    if (isReadTimeout(error)) this.connection.stream.destroy();
  }
}

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined) return known;
  // Past the bound statements go unnamed: a program that makes new texts for ever must not fill the server's memory.
  if (names.size >= MAX_NAMES) return undefined;
  const name = createHash("sha1").update(text).digest("base64url");
  names.set(text, name);
  return name;
}
