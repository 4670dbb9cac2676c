// A folder of 100,000 video names in 2,200 folders scanned: the first time, again unchanged, and memory with it watched.
import { spawnSync } from "node:child_process";
import { closeSync, ftruncateSync, mkdirSync, openSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type Id, type InstantText, ok } from "@souffleur/kernel";
import { createMigrations, openDatabase, orderedId } from "@souffleur/platform/database";
import { giveBackMemory, keepHeapSmall, migrations } from "@souffleur/server";
import { type LibraryContext, portsOf } from "../packages/library/src/adapters/context.ts";
import { fileRepositories } from "../packages/library/src/adapters/database/files/file-repositories.ts";
import type { ScanContext } from "../packages/library/src/adapters/scan/scan-options.ts";
import { createScanner } from "../packages/library/src/adapters/scan/scanner.ts";
import { settleFolders } from "../packages/library/src/adapters/scan/settle-folders.ts";
import { watchPlace } from "../packages/library/src/adapters/scan/watch-place.ts";
import { closeScan, type ScanOutcome } from "../packages/library/src/application/files/close-scan.ts";
import { option, quick, report } from "./harness/report.ts";
import { freePort, inTemporaryFolder, souffleur, start, usageOf } from "./harness/server.ts";

const FILES = option("files", quick ? 2_000 : 100_000);
const FOLDERS = Math.ceil(FILES / 45.5);
const FIRST_SECONDS = 15;
const AGAIN_SECONDS = 2;
const MOST_MB = 250;
const author = { actor: { kind: "system", name: "Bench" } } as const;
const words =
  "nuit jour amour ombre lumière rouge secret dernier monde temps guerre voyage rêve soleil".split(" ");
const tags = [
  "MULTi.1080p.BluRay.x264-GRP",
  "FRENCH.720p.WEB-DL.H264",
  "VOSTFR.2160p.HDR.x265.DTS-HD.MA.5.1",
];

function nameOf(at: number): string {
  const title = `${words[at % 14]}.${words[(at >> 4) % 14]}.${at.toString(36)}`;
  return at % 3 === 0
    ? `${title}.S${String(1 + (at % 9)).padStart(2, "0")}E${String(1 + (at % 24)).padStart(2, "0")}.${tags[at % 2]}.mkv`
    : `${title}.${1950 + (at % 75)}.${tags[at % 3]}.mkv`;
}

function makeFiles(root: string): void {
  for (let folder = 0; folder < FOLDERS; folder++) {
    const path = join(root, `Série ${folder % 40}`, `Saison ${folder}`);
    mkdirSync(path, { recursive: true });
    for (let at = folder; at < FILES; at += FOLDERS) makeFile(join(path, nameOf(at)), 1e8 + at * 40_009);
  }
}

/** As long as a film, and nothing in it: no two films have the same size. */
function makeFile(path: string, bytes: number): void {
  const file = openSync(path, "w");
  ftruncateSync(file, bytes);
  closeSync(file);
}

/** In a process of its own, started as the server is: what making the files takes is not what looking at them takes. */
function inProcess(step: "--make" | "--measure", root: string): void {
  const words = [fileURLToPath(import.meta.url), ...(quick ? ["--quick"] : [])];
  const done = spawnSync(
    process.execPath,
    ["--max-semi-space-size=4", ...words, "--files", String(FILES), step, root],
    {
      stdio: ["ignore", "inherit", "inherit"],
      // As the launcher starts a server.
      env: {
        ...process.env,
        NODE_COMPILE_CACHE: join(tmpdir(), "node-compile-cache"),
        MALLOC_ARENA_MAX: "2",
      },
    },
  );
  if (done.status !== 0) process.exitCode = 1;
}

/** What a server takes that has nothing to do, from these sources. */
async function idleServerMb(root: string): Promise<number | undefined> {
  const server = await start(souffleur(join(root, "idle"), await freePort()));
  await sleep(quick ? 0 : 5_000);
  const resident = usageOf(server.pid)?.residentMb;
  await server.stop();
  return resident;
}

async function open(root: string): Promise<ScanContext> {
  const database = openDatabase({ url: `sqlite:${join(root, "bench.db")}` });
  await createMigrations(database, migrations).up();
  const inbox = join(root, "inbox");
  const settings: LibraryContext["settings"] = {
    ...{ inbox: [inbox], collections: [], storage: join(root, "storage"), view: join(root, "view") },
    ...{ minBytes: 0, imdbFolder: join(root, "imdb"), posterBytes: 0, cacheFolder: join(root, "cache") },
    ...{ tmdb: { url: "", key: "" }, tvdb: { url: "", key: "", pin: "" } },
  };
  // Files that were just made are long since written.
  const millis = () => Date.now() + 3_600_000;
  const clock = { millis, now: () => new Date(millis()).toISOString() as InstantText };
  return { database, settings, clock, newId: <Kind extends string>() => orderedId() as Id<Kind> };
}

async function measure(root: string): Promise<void> {
  const idleMb = await idleServerMb(root);
  keepHeapSmall();
  const context = await open(root);
  await settleFolders(context);
  // As the server does when it has started.
  giveBackMemory();
  await sleep(quick ? 0 : 2_000);
  const scanner = createScanner(context);
  const [folder] = await fileRepositories(context.database.queries).folders.list("inbox");
  if (folder === undefined) throw new Error("There is no folder to scan.");
  const cpu: number[] = [];
  const scan = async (): Promise<[ScanOutcome, number]> => {
    const began = performance.now();
    const spent = process.cpuUsage();
    const { signal } = new AbortController();
    const outcome = await scanner.scan(folder, { author, signal });
    await context.database.unit(async (unit) => ok(await closeScan(portsOf(context, unit, author), outcome)));
    const { user, system } = process.cpuUsage(spent);
    cpu.push((user + system) / 1e6);
    return [outcome, (performance.now() - began) / 1_000];
  };
  const rss = () => process.memoryUsage.rss() / 1_048_576;
  const before = rss();
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, rss());
  }, 20);
  const watched = await watchPlace(folder.path, { onHint: () => {}, onEnd: () => {} });
  const [first, firstSeconds] = await scan();
  const [again, againSeconds] = await scan();
  clearInterval(watch);
  const wrong: string[] = [];
  if (first.counts.added !== FILES) wrong.push(`first: ${JSON.stringify(first.counts)}`);
  const { added, changed, moved, touched, seen } = again.counts;
  if (seen !== FILES || added + changed + moved + touched > 0)
    wrong.push(`again: ${JSON.stringify(again.counts)}`);
  if (!quick && firstSeconds > FIRST_SECONDS) wrong.push(`first: ${firstSeconds} s`);
  if (!quick && againSeconds > AGAIN_SECONDS) wrong.push(`again: ${againSeconds} s`);
  if (!quick && most > MOST_MB) wrong.push(`${most} MB`);
  report(
    "scan",
    [
      {
        files: FILES,
        folders: FOLDERS,
        "first s": firstSeconds,
        "again s": againSeconds,
        "first cpu-s": cpu[0],
        "again cpu-s": cpu[1],
        "idle server MB": idleMb,
        "before MB": before,
        "peak MB": most,
      },
    ],
    wrong,
  );
  watched?.close();
  await scanner.close();
  await context.database.close();
}

const step = process.argv.at(-2);
const root = process.argv.at(-1) ?? "";
if (step === "--make") makeFiles(join(root, "inbox"));
else if (step === "--measure") await measure(root);
else
  await inTemporaryFolder(async (folder) => {
    inProcess("--make", folder);
    inProcess("--measure", folder);
  });
