// Calls of the API over lean connections, for the clients of the kill bench.
import { type Answer, type Connection, openConnection, requestText } from "./connection.ts";
import type { Server } from "./server.ts";

export type Headers = Readonly<Record<string, string>>;

const PAGE = 200;

/** Sends the request on a connection, or undefined where the server went away before it answered. */
export async function attempt(connection: Connection, text: string): Promise<Answer | undefined> {
  return connection.send(text).catch(() => undefined);
}

/** Runs `act` for every item, over so many connections at once. */
export async function forEach<T>(
  server: Server,
  connections: number,
  items: Iterable<T>,
  act: (connection: Connection, item: T) => Promise<void>,
): Promise<void> {
  const queue = items[Symbol.iterator]();
  const client = async () => {
    const connection = await openConnection(server.port);
    for (let next = queue.next(); next.done !== true; next = queue.next()) await act(connection, next.value);
    connection.close();
  };
  await Promise.all(Array.from({ length: connections }, client));
}

/** Every entry of a list, page after page: a plain array with a Link header, or `{items, next_cursor}`. */
export async function* walk(
  server: Server,
  path: string,
  headers: Headers,
): AsyncGenerator<Record<string, unknown>> {
  const connection = await openConnection(server.port);
  let next: string | undefined = `/api/v1${path}?limit=${PAGE}`;
  while (next !== undefined) {
    const answer: Answer = await connection.send(requestText("GET", next, headers));
    if (answer.status !== 200) throw new Error(`${next} → ${answer.status} ${answer.body}`);
    const page = JSON.parse(answer.body);
    yield* Array.isArray(page) ? page : page.items;
    const cursor = page.next_cursor;
    const link = /\r\nlink: <([^>]+)>; rel="?next"?/i
      .exec(answer.head)?.[1]
      ?.replace(/^https?:\/\/[^/]+/, "");
    next = cursor === undefined ? link : `/api/v1${path}?limit=${PAGE}&cursor=${encodeURIComponent(cursor)}`;
  }
  connection.close();
}
