import type { Result } from "@souffleur/kernel";
import { type WorkerPool, workerTask } from "../workers/index.ts";
import type { PdfDocument } from "./document.ts";
import type { PdfRefused } from "./limits.ts";

const task = workerTask<PdfDocument, Result<Uint8Array, PdfRefused>>(
  import.meta.url,
  "./render-pdf.worker.ts",
);

/** Longer than the longest document we let through takes on a slow machine. */
const WITHIN_MS = 60_000;

/** The bytes of a document, made in a thread: laying out letters is work the event loop must not wait for. */
export function renderPdf(
  workers: WorkerPool,
  document: PdfDocument,
  signal?: AbortSignal,
): Promise<Result<Uint8Array, PdfRefused>> {
  return workers.run(task, document, { timeoutMs: WITHIN_MS, ...(signal === undefined ? {} : { signal }) });
}
