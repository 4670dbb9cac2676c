import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Clock, type InstantText, instantOf, type Result } from "@souffleur/kernel";
import { createUser, type User } from "@souffleur/platform/auth";
import { tables } from "@souffleur/platform/database";
import type { Role } from "@souffleur/platform/http";
import { createLog } from "@souffleur/platform/log";
import { createServer, type Server } from "@souffleur/server";
import type { DatabaseTarget } from "../support/databases.ts";
import { testConfig } from "../support/test-config.ts";

/** A clock that stands still until it is told to move. */
export interface TestClock extends Clock {
  advance(milliseconds: number): void;
}

export function testClock(start = Date.parse("2026-11-21T09:00:00.000Z")): TestClock {
  let now = start;
  return {
    millis: () => now,
    now: (): InstantText => instantOf(now),
    advance: (milliseconds) => {
      now += milliseconds;
    },
  };
}

const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The whole product on a database of its own, with everything it logged. */
export interface World {
  readonly server: Server;
  readonly clock: TestClock;
  readonly dataDir: string;
  /** Every line of the log so far. */
  logged(): string;
  /** Calls an operation of the API. */
  call(method: Method, url: string, options?: CallOptions): Promise<Response>;
  /** Calls any path of the server. */
  callPath(method: Method, path: string, options?: CallOptions): Promise<Response>;
  /** Another process on the same database. */
  another(): Promise<World>;
  close(): Promise<void>;
}

type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD" | "OPTIONS";
export type Response = Awaited<ReturnType<Server["app"]["inject"]>>;

export interface CallOptions {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly from?: string;
}

export async function openWorld(target: DatabaseTarget, flags: Record<string, string> = {}): Promise<World> {
  const opened = await target.open();
  const dataDir = await mkdtemp(join(tmpdir(), "souffleur-security-"));
  const url = opened.url ?? "sqlite::memory:";
  const world = await start({ url, dataDir, flags, clock: testClock() });
  return {
    ...world,
    async close() {
      await world.close();
      await opened.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

interface Start {
  readonly url: string;
  readonly dataDir: string;
  readonly flags: Record<string, string>;
  readonly clock: TestClock;
}

async function start(settings: Start): Promise<World> {
  const { url, dataDir, clock } = settings;
  const lines: string[] = [];
  const flags = { SOUFFLEUR_DATABASE_URL: url, SOUFFLEUR_DATA_DIR: dataDir, ...settings.flags };
  const server = await createServer({
    config: testConfig({ flags }),
    log: createLog("trace", { write: (line) => void lines.push(line) }),
    clock,
  });
  const callPath: World["callPath"] = (method, path, { body, headers = {}, from } = {}) =>
    server.app.inject({
      method,
      url: path,
      headers: { host: "localhost:4321", ...headers },
      ...(body !== undefined && { payload: body as object }),
      ...(from !== undefined && { remoteAddress: from }),
    });
  return {
    server,
    clock,
    dataDir,
    logged: () => lines.join(""),
    callPath,
    call: (method, url, options) => callPath(method, `/api/v1${url}`, options),
    another: () => start(settings),
    close: () => server.close(),
  };
}

/** What everybody in these tests types; long, and in no list. */
export const PASSWORD = "trois coups de bâton, puis le noir";
export const OWN_PAGE = { origin: "http://localhost:4321", "sec-fetch-site": "same-origin" };

export async function anAccount(
  { server }: Pick<World, "server">,
  login: string,
  ...roles: readonly Role[]
): Promise<User> {
  const actor = { kind: "system", name: "test" } as const;
  return expectOk(
    await createUser(
      server.accounts,
      { actor },
      { login, name: `${login} by name`, password: PASSWORD, roles },
    ),
  );
}

export function expectOk<Value, Failure>(result: Result<Value, Failure>): Value {
  if (!result.ok) throw new Error(`Not expected to fail: ${JSON.stringify(result.failure)}`);
  return result.value;
}

/** Signs in as a page of our own would; answers with the headers such a page sends from then on. */
export async function signedIn(world: World, login: string, password = PASSWORD): Promise<Headers> {
  const answer = await world.call("POST", "/session", { body: { login, password } });
  if (answer.statusCode !== 200) throw new Error(`${login} could not sign in: ${answer.body}`);
  return { ...OWN_PAGE, cookie: cookieOf(answer) };
}

export type Headers = Readonly<Record<string, string>>;

/** `souffleur=TOKEN`, as a browser sends it back. */
export function cookieOf(answer: Response): string {
  return String(answer.headers["set-cookie"]).split(";", 1)[0] ?? "";
}

export interface Key {
  readonly id: string;
  readonly secret: string;
  readonly headers: Headers;
}

export async function aKey(
  world: World,
  person: Headers,
  roles: readonly Role[],
  more: Record<string, unknown> = {},
): Promise<Key> {
  const body = { name: "a key", roles, ...more };
  const answer = await world.call("POST", "/api-keys", { headers: person, body });
  if (answer.statusCode !== 201) throw new Error(`No key was made: ${answer.body}`);
  const { id, secret } = answer.json<{ id: string; secret: string }>();
  return { id, secret, headers: { authorization: `Bearer ${secret}` } };
}

export async function aLink(world: World, person: Headers, more: Record<string, unknown> = {}): Promise<Key> {
  const artist = await world.call("POST", "/artists", {
    headers: person,
    body: { name: "Élodie Marchand", availabilities: [] },
  });
  const body = { kind: "planning.artist", subject_id: artist.json<{ id: string }>().id, ...more };
  const answer = await world.call("POST", "/links", { headers: person, body });
  if (answer.statusCode !== 201) throw new Error(`No link was made: ${answer.body}`);
  const { id, secret } = answer.json<{ id: string; secret: string }>();
  return { id, secret, headers: { authorization: `Link ${secret}` } };
}

export function codeOf(answer: Response): string | undefined {
  const type = String(answer.headers["content-type"]);
  return type.startsWith("application/problem+json") ? answer.json<{ code: string }>().code : undefined;
}

/** The set-up code, as it lies in the data folder. */
export async function setupCode({ dataDir }: Pick<World, "dataDir">): Promise<string> {
  return (await readFile(join(dataDir, "setup-code"), "utf8")).trim();
}

/** Every row of a table, as it is stored. */
export async function rowsOf({ server }: Pick<World, "server">, table: string): Promise<readonly unknown[]> {
  return tables<Record<string, Record<string, unknown>>>(server.database.queries)
    .selectFrom(table)
    .selectAll()
    .execute();
}
