import { type WorkerPool, workerTask } from "@souffleur/platform/workers";
import type { WriteRequest } from "../../domain/formats/writing.ts";
import type { FileFormat, WrittenFile } from "../formats/write-question-file.ts";

export interface WriteFileInput {
  readonly request: WriteRequest;
  readonly format: FileFormat;
}

const task = workerTask<WriteFileInput, WrittenFile>(import.meta.url, "./write-file.worker.ts");
const WITHIN_MS = 60_000;

export function writeInThread(pool: WorkerPool, input: WriteFileInput): Promise<WrittenFile> {
  return pool.run(task, input, { timeoutMs: WITHIN_MS });
}
