import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { PATIENCE } from "./test-config.ts";

const main = fileURLToPath(new URL("../../packages/cli/src/main.ts", import.meta.url));
const READY_WITHIN_MS = 60_000;

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface Finished extends Ended {
  readonly stdout: string;
  readonly stderr: string;
}

/** A server as a process of its own: started from the command line, spoken to over HTTP, stopped by signals. */
export interface ServerProcess {
  readonly address: string;
  readonly stderr: () => string;
  readonly ended: Promise<Ended>;
  signal(signal: NodeJS.Signals): void;
}

const running = new Set<ChildProcess>();

/** Ends what a test has left running; for `afterEach`. */
export async function endProcesses(): Promise<void> {
  await Promise.all(
    [...running].map(async (child) => {
      const ended = endOf(child);
      child.kill("SIGKILL");
      await ended;
    }),
  );
}

/** Runs a command to its end. */
export async function souffleur(
  line: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Finished> {
  const { child, stdout, stderr } = launch(line, environment);
  const ended = await endOf(child);
  return { ...ended, stdout: stdout(), stderr: stderr() };
}

/** Starts a server on a free port, without the web interface, and waits until it listens. */
export async function startServer(
  dataDir: string,
  line: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  const { child, stdout, stderr } = launch(
    ["serve", "--no-web", "--json", "--port", "0", "--data-dir", dataDir, ...line],
    environment,
  );
  const ended = endOf(child);
  const deadline = performance.now() + READY_WITHIN_MS;
  while (addressIn(stdout()) === undefined) {
    if (child.exitCode !== null || performance.now() > deadline)
      throw new Error(`The server did not start.\n${stdout()}${stderr()}`);
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 10))]);
  }
  return {
    address: addressIn(stdout()) ?? "",
    stderr,
    ended,
    signal: (signal) => void child.kill(signal),
  };
}

function addressIn(output: string): string | undefined {
  return /"address": "([^"]+)"/.exec(output)?.[1];
}

function launch(line: readonly string[], environment: Readonly<Record<string, string>>) {
  // The settings of whoever runs the tests are not part of them.
  const inherited = Object.entries(process.env).filter(([key]) => !key.startsWith("SOUFFLEUR_"));
  const child = spawn(process.execPath, [main, ...line], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...Object.fromEntries(inherited), LC_ALL: "en", ...PATIENCE, ...environment },
  });
  running.add(child);
  return { child, stdout: collect(child.stdout), stderr: collect(child.stderr) };
}

function collect(stream: NodeJS.ReadableStream): () => string {
  const chunks: string[] = [];
  stream.setEncoding("utf8").on("data", (chunk: string) => chunks.push(chunk));
  return () => chunks.join("");
}

function endOf(child: ChildProcess): Promise<Ended> {
  return new Promise((resolve) => {
    const done = () => {
      running.delete(child);
      resolve({ code: child.exitCode, signal: child.signalCode });
    };
    // "close" and not "exit": by then everything it said has been read.
    if (child.exitCode !== null || child.signalCode !== null) done();
    else child.once("close", done);
  });
}
