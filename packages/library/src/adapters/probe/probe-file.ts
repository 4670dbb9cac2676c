import { WorkerError, type WorkerPool, workerTask } from "@souffleur/platform/workers";
import { ffprobe } from "./ffprobe.ts";
import type { Probed, ProbeErrand } from "./probe-errand.ts";

const task = workerTask<ProbeErrand, Probed>(import.meta.url, "./probe.worker.ts");

/** A disk that sleeps takes its time; a file that makes its reader go round in circles is given up. */
const WITHIN_MS = 30_000;

/**
 * Reads what a file says of itself, and its quick hash, in a thread of its own: at most 8 MB of it. `media` is absent
 * where there is nothing to play in it. Throws what the disk says, and a `WorkerError` where the thread died of it.
 */
export async function probeFile(pool: WorkerPool, path: string, signal?: AbortSignal): Promise<Probed> {
  const probed = await pool.run(task, { path }, { timeoutMs: WITHIN_MS, ...(signal && { signal }) });
  if (probed.media !== undefined || probed.sizeBytes === 0) return probed;
  const media = await ffprobe(path, signal);
  return { ...probed, ...(media && { media }) };
}

/** Whether a file could not be read because of what is in it, not because of its disk. */
export function isUnreadable(error: unknown): boolean {
  return (
    error instanceof WorkerError &&
    (error.code === "worker_out_of_memory" || error.code === "worker_timed_out")
  );
}
