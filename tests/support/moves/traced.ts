import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Every call by which a file, a folder or the database's file is touched. */
const CALLS = [
  ...["link", "linkat", "unlink", "unlinkat", "rename", "renameat", "renameat2"],
  ...["mkdir", "mkdirat", "rmdir", "symlink", "symlinkat", "readlink", "readlinkat"],
  ...["open", "openat", "close", "fsync", "fdatasync", "ftruncate", "pread64", "pwrite64", "getdents64"],
  ...["statx", "stat", "lstat", "fstat", "newfstatat", "statfs", "fstatfs"],
  ...["chmod", "fchmod", "utimensat", "futimesat"],
];
/** Hundreds of starts of one program. */
const cache = join(tmpdir(), "souffleur-compile-cache");
const child = fileURLToPath(new URL("./move-child.ts", import.meta.url));

export function hasStrace(): boolean {
  return process.platform === "linux" && spawnSync("strace", ["--version"]).status === 0;
}

export interface Traced {
  /** What the process said last; nothing where it was killed. */
  readonly said: string;
  readonly calls: ReadonlyMap<string, number>;
}

/**
 * Runs the child under strace from the moment it begins to move. `inject` is strace's own, `link:signal=SIGKILL:when=2`;
 * calls are counted for each thread, and the child has one for files and one for the database.
 */
export async function traced(args: readonly string[], log: string, inject?: string): Promise<Traced> {
  const moving = spawn(process.execPath, [child, ...args], {
    stdio: ["pipe", "pipe", "ignore"],
    env: { ...process.env, UV_THREADPOOL_SIZE: "1", UV_USE_IO_URING: "0", NODE_COMPILE_CACHE: cache },
  });
  let output = "";
  moving.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  const ended = once(moving, "exit");
  await once(moving.stdout, "data");
  const tracing = spawn("strace", [
    ...["-f", "-p", String(moving.pid), "-o", log, "-e", `trace=${CALLS.join(",")}`],
    ...(inject === undefined ? [] : ["-e", `inject=${inject}`]),
  ]);
  const traceEnded = once(tracing, "exit");
  await attached(tracing);
  moving.stdin.on("error", () => undefined);
  moving.stdin.write("go\n");
  await ended;
  await traceEnded;
  return { said: output.replace(/^ready\n/, ""), calls: countCalls(readFileSync(log, "utf8")) };
}

/** Its own stream stays open: it goes on talking, and ends where nobody listens. */
function attached({ stderr }: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    let text = "";
    stderr?.on("data", (chunk) => {
      text += String(chunk);
      if (text.includes(" attached")) resolve();
    });
    stderr?.once("end", resolve);
  });
}

/** The most calls of each kind that one thread made. */
function countCalls(log: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [, thread, call] of log.matchAll(/^(\d+) +(\w+)\(/gm))
    counts.set(`${thread} ${call}`, (counts.get(`${thread} ${call}`) ?? 0) + 1);
  const most = new Map<string, number>();
  for (const [key, count] of counts) {
    const call = key.split(" ")[1] ?? "";
    most.set(call, Math.max(most.get(call) ?? 0, count));
  }
  return most;
}
