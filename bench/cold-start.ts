// From the command to the first answer, on an installed checkout with a database that exists; then memory when idle, of the
// sources through the launcher and of the release in `dist/`, where one was built.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { median, option, quick, type Row, report } from "./harness/report.ts";
import {
  freePort,
  inTemporaryFolder,
  type Program,
  root,
  souffleur,
  start,
  usageOf,
} from "./harness/server.ts";

const RUNS = option("runs", quick ? 1 : 9);
// A second after its start a server gives back what only the start needed.
const IDLE_SECONDS = 5;
const MOST_MB = { sources: 200, release: 150 };
const release = join(root, "dist/souffleur.mjs");

type Start = { readonly ms: number; readonly cpuMs: number };

await inTemporaryFolder(async (folder) => {
  const server = souffleur(join(folder, "data"), await freePort());
  const ways: readonly [string, Program][] = [
    ["server process", server],
    ["through the launcher", { ...server, args: [join(root, "tools/run.mjs"), ...server.args] }],
    ["npm start", { ...server, command: "npm", args: ["start"] }],
  ];
  // The first start makes the database and fills the compile cache; the others are what a person waits for.
  const rows: Row[] = [row("first of all", [await startOnce(server)])];
  for (const [way, program] of ways) {
    const starts: Start[] = [];
    for (let run = 0; run < RUNS; run++) starts.push(await startOnce(program));
    rows.push(row(way, starts));
  }
  const launched = { ...server, args: [join(root, "tools/run.mjs"), ...server.args] };
  const idle = { sources: await idleMemory(launched, childOf), release: await idleRelease(server) };
  const wrong = (["sources", "release"] as const).flatMap((of) => {
    const mb = idle[of];
    return mb !== undefined && mb > MOST_MB[of] ? [`idle ${of}: ${mb} MB`] : [];
  });
  rows.push({ start: "idle sources", "resident MB": idle.sources });
  rows.push({ start: "idle release", "resident MB": idle.release });
  report("cold-start", rows, wrong);
});

async function startOnce(program: Program): Promise<Start> {
  const server = await start(program);
  const cpuMs = (usageOf(server.pid)?.cpuSeconds ?? Number.NaN) * 1000;
  await server.stop();
  return { ms: server.readyAfterMs, cpuMs };
}

function row(way: string, starts: readonly Start[]): Row {
  const times = starts.map((each) => each.ms);
  // On a busy machine the processor time tells more than the clock; it is that of the first process only.
  const cpuMs = median(starts.map((each) => each.cpuMs));
  return {
    start: way,
    "median ms": median(times),
    "slowest ms": Math.max(...times),
    "cpu ms": cpuMs,
    runs: starts.length,
  };
}

async function idleMemory(program: Program, pidOf = (pid: number) => pid): Promise<number | undefined> {
  const server = await start(program);
  await sleep(IDLE_SECONDS * 1000);
  const resident = usageOf(pidOf(server.pid))?.residentMb;
  await server.stop();
  return resident;
}

/** The first start fills the compile cache, as that of the sources did. */
async function idleRelease(server: Program): Promise<number | undefined> {
  if (!existsSync(release)) return undefined;
  const program = { ...server, args: [release, "serve"] };
  await startOnce(program);
  return idleMemory(program);
}

/** The server the launcher started: the launcher itself only waits for it. */
function childOf(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ")[0]);
  } catch {
    return Number.NaN;
  }
}
