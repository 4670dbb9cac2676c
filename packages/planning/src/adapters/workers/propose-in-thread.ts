import { type WorkerPool, workerTask } from "@souffleur/platform/workers";
import type { ProposeInput, ProposeProgress, ProposeResult } from "../../domain/proposing/index.ts";
import type { ProposeErrand } from "./propose-errand.ts";

export interface ProposeOptions {
  /** For so long it searches, unless it is told to stop or has nothing left to try. */
  readonly searchMs: number;
  /** So many steps at most; the same steps give the same plan, on any machine. */
  readonly maxIterations?: number;
  /** Ends the search and keeps the best plan so far, were it an empty one. */
  readonly stop?: AbortSignal;
  /** Gives up: ends the thread, and nothing is kept. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ProposeProgress) => void;
}

const task = workerTask<ProposeErrand, ProposeResult>(import.meta.url, "./propose.worker.ts");

/** Reading the facts and giving reasons take their time too; beyond this, something is wrong. */
const BESIDES_MS = 60_000;

/** Proposes in a thread of its own. Throws a `WorkerError` where the thread died; whoever asked may ask again. */
export async function proposeInThread(
  pool: WorkerPool,
  input: ProposeInput,
  options: ProposeOptions,
): Promise<ProposeResult> {
  const { searchMs, maxIterations = Number.MAX_SAFE_INTEGER, stop, signal, onProgress } = options;
  // A thread that computes reads no messages; it can only look at memory both sides see.
  const stopFlag = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const raise = () => Atomics.store(stopFlag, 0, 1);
  if (stop?.aborted) raise();
  stop?.addEventListener("abort", raise);
  try {
    const errand: ProposeErrand = { input, searchMs, maxIterations, stopFlag };
    return await pool.run(task, errand, {
      timeoutMs: searchMs + BESIDES_MS,
      ...(signal && { signal }),
      // The thread reports nothing else.
      ...(onProgress && { onReport: (report) => onProgress(report as ProposeProgress) }),
    });
  } finally {
    stop?.removeEventListener("abort", raise);
  }
}
