import { type WorkerPool, workerTask } from "@souffleur/platform/workers";
import type { FormatHint } from "../../domain/formats/detect-format.ts";
import type { ReadFile } from "../../domain/formats/read-questions.ts";

export interface ReadFileInput {
  readonly bytes: Uint8Array;
  readonly hint: FormatHint;
}

const task = workerTask<ReadFileInput, ReadFile>(import.meta.url, "./read-file.worker.ts");

/** Longer than the largest file that is taken takes on a slow machine. */
const WITHIN_MS = 60_000;

/** A file of strangers, read in a thread: the event loop must not wait for it, and memory it takes is bounded. */
export function readInThread(pool: WorkerPool, input: ReadFileInput): Promise<ReadFile> {
  return pool.run(task, input, { timeoutMs: WITHIN_MS });
}
