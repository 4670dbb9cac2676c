// Thirty-two clients that create, rename and delete, and hold the server to every answer it gave.
import { randomUUID } from "node:crypto";
import { attempt, forEach, type Headers, walk } from "./client.ts";
import { type Answer, openConnection, requestText } from "./connection.ts";
import type { Activity } from "./kill-loop.ts";
import type { Server } from "./server.ts";

const WRITERS = 32;
const DATE = "2031-03-14";
const AVAILABILITIES = [{ start: `${DATE}T09:00:00`, end: `${DATE}T11:00:00` }];

/** What must be true of one artist or planning; `name` undefined: it must be gone. */
type Promised = { readonly path: string; readonly name: string | undefined };
/** A request sent and not yet answered: after a kill it is sent again, with the same key. */
type Intent = { readonly text: string; readonly right: readonly number[]; acknowledge(answer: Answer): void };
type Writer = { intent: Intent | undefined; turn: number; artist: string | undefined };

export type Writers = Activity & { acknowledged(): number };

export function createWriters(headers: Headers): Writers {
  const promises = new Map<string, Promised>();
  const recent = new Set<string>();
  const refused: string[] = [];
  let acknowledged = 0;
  const promise = (path: string, name: string | undefined) => {
    acknowledged++;
    promises.set(path, { path, name });
    recent.add(path);
  };
  const writers: Writer[] = Array.from({ length: WRITERS }, () => ({
    intent: undefined,
    turn: 0,
    artist: undefined,
  }));

  async function write(writer: Writer, server: Server, enough: () => boolean): Promise<void> {
    const connection = await openConnection(server.port).catch(() => undefined);
    while (connection !== undefined && (writer.intent !== undefined || !enough())) {
      writer.intent ??= nextIntent(writer, headers, promise);
      const answer = await attempt(connection, writer.intent.text);
      if (answer === undefined) break;
      if (writer.intent.right.includes(answer.status)) writer.intent.acknowledge(answer);
      else refused.push(`${writer.intent.text.slice(0, 60)} → ${answer.status} ${answer.body.slice(0, 300)}`);
      writer.intent = undefined;
    }
    connection?.close();
  }

  async function check(server: Server): Promise<string[]> {
    const wrong = refused.splice(0);
    // What is under way may or may not have happened: it is judged after it was sent again.
    await forEach(server, WRITERS, recent, async (connection, path) => {
      const expected = promises.get(path);
      const answer = await connection.send(requestText("GET", path, headers));
      const found = answer.status === 200 ? nameIn(answer.body) : undefined;
      if (expected !== undefined && !underWay(path) && found !== expected.name)
        wrong.push(lost(expected, found));
    });
    recent.clear();
    return wrong;
  }

  const underWay = (path: string) => writers.some((writer) => writer.intent?.text.includes(` ${path} `));

  async function finish(server: Server): Promise<string[]> {
    await Promise.all(writers.map((writer) => write(writer, server, () => true)));
    return [...refused, ...(await compareAll(server, headers, promises))];
  }

  return {
    work: async (server) => {
      await Promise.all(writers.map((writer) => write(writer, server, () => false)));
    },
    check,
    finish,
    acknowledged: () => acknowledged,
  };
}

/** In turn: a new artist, a planning with a new artist, the artist renamed, and one time in two the artist deleted. */
function nextIntent(
  writer: Writer,
  headers: Headers,
  promise: (path: string, name?: string) => void,
): Intent {
  const turn = writer.turn++;
  const name = `Writer ${randomUUID()}`;
  const keyed = { ...headers, "idempotency-key": randomUUID() };
  const artist = writer.artist;
  if (turn % 4 === 1) {
    const body = { event_date: DATE, artists: [{ name, availabilities: AVAILABILITIES }] };
    const acknowledge = ({ body: answer }: Answer) => {
      const { planning_id: id, assignments } = JSON.parse(answer);
      promise(`/api/v1/plannings/${id}`, nameOf(assignments));
      promise(`/api/v1/artists/${assignments[0].artist_id}`, name);
    };
    return { text: requestText("POST", "/api/v1/plannings", keyed, body), right: [201], acknowledge };
  }
  const body = { name, availabilities: AVAILABILITIES };
  if (turn % 4 === 2 && artist !== undefined) {
    return {
      text: requestText("PUT", artist, headers, body),
      right: [200],
      acknowledge: () => promise(artist, name),
    };
  }
  if (turn % 8 === 3 && artist !== undefined) {
    const acknowledge = () => promise(artist, undefined);
    // Sent again after a kill that came behind the commit, there is nothing left to delete.
    return { text: requestText("DELETE", artist, headers), right: [204, 404], acknowledge };
  }
  const acknowledge = ({ body: answer }: Answer) => {
    writer.artist = `/api/v1/artists/${JSON.parse(answer).id}`;
    promise(writer.artist, name);
  };
  return { text: requestText("POST", "/api/v1/artists", keyed, body), right: [201], acknowledge };
}

/** Walks both lists whole: everything promised is there once, nothing deleted is, nothing else is. */
async function compareAll(
  server: Server,
  headers: Headers,
  promises: ReadonlyMap<string, Promised>,
): Promise<string[]> {
  const wrong: string[] = [];
  const names = new Set<unknown>();
  const paths = new Set<string>();
  for (const [list, key, name] of [
    ["artists", "id", "name"],
    ["plannings", "planning_id", "assignments"],
  ] as const) {
    for await (const entry of walk(server, `/${list}`, headers)) {
      const path = `/api/v1/${list}/${entry[key]}`;
      const found = nameOf(entry[name]);
      const expected = promises.get(path);
      if (expected === undefined) wrong.push(`DOUBLED ${path} ${found}: nobody was told of it`);
      else if (names.has(found)) wrong.push(`DOUBLED ${path} ${found}`);
      else if (expected.name !== found) wrong.push(lost(expected, found));
      names.add(found);
      paths.add(path);
    }
  }
  for (const expected of promises.values()) {
    if (expected.name !== undefined && !paths.has(expected.path)) wrong.push(lost(expected, undefined));
  }
  return wrong;
}

function lost({ path, name }: Promised, found: string | undefined): string {
  return `LOST ${path}: ${name ?? "deleted"} was acknowledged, ${found ?? "nothing"} is there`;
}

function nameIn(body: string): string {
  const entity = JSON.parse(body);
  return nameOf(entity.assignments ?? entity.name);
}

/** An artist is known by its name, a planning by its one artist: each is unique here. */
function nameOf(value: unknown): string {
  return Array.isArray(value) ? `planning of ${value[0]?.artist_id}` : String(value);
}
