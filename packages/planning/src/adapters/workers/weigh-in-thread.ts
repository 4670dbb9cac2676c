import { type WorkerPool, workerTask } from "@souffleur/platform/workers";
import type { MadeDraft } from "../../domain/drafts/draft-of.ts";
import type { WeighErrand } from "./weigh-errand.ts";

const task = workerTask<WeighErrand, MadeDraft>(import.meta.url, "./weigh.worker.ts");

const TIMEOUT_MS = 60_000;

/** Counts what a proposed plan is worth and what it changes: for a large one that takes longer than a request may. */
export function weighInThread(
  pool: WorkerPool,
  errand: WeighErrand,
  signal?: AbortSignal,
): Promise<MadeDraft> {
  return pool.run(task, errand, { timeoutMs: TIMEOUT_MS, ...(signal && { signal }) });
}
