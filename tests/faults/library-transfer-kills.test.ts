import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, describe, expect, it } from "vitest";
import { clientOf } from "../support/api-client.ts";
import { putFile } from "../support/library-files.ts";
import { atRest, post } from "../support/library-halts.ts";
import { finished, type LibraryServer } from "../support/library-server.ts";
import { decided, decideMovie, planned, treeOf } from "../support/library-transfers.ts";
import { endProcesses, startServer } from "../support/souffleur-process.ts";
import { removeTemporaryFolders, temporaryFolder } from "../support/temporary-folder.ts";
import { openTestServer, type TestServer } from "../support/test-server.ts";
import { waitUntil } from "../support/wait-until.ts";

const FILES = 60;

const open: TestServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
  await endProcesses();
  removeTemporaryFolders();
});

interface Place {
  readonly root: string;
  readonly data: string;
  readonly settings: Readonly<Record<string, string>>;
}

function placeOf(): Place {
  const root = temporaryFolder();
  for (const name of ["inbox", "storage", "view"]) mkdirSync(join(root, name));
  const settings = {
    SOUFFLEUR_LIBRARY_INBOX: join(root, "inbox"),
    SOUFFLEUR_LIBRARY_STORAGE: join(root, "storage"),
    SOUFFLEUR_LIBRARY_VIEW: join(root, "view"),
    SOUFFLEUR_LIBRARY_MIN_MB: "0",
  };
  return { root, data: temporaryFolder(), settings };
}

/** A server of this process, on the database the others find too. */
async function serverHere({ root, data, settings }: Place): Promise<LibraryServer> {
  const url = `sqlite:${join(data, "souffleur.db")}`;
  const file = { open: async () => ({ url, close: async () => {} }) };
  const server = await openTestServer(file as unknown as Parameters<typeof openTestServer>[0], {
    ...settings,
    SOUFFLEUR_DATA_DIR: data,
  });
  open.push(server);
  const call = clientOf(server);
  const library = {
    ...{ server, call, root },
    folderId: async () => "",
    scan: async (body = {}) => finished(call, await call({ path: "/library/scans", body })),
    close: () => server.close(),
  };
  // Before it listens, what was cut off is made whole; then its jobs begin.
  await server.listen();
  return library;
}

async function planMany(place: Place): Promise<{ readonly id: string; readonly version: number }> {
  const library = await serverHere(place);
  const titles = Array.from({ length: FILES }, (_, at) => `Film ${String.fromCharCode(65 + (at % 26))}${at}`);
  for (const title of titles) await putFile(join(place.root, "inbox", `${title}.mkv`), 30_000, title);
  await library.scan();
  for (const [at, title] of titles.entries())
    await decideMovie(library, join(place.root, "inbox", `${title}.mkv`), { title, tmdbId: 500 + at });
  const plan = await planned(library);
  if (plan === undefined) throw new Error("Nothing was planned.");
  await open.splice(0)[0]?.close();
  return plan.transfer;
}

/** A server of its own that is killed while it moves the files; and nobody tries the job again. */
async function killWhileMoving(place: Place, { id, version }: { id: string; version: number }) {
  const child = await startServer(place.data, [], place.settings);
  const answer = await fetch(`${child.address}/api/v1/library/transfers/${id}/accept`, {
    method: "POST",
    headers: { "if-match": `"${version}"` },
  });
  expect(answer.status).toBe(200);
  await waitUntil("some are moved", async () => movedIn(place) >= 5);
  child.signal("SIGKILL");
  await child.ended;
  const moved = movedIn(place);
  const database = new DatabaseSync(join(place.data, "souffleur.db"));
  database.exec(`update jobs set state = 'failed', lease_token = null, lease_until = null,
    finished_at = created_at where state = 'running'`);
  database.close();
  return moved;
}

function movedIn({ root }: Place): number {
  const storage = join(root, "storage");
  if (!existsSync(storage)) return 0;
  return readdirSync(storage, { recursive: true }).filter((name) => String(name).endsWith(".mkv")).length;
}

describe("a server that is killed while it moves files, and whose job nobody tries again", () => {
  it.each(["resume", "restore"] as const)(
    "leaves a transfer with a way out (%s)",
    async (verb) => {
      const place = placeOf();
      const plan = await planMany(place);
      const before = await treeOf(place.root);
      const moved = await killWhileMoving(place, plan);
      // It must have been cut off in between, or this would prove nothing.
      expect(moved).toBeLessThan(FILES);
      const library = await serverHere(place);
      const { transfer } = await atRest(library, plan.id);
      expect(transfer).toMatchObject({ stage: "applying", halted: { state: "failed", files: FILES } });
      expect(transfer.halted.moved).toBe(movedIn(place));
      expect((await post(library, plan.id, "accept", transfer.version)).status).toBe(409);
      expect((await decided(library, plan.id, verb)).job).toMatchObject({ state: "succeeded" });
      const after = (await atRest(library, plan.id)).transfer;
      expect(after.counts).toMatchObject({ done: verb === "resume" ? FILES : 0, refused: 0 });
      const tree = await treeOf(place.root);
      if (verb === "restore") expect(tree).toEqual(before);
      else {
        const contents = (all: typeof tree) =>
          Object.entries(all)
            .flatMap(([path, content]) => (path.endsWith(".mkv") && !path.startsWith("view") ? content : []))
            .toSorted();
        expect(contents(tree)).toEqual(contents(before));
        expect(movedIn(place)).toBe(FILES);
      }
    },
    120_000,
  );
});
