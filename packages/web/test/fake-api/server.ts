import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { type Call, problem, readCall, send } from "./http.ts";
import { createFeed, jobRoutes } from "./job-routes.ts";
import { planningRoutes } from "./planning-routes.ts";
import { sharedRoutes } from "./shared-routes.ts";
import { emptyStore, type Store } from "./store.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".json": "application/json",
};
const POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'";
const PUBLIC = ["setup", "session"];

function sendFile(response: ServerResponse, dist: string, path: string): void {
  const wanted = join(dist, path);
  const isFile = existsSync(wanted) && statSync(wanted).isFile();
  const file = isFile ? wanted : join(dist, "index.html");
  const headers = { "content-type": TYPES[extname(file)] ?? "text/plain", "content-security-policy": POLICY };
  response.writeHead(200, headers);
  response.end(readFileSync(file));
}

interface FakeOptions {
  readonly dist: string;
  readonly port?: number;
  readonly dayMs?: number;
}

/**
 * The HTTP interface in memory, with the built application in front of it: for developing pages, and for tests of
 * what a real server does rarely (conflicts, losses, failures on demand).
 */
export async function startFakeApi({ dist, port = 0, dayMs = 120 }: FakeOptions) {
  let store: Store = emptyStore();
  const feed = createFeed();
  const faults = new Map<string, number>();

  function answer(call: Call) {
    const parts = call.path.replace("/api/v1/", "").split("/").map(decodeURIComponent);
    const fault = faults.get(`${call.method} ${parts[0]}`);
    if (fault !== undefined) return problem(fault, "internal", "Le serveur n’a pas pu répondre.");
    const isStranger = store.users.length > 0 && store.user === undefined;
    if (isStranger && !PUBLIC.includes(parts[0] ?? "")) {
      return problem(401, "not_signed_in", "Connectez-vous d’abord.");
    }
    return (
      jobRoutes(store, feed, call, parts, dayMs) ??
      planningRoutes(store, call, parts) ??
      sharedRoutes(store, call, parts) ??
      problem(404, "no_route", "Cette adresse n’existe pas.")
    );
  }

  const server: Server = createServer((request, response) => {
    void readCall(request, response).then((call) => {
      if (call.path === "/api/v1/events") feed.open(call);
      else if (call.path.startsWith("/api/")) send(response, answer(call));
      else sendFile(response, dist, call.path);
    });
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the fake server has no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    /** Starts over with an empty server, filled as wanted. */
    reset(fill?: (store: Store) => void): Store {
      store = emptyStore();
      faults.clear();
      fill?.(store);
      return store;
    },
    /** Makes every call of one kind (`GET artists`) fail with a status, until told otherwise. */
    fail(call: string, status: number | undefined): void {
      if (status === undefined) faults.delete(call);
      else faults.set(call, status);
    },
    cutFeed: () => feed.cut(),
    async stop(): Promise<void> {
      feed.cut();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export type FakeApi = Awaited<ReturnType<typeof startFakeApi>>;
