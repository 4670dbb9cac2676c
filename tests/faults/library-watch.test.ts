import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type InstantText, ok } from "@souffleur/kernel";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fileRepositories } from "../../packages/library/src/adapters/database/files/file-repositories.ts";
import { FolderWatch } from "../../packages/library/src/adapters/jobs/watch-folders.ts";
import { watchPlace } from "../../packages/library/src/adapters/scan/watch-place.ts";
import { type DatabaseTarget, type TestDatabase, targets } from "../support/databases.ts";
import { aFolder } from "../support/library-files.ts";
import { openMigrated } from "../support/migrated.ts";
import { waitUntil } from "../support/wait-until.ts";

const target: DatabaseTarget = targets.sqliteMemory;
let opened: TestDatabase;
let root: string;
let now: number;
let watch: FolderWatch;
const clock = { millis: () => now, now: () => new Date(now).toISOString() as InstantText };

beforeEach(async () => {
  opened = await openMigrated(target);
  root = await mkdtemp(join(tmpdir(), "souffleur-watch-"));
  await mkdir(join(root, "inbox", "within"), { recursive: true });
  now = Date.parse("2026-11-21T10:00:00Z");
  watch = new FolderWatch({ database: opened.database, clock });
});
afterEach(async () => {
  watch.close();
  await opened.close();
  await rm(root, { recursive: true, force: true });
});

const folders = () => fileRepositories(opened.database.queries).folders;
async function known(over: Parameters<typeof aFolder>[0] = {}) {
  const folder = aFolder({ path: join(root, "inbox"), isWatched: true, lastScanAt: clock.now(), ...over });
  await folders().settle([folder]);
  return folder;
}

describe("watching folders", () => {
  it("looks once when the server begins, then after something changed and lies still", async () => {
    const { id } = await known();
    expect(await watch.due()).toEqual([id]);
    expect(await watch.due()).toEqual([]);
    await writeFile(join(root, "inbox", "within", "a.mkv"), "x");
    // The hint comes when the system has a moment; then nothing happens for a while.
    await waitUntil("the change is told", async () => {
      now += 41_000;
      return (await watch.due()).includes(id);
    });
    expect(await watch.due()).toEqual([]);
  });

  it("hears of folders that came later, were renamed, or have names of any bytes, and not of what links lead to", async () => {
    await mkdir(join(root, "aside"));
    await symlink(join(root, "aside"), join(root, "inbox", "link"));
    let hints = 0;
    const place = await watchPlace(join(root, "inbox"), { onHint: () => hints++, onEnd: () => {} });
    const tells = async (what: string, change: () => Promise<unknown>) => {
      // What went before has been told by then.
      await sleep(50);
      hints = 0;
      await change();
      await waitUntil(what, async () => hints > 0);
    };
    const odd = Buffer.concat([Buffer.from(join(root, "inbox", "within", "caf")), Buffer.of(0xe9)]);
    await tells("a folder of any bytes", () => mkdir(odd));
    await tells("a file in it", () => writeFile(Buffer.concat([odd, Buffer.from("/a.mkv")]), "x"));
    await tells("new folders", () => mkdir(join(root, "inbox", "a", "b"), { recursive: true }));
    await tells("a file below", () => writeFile(join(root, "inbox", "a", "b", "1.mkv"), "x"));
    await tells("a rename", () => rename(join(root, "inbox", "a"), join(root, "inbox", "c")));
    await tells("a file below the new name", () => writeFile(join(root, "inbox", "c", "b", "2.mkv"), "x"));
    await tells("a folder that goes", () => rm(join(root, "inbox", "c"), { recursive: true }));
    await sleep(50);
    hints = 0;
    await writeFile(join(root, "aside", "3.mkv"), "x");
    await sleep(100);
    expect(hints).toBe(0);
    place?.close();
  });

  it("walks every few hours, whatever it was told", async () => {
    const { id } = await known();
    await watch.due();
    now += 5 * 3_600_000;
    expect(await watch.due()).toEqual([]);
    now += 2 * 3_600_000;
    expect(await watch.due()).toEqual([id]);
  });

  it("leaves alone what nobody wants watched, and views", async () => {
    await known({ isWatched: false });
    await folders().settle([aFolder({ path: root, kind: "view", isWatched: true })]);
    expect(await watch.due()).toEqual([]);
  });

  it("is quiet while the disk is not there, and looks once it is back", async () => {
    const { id } = await known();
    await watch.due();
    await rename(join(root, "inbox"), join(root, "away"));
    expect(await watch.due()).toEqual([]);
    await rename(join(root, "away"), join(root, "inbox"));
    expect(await watch.due()).toEqual([id]);
  });

  it("asks for a scan of what is due, one at a time, one for all servers", async () => {
    const { id } = await known();
    const asked: unknown[] = [];
    const open = [{ type: "library.scan" }];
    const list = async () => open;
    const enqueue = async (_unit: unknown, _type: unknown, payload: unknown, options: unknown) => {
      asked.push({ payload, options });
      return ok({});
    };
    const chore = watch.chore({ enqueue, list } as never, { type: "library.scan" } as never);
    await chore.run();
    expect(asked).toEqual([]);
    open.pop();
    await chore.run();
    expect(asked).toEqual([
      {
        payload: { folderIds: [id], dryRun: false, confirmMissing: false, acceptFolders: false },
        options: {
          actor: { kind: "system", name: "Souffleur" },
          idempotencyKey: expect.stringContaining(id),
        },
      },
    ]);
  });
});
