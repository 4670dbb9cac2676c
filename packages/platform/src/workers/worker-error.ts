export type WorkerErrorCode =
  /** The work threw; `cause` is what. */
  | "worker_failed"
  | "worker_timed_out"
  | "worker_out_of_memory"
  /** The thread ended without an answer. */
  | "worker_ended"
  /** As much waits as may wait. */
  | "workers_busy"
  | "workers_closed";

const sentences: Readonly<Record<WorkerErrorCode, string>> = {
  worker_failed: "The work failed in its thread.",
  worker_timed_out: "The work took longer than it may.",
  worker_out_of_memory: "The work needed more memory than a thread may have.",
  worker_ended: "The thread ended before the work was done.",
  workers_busy: "As much work waits as may wait.",
  workers_closed: "The threads are being stopped.",
};

export class WorkerError extends Error {
  override name = "WorkerError";
  readonly code: WorkerErrorCode;
  constructor(code: WorkerErrorCode, cause?: unknown) {
    super(sentences[code], { cause });
    this.code = code;
  }
}
