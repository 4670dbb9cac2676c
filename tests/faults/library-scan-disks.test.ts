import { renameSync } from "node:fs";
import { chmod, mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ok, systemClock } from "@souffleur/kernel";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { portsOf } from "../../packages/library/src/adapters/context.ts";
import { fileRepositories } from "../../packages/library/src/adapters/database/files/file-repositories.ts";
import { scanFolder } from "../../packages/library/src/adapters/scan/scan-folder.ts";
import type { ScanContext, ScanOptions } from "../../packages/library/src/adapters/scan/scan-options.ts";
import { settleFolders } from "../../packages/library/src/adapters/scan/settle-folders.ts";
import { closeScan } from "../../packages/library/src/application/files/close-scan.ts";
import type { Folder } from "../../packages/library/src/domain/files/folder.ts";
import { type TestDatabase, targets } from "../support/databases.ts";
import { putFile } from "../support/library-files.ts";
import { openMigrated } from "../support/migrated.ts";
import { newId } from "../support/planning.ts";

const author = { actor: { kind: "system", name: "Test" } } as const;
const isRoot = process.getuid?.() === 0;
let opened: TestDatabase;
let root: string;
let context: ScanContext;

beforeEach(async () => {
  opened = await openMigrated(targets.sqliteMemory);
  root = await mkdtemp(join(tmpdir(), "souffleur-disks-"));
  for (const name of ["disk", "other"]) await mkdir(join(root, name));
  const settings: ScanContext["settings"] = {
    ...{ inbox: [join(root, "disk"), join(root, "other")], collections: [] },
    ...{ storage: join(root, "storage"), view: join(root, "view"), minBytes: 0 },
    ...{ imdbFolder: join(root, "imdb"), posterBytes: 0, cacheFolder: join(root, "cache") },
    ...{ tmdb: { url: "", key: "" }, tvdb: { url: "", key: "", pin: "" } },
  };
  context = { database: opened.database, clock: systemClock, newId, settings };
  await settleFolders(context);
});
afterEach(async () => {
  await opened.close();
  await rm(root, { recursive: true, force: true });
});

const disk = (...names: string[]) => join(root, "disk", ...names);
const ports = () => fileRepositories(opened.database.queries);
async function folder(name = "disk"): Promise<Folder> {
  const found = (await ports().folders.list()).find(({ path }) => path === join(root, name));
  if (found === undefined) throw new Error(`There is no folder ${name}.`);
  return found;
}
async function scan(over: Partial<ScanOptions> = {}, name = "disk") {
  const { signal } = new AbortController();
  const outcome = await scanFolder(context, await folder(name), { author, signal, ...over });
  await opened.database.unit(async (unit) => ok(await closeScan(portsOf(context, unit, author), outcome)));
  return outcome;
}
const states = async () => {
  const counts = await ports().videoFiles.countByFolder();
  return Object.fromEntries(counts.map(({ state, count }) => [state, count]));
};
/** More than a scan sees before it tells of it for the first time. */
const MANY = 600;
async function fill(): Promise<void> {
  for (let at = 0; at < MANY; at++) await putFile(disk(`${at % 20}`, `Film.${at}.mkv`), 100 + at, "x");
}

describe("a disk that goes while it is scanned", () => {
  it("leaves every file as it was, and the scan is interrupted", async () => {
    await fill();
    await scan();
    expect(await states()).toEqual({ found: MANY });
    // Another disk, or none, in its place, in the middle of the walk.
    const outcome = await scan({
      confirmsMissing: true,
      onSeen: () => renameSync(disk(), join(root, "away")),
    });
    expect(outcome).toMatchObject({ state: "interrupted", reason: "gone", missing: [] });
    expect(await states()).toEqual({ found: MANY });
    expect((await folder()).state).toBe("absent");
    await rename(join(root, "away"), disk());
    expect(await scan()).toMatchObject({ state: "scanned", missing: [], counts: { seen: MANY, added: 0 } });
  });

  it("may have been swapped for an empty one", async () => {
    await fill();
    await scan();
    await rename(disk(), join(root, "away"));
    await mkdir(disk());
    expect(await scan({ confirmsMissing: true })).toMatchObject({ state: "absent", reason: "no_marker" });
    expect(await states()).toEqual({ found: MANY });
  });
});

describe("a scan that is cancelled", () => {
  it("keeps what it had, and the next one finds the rest once", async () => {
    await fill();
    const stop = new AbortController();
    const cancelled = scan({ signal: stop.signal, onSeen: () => stop.abort() });
    await expect(cancelled).rejects.toThrow();
    const { found = 0 } = await states();
    expect(found).toBeLessThan(MANY);
    expect((await scan()).counts).toMatchObject({ seen: MANY, added: MANY - found });
    expect(await states()).toEqual({ found: MANY });
  });
});

describe("a file that seems to have moved", () => {
  it("is another one as long as the disk it lay on is away", async () => {
    await putFile(disk("one.mkv"), 70_000);
    await scan();
    const [before] = (await ports().videoFiles.list({ limit: 1 }, {})).items;
    if (before === undefined) throw new Error("Nothing was found.");
    await rename(disk(), join(root, "away"));
    await putFile(join(root, "other", "copy.mkv"), 70_000, disk("one.mkv"));
    expect((await scan({}, "other")).counts).toMatchObject({ added: 1, moved: 0 });
    await rename(join(root, "away"), disk());
    expect(await scan()).toMatchObject({ counts: { seen: 1, added: 0 } });
    expect(await ports().videoFiles.find(before.id)).toMatchObject({ path: disk("one.mkv") });
  });
});

/** Root may read everything: there is nothing to refuse, so nothing to test. */
function whereRightsHold(): void {
  it("is told of, and nothing in it counts as missing", async () => {
    await putFile(disk("within", "one.mkv"));
    await putFile(disk("two.mkv"));
    await scan();
    await chmod(disk("within"), 0);
    const outcome = await scan({ confirmsMissing: true });
    await chmod(disk("within"), 0o755);
    expect(outcome).toMatchObject({ state: "scanned", unreadable: [disk("within")], missing: [] });
  });
}

if (isRoot) console.info("A folder that may not be read: not tested for root, who may read all.");
else describe("a folder that may not be read", whereRightsHold);
