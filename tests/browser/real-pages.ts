import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLog } from "@souffleur/platform/log";
import { createServer } from "@souffleur/server";
import { testConfig } from "../support/test-config.ts";
import { builtWeb } from "./chromium.ts";

/** The server itself with the pages in front, on a database of its own, open to its machine. */
export async function startRealPages(settings: Readonly<Record<string, string>> = {}) {
  const folder = await mkdtemp(join(tmpdir(), "souffleur-pages-"));
  const environment = {
    SOUFFLEUR_DATA_DIR: folder,
    SOUFFLEUR_TIME_ZONE: "Europe/Paris",
    SOUFFLEUR_PORT: "0",
    ...settings,
  };
  const config = testConfig({ environment });
  const server = await createServer({ config, log: createLog("silent"), webRoot: await builtWeb() });
  const url = (await server.listen()).replace(/\/$/, "");
  async function call<T>(method: string, path: string, body?: object): Promise<T> {
    const response = await fetch(`${url}/api/v1${path}`, {
      method,
      ...(body !== undefined && {
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response.json() as Promise<T>;
  }
  return {
    url,
    setupCode: server.setupCode,
    database: server.database,
    /** Makes something through the interface, as a test needs it to be there. */
    make: <T>(path: string, body: object) => call<T>("POST", path, body),
    replace: <T>(path: string, body: object) => call<T>("PUT", path, body),
    read: <T>(path: string) => call<T>("GET", path),
    async stop(): Promise<void> {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type RealPages = Awaited<ReturnType<typeof startRealPages>>;
