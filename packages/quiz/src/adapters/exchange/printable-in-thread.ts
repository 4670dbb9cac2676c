import type { PrintablePicture } from "@souffleur/platform/pdf";
import { type WorkerPool, workerTask } from "@souffleur/platform/workers";
import type { WriteRequest } from "../../domain/formats/writing.ts";
import { printedPictures } from "../formats/paper/paper-problems.ts";

type Pictures = ReadonlyMap<string, PrintablePicture>;

const task = workerTask<ReadonlyMap<string, Uint8Array>, Pictures>(import.meta.url, "./printable.worker.ts");
const WITHIN_MS = 60_000;

/** The pictures of some questions as paper can show them. */
export async function printableInThread(pool: WorkerPool, request: WriteRequest): Promise<Pictures> {
  const wanted = new Set(request.questions.flatMap(({ content }) => [...printedPictures(content)]));
  const pictures = new Map([...request.pictures].filter(([name]) => wanted.has(name)));
  return pictures.size === 0 ? new Map() : pool.run(task, pictures, { timeoutMs: WITHIN_MS });
}
