// Starts the programs a bench measures, waits until they answer, and ends them: only those, and by their pid.
import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));
const READY_WITHIN_MS = 60_000;
const STOP_WITHIN_MS = 35_000;

export type Server = {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  readonly readyAfterMs: number;
  /** Sends the signal and waits for the end, also of what the program had started. */
  stop(signal?: "SIGTERM" | "SIGKILL"): Promise<void>;
};

export type Program = {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly port: number;
  /** Everything the program prints goes here; shown when it does not start. */
  readonly log: string;
  readonly cwd?: string;
  readonly readyWithinMs?: number;
};

const running = new Set<ChildProcess>();
process.on("exit", () => {
  for (const child of running) signalGroup(child, "SIGKILL");
});
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(130));

/** The command for a Souffleur of this checkout, run on the Node that runs the bench, with no launcher in between. */
export function souffleur(
  dataDir: string,
  port: number,
  env: Readonly<Record<string, string>> = {},
): Program {
  return {
    command: process.execPath,
    args: [join(root, "packages/cli/src/main.ts"), "serve"],
    // The limit counts, but lets the load client through.
    env: {
      ...process.env,
      SOUFFLEUR_DATA_DIR: dataDir,
      SOUFFLEUR_PORT: String(port),
      SOUFFLEUR_RATE_LIMIT: "100000000",
      ...env,
    },
    port,
    log: join(dataDir, "..", "server.log"),
  };
}

export async function start(program: Program): Promise<Server> {
  const started = performance.now();
  const output = openSync(program.log, "a");
  const child = spawn(program.command, program.args, {
    cwd: program.cwd ?? root,
    env: program.env,
    stdio: ["ignore", output, output],
    detached: true,
  });
  closeSync(output);
  running.add(child);
  const ended = new Promise<void>((resolve) => {
    child.once("error", () => resolve());
    child.once("exit", () => resolve());
  }).then(() => {
    running.delete(child);
  });
  const url = `http://127.0.0.1:${program.port}`;
  await Promise.race([
    answering(url, program.readyWithinMs ?? READY_WITHIN_MS),
    ended.then(() => Promise.reject(new Error(`${program.command} ended before it answered`))),
  ]).catch((error: unknown) => {
    signalGroup(child, "SIGKILL");
    throw new Error(`${String(error)}\n${readFileSync(program.log, "utf8").slice(-4000)}`);
  });
  const readyAfterMs = performance.now() - started;
  return {
    url,
    port: program.port,
    pid: child.pid ?? 0,
    readyAfterMs,
    async stop(signal = "SIGTERM") {
      signalGroup(child, signal);
      const deadline = performance.now() + STOP_WITHIN_MS;
      while (signalGroup(child, 0) && performance.now() < deadline) await sleep(2);
      signalGroup(child, "SIGKILL");
      await ended;
    },
  };
}

/**
 * To the program and what it started in turn: npm starts a shell that starts the launcher that starts a server, and npm
 * ends without them. Each program has a group of its own. Signal 0 only asks whether anybody is left.
 */
function signalGroup(child: ChildProcess, signal: "SIGTERM" | "SIGKILL" | 0): boolean {
  try {
    return child.pid !== undefined && process.kill(-child.pid, signal);
  } catch {
    return false;
  }
}

async function answering(url: string, withinMs: number): Promise<void> {
  const deadline = performance.now() + withinMs;
  while (performance.now() < deadline) {
    const answer = await fetch(`${url}/api/v1/health`).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.status === 200) return;
    await sleep(5);
  }
  throw new Error(`no answer from ${url} within ${withinMs} ms`);
}

export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

/** A folder of its own for the work, removed whatever happens. */
export async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "souffleur-bench-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Processor seconds used so far and memory in use, from the kernel; undefined where there is no /proc. */
export function usageOf(pid: number): { cpuSeconds: number; residentMb: number } | undefined {
  try {
    const ticks = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    const resident = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return { cpuSeconds: (Number(ticks[11]) + Number(ticks[12])) / 100, residentMb: Number(resident) / 1024 };
  } catch {
    return undefined;
  }
}
