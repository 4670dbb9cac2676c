import { type WorkerPool, workerTask } from "@souffleur/platform/workers";
import type { OrderingProgress } from "../../domain/scenes/order-scenes.ts";
import type { Shoot } from "../../domain/scenes/shoot.ts";
import type { OrderScenesErrand } from "./order-scenes-errand.ts";

export interface OrderScenesOptions {
  readonly seed: number;
  readonly searchMs: number;
  /** So many rounds at most; the same rounds give the same order, on any machine. */
  readonly maxRounds?: number | undefined;
  /** Ends the search and keeps the best order so far. */
  readonly stop: AbortSignal;
  /** Gives up: ends the thread, and nothing is kept. */
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: OrderingProgress) => void;
}

const task = workerTask<OrderScenesErrand, OrderingProgress>(import.meta.url, "./order-scenes.worker.ts");

/** A round ends soon after its time; beyond this, something is wrong. */
const BESIDES_MS = 30_000;

/** Orders scenes in a thread of its own. Throws a `WorkerError` where the thread died; whoever asked may ask again. */
export async function orderScenesInThread(
  pool: WorkerPool,
  shoot: Shoot,
  { seed, searchMs, maxRounds = Number.MAX_SAFE_INTEGER, stop, signal, onProgress }: OrderScenesOptions,
): Promise<OrderingProgress> {
  // A thread that computes reads no messages; it can only look at memory both sides see.
  const stopFlag = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const raise = () => Atomics.store(stopFlag, 0, 1);
  if (stop.aborted) raise();
  stop.addEventListener("abort", raise);
  try {
    const errand: OrderScenesErrand = { shoot, seed, searchMs, maxRounds, stopFlag };
    return await pool.run(task, errand, {
      timeoutMs: searchMs + BESIDES_MS,
      signal,
      // The thread reports nothing else.
      ...(onProgress && { onReport: (report) => onProgress(report as OrderingProgress) }),
    });
  } finally {
    stop.removeEventListener("abort", raise);
  }
}
