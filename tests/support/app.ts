import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Clock } from "@souffleur/kernel";
import type { Database } from "@souffleur/platform/database";
import { createLog } from "@souffleur/platform/log";
import { createServer } from "@souffleur/server";
import { testConfig } from "./test-config.ts";

type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly text: string;
  // What a test does not expect in a body shows when it compares.
  // biome-ignore lint/suspicious/noExplicitAny: the tests say what they expect of it
  readonly body: any;
}

export interface TestApp {
  readonly database: Database;
  /** Calls the API below `/api/v1`. */
  call(method: Method, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** The same for an answer that is a file. */
  binary(
    method: Method,
    path: string,
    headers?: Record<string, string>,
  ): Promise<Pick<Answer, "status" | "headers"> & { readonly bytes: Buffer }>;
  /** Stops the server and starts another on the same data; not for a database in memory. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export interface AppOptions {
  /** Without it, a file in a folder of its own, removed at the end. */
  readonly url?: string;
  readonly clock?: Clock;
  readonly settings?: Readonly<Record<string, string>>;
}

/** The whole server, without a port: requests go in as if they had come over loopback. */
export async function newApp({ url, clock, settings = {} }: AppOptions = {}): Promise<TestApp> {
  const folder = await mkdtemp(join(tmpdir(), "souffleur-app-"));
  const environment = {
    SOUFFLEUR_DATA_DIR: folder,
    SOUFFLEUR_TIME_ZONE: "Europe/Paris",
    SOUFFLEUR_RATE_LIMIT: "999999999",
    ...(url !== undefined && { SOUFFLEUR_DATABASE_URL: url }),
    ...settings,
  };
  const start = () =>
    createServer({
      config: testConfig({ environment }),
      log: createLog("silent"),
      ...(clock !== undefined && { clock }),
    });
  let server = await start();
  return {
    get database() {
      return server.database;
    },
    async call(method, path, body, headers = {}) {
      const request = {
        method,
        url: `/api/v1${path}`,
        headers: { ...(body !== undefined && { "content-type": "application/json" }), ...headers },
        ...(body !== undefined && { payload: typeof body === "string" ? body : JSON.stringify(body) }),
      };
      const response = await server.app.inject(request);
      return {
        status: response.statusCode,
        headers: response.headers as Answer["headers"],
        text: response.body,
        body: /json/.test(String(response.headers["content-type"])) ? response.json() : undefined,
      };
    },
    async binary(method, path, headers = {}) {
      const response = await server.app.inject({ method, url: `/api/v1${path}`, headers });
      return {
        status: response.statusCode,
        headers: response.headers as Answer["headers"],
        bytes: response.rawPayload,
      };
    },
    async restart() {
      await server.close();
      server = await start();
    },
    async close() {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
