import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clientOf } from "./api-client.ts";
import { openTestServer, type TestServer } from "./test-server.ts";
import { waitUntil } from "./wait-until.ts";

export interface LibraryServer {
  readonly server: TestServer;
  readonly call: ReturnType<typeof clientOf>;
  /** Where the library's folders lie: `inbox`, `films` (a collection), `storage` and `view`. */
  readonly root: string;
  /** The id of the folder with this name. */
  folderId(name: string): Promise<string>;
  /** Scans, and answers with what became of the job. */
  scan(body?: Record<string, unknown>): Promise<FinishedJob>;
  close(): Promise<void>;
}

export interface FinishedJob {
  readonly state: string;
  // biome-ignore lint/suspicious/noExplicitAny: the tests say what they expect of it
  readonly result: any;
}

/** A whole server, its jobs running, with the folders of a library of its own; small files count. */
export async function openLibraryServer(
  settings: Readonly<Record<string, string>> = {},
): Promise<LibraryServer> {
  const root = await mkdtemp(join(tmpdir(), "souffleur-library-"));
  const server = await openTestServer(undefined, {
    SOUFFLEUR_LIBRARY_INBOX: join(root, "inbox"),
    SOUFFLEUR_LIBRARY_COLLECTIONS: join(root, "films"),
    SOUFFLEUR_LIBRARY_STORAGE: join(root, "storage"),
    SOUFFLEUR_LIBRARY_VIEW: join(root, "view"),
    SOUFFLEUR_LIBRARY_MIN_MB: "0",
    ...settings,
  });
  await server.jobs.start();
  const call: LibraryServer["call"] = (request) => clientOf(server)(request);
  return {
    server,
    call,
    root,
    async folderId(name) {
      const { body } = await call({ path: "/library/folders" });
      return body.find(({ path }: { path: string }) => path === join(root, name)).id;
    },
    scan: async (body = {}) => finished(call, await call({ path: "/library/scans", body })),
    async close() {
      await server.jobs.stop();
      await server.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}

/** What became of the job that an answer speaks of. */
export async function finished(
  call: LibraryServer["call"],
  { status, body }: { status: number; body: { id: string } },
): Promise<FinishedJob> {
  if (status !== 202) throw new Error(`No job was begun: ${status} ${JSON.stringify(body)}`);
  let job = { state: "queued", result: undefined };
  const hasEnded = async () => {
    ({ body: job } = await call({ path: `/jobs/${body.id}` }));
    return ["succeeded", "failed", "cancelled"].includes(job.state);
  };
  // Files are read in threads, and a busy machine takes its time to start one.
  await waitUntil("the job has ended", hasEnded);
  return job;
}
