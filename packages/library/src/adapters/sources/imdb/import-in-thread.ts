import { type WorkerPool, workerTask } from "@souffleur/platform/workers";
import type { ImdbProgress } from "./import/import-imdb.ts";
import type { ImportImdbAnswer, ImportImdbErrand } from "./import-errand.ts";

const task = workerTask<ImportImdbErrand, ImportImdbAnswer>(import.meta.url, "./import-imdb.worker.ts");

export interface ImportInThreadOptions {
  readonly signal?: AbortSignal;
  readonly timeoutMs: number;
  readonly onProgress: (progress: ImdbProgress) => void;
}

/** Imports in a thread of its own. To abort it ends the thread; what it had committed is gone on with the next time. */
export function importImdbInThread(
  pool: WorkerPool,
  errand: ImportImdbErrand,
  { signal, timeoutMs, onProgress }: ImportInThreadOptions,
): Promise<ImportImdbAnswer> {
  return pool.run(task, errand, {
    timeoutMs,
    ...(signal && { signal }),
    // The thread reports nothing else.
    onReport: (report) => onProgress(report as ImdbProgress),
  });
}
