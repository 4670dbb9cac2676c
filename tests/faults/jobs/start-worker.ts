import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

export interface WorkerProcess {
  readonly child: ChildProcess;
  /** The ids of the jobs it has added so far. */
  readonly acknowledged: readonly string[];
  kill(): Promise<void>;
}

/** Starts a process that runs jobs; answers once it has begun. */
export async function startWorker(url: string, addEveryMs: number): Promise<WorkerProcess> {
  const script = new URL("worker.ts", import.meta.url).pathname;
  const child = spawn(process.execPath, [script, url, String(addEveryMs)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const acknowledged: string[] = [];
  const ready = Promise.withResolvers<void>();
  child.once("exit", () => ready.reject(new Error("The worker ended before it was ready.")));
  // Whole lines only: what was cut off by the kill was not acknowledged.
  createInterface({ input: child.stdout }).on("line", (line) => {
    if (line === "ready") ready.resolve();
    else acknowledged.push(line);
  });
  await ready.promise;
  return {
    child,
    acknowledged,
    async kill() {
      const exited = once(child, "exit");
      child.kill("SIGKILL");
      await exited;
    },
  };
}
