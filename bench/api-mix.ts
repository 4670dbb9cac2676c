// Requests per second of the basic contract, ours and the same API in Python, by the same load client in the same run.
import { join } from "node:path";
import { signUp } from "./harness/account.ts";
import { type Load, openLoad } from "./harness/load.ts";
import { type Kind, kinds, type LoadResult } from "./harness/load-generator.ts";
import { peer, peerPython } from "./harness/peer.ts";
import { option, quick, type Row, report } from "./harness/report.ts";
import { freePort, inTemporaryFolder, type Server, souffleur, start, usageOf } from "./harness/server.ts";

const CONNECTIONS = option("connections", 32);
const SECONDS = option("seconds", quick ? 0.5 : 5);
const ROUNDS = option("rounds", quick ? 1 : 3);
const WARM_UP_SECONDS = quick ? 0 : 2;

type Rival = { readonly name: string; readonly server: Server; readonly load: Load };
type Figure = LoadResult & { readonly perSecond: number; readonly perCpuSecond: number | undefined };

await inTemporaryFolder(async (folder) => {
  const rivals = [await ours(join(folder, "data"))];
  const python = process.argv.includes("--no-peer") ? undefined : peerPython();
  if (python !== undefined) rivals.push(await theirs(python, folder));
  const rows: Row[] = [];
  const wrong: string[] = [];
  for (const rival of rivals) await rival.load.run("mix", CONNECTIONS, WARM_UP_SECONDS);
  for (const kind of kinds) {
    const figures = await measure(kind, rivals);
    const [first, second] = figures.map((figure) => figure.perSecond);
    rows.push(...figures.map((figure, at) => row(kind, rivals[at]?.name ?? "", figure)));
    rows.push({
      call: kind,
      server: "ratio",
      "requests/s": second === undefined ? undefined : (first ?? 0) / second,
    });
    wrong.push(...figures.flatMap((figure) => figure.errors));
  }
  for (const { load, server } of rivals) {
    load.close();
    await server.stop();
  }
  report("api-mix", rows, wrong);
});

async function ours(dataDir: string): Promise<Rival> {
  const server = await start(souffleur(dataDir, await freePort()));
  const headers = await signUp(server, dataDir);
  return { name: "souffleur", server, load: await openLoad(server.port, headers) };
}

async function theirs(python: string, folder: string): Promise<Rival> {
  const server = await start(peer(python, folder, await freePort()));
  return { name: "fastapi", server, load: await openLoad(server.port, {}) };
}

/** The rivals take turns, so that a busy minute of the machine hits both; of each, the round in the middle counts. */
async function measure(kind: Kind, rivals: readonly Rival[]): Promise<Figure[]> {
  const rounds: Figure[][] = rivals.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, rival] of rivals.entries()) rounds[at]?.push(await once(kind, rival));
  }
  return rounds.map((figures) => {
    const middle = figures.toSorted((a, b) => a.perSecond - b.perSecond)[Math.floor(figures.length / 2)];
    if (middle === undefined) throw new Error("no round was run");
    return { ...middle, errors: figures.flatMap((figure) => figure.errors) };
  });
}

async function once(kind: Kind, { server, load }: Rival): Promise<Figure> {
  const before = usageOf(server.pid)?.cpuSeconds;
  const result = await load.run(kind, CONNECTIONS, SECONDS);
  const after = usageOf(server.pid)?.cpuSeconds;
  const cpu = before === undefined || after === undefined ? undefined : after - before;
  const perCpuSecond = cpu === undefined ? undefined : result.requests / cpu;
  return { ...result, perSecond: result.requests / result.seconds, perCpuSecond };
}

function row(kind: Kind, server: string, figure: Figure): Row {
  return {
    call: kind,
    server,
    "requests/s": figure.perSecond,
    "per cpu-s": figure.perCpuSecond,
    "p50 ms": figure.p50,
    "p95 ms": figure.p95,
    "p99 ms": figure.p99,
    requests: figure.requests,
    "bodies checked": figure.checked,
    errors: figure.errors.length,
  };
}
