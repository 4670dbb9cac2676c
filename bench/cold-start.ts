// From the command to the first answer, on an installed checkout with a database that exists; then memory when idle.
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
const IDLE_SECONDS = quick ? 0 : 5;

await inTemporaryFolder(async (folder) => {
  const server = souffleur(join(folder, "data"), await freePort());
  const ways: readonly [string, Program][] = [
    ["server process", server],
    ["through the launcher", { ...server, args: [join(root, "tools/run.mjs"), ...server.args] }],
    ["npm start", { ...server, command: "npm", args: ["start"] }],
  ];
  // The first start makes the database and fills the compile cache; the others are what a person waits for.
  const rows: Row[] = [{ start: "first of all", "median ms": await timeOf(server), runs: 1 }];
  for (const [way, program] of ways) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) times.push(await timeOf(program));
    rows.push({ start: way, "median ms": median(times), "slowest ms": Math.max(...times), runs: RUNS });
  }
  report("cold-start", [...rows, { start: "idle", "resident MB": await idleMemory(server) }]);
});

async function timeOf(program: Program): Promise<number> {
  const server = await start(program);
  await server.stop();
  return server.readyAfterMs;
}

async function idleMemory(program: Program): Promise<number | undefined> {
  const server = await start(program);
  await sleep(IDLE_SECONDS * 1000);
  const resident = usageOf(server.pid)?.residentMb;
  await server.stop();
  return resident;
}
