import { Worker } from "node:worker_threads";
import type { AnswerMessage, TaskMessage } from "./messages.ts";
import { WorkerError } from "./worker-error.ts";

export interface Errand {
  readonly input: unknown;
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
  readonly onReport: ((report: unknown) => void) | undefined;
}

/** One thread for one kind of task, which does one piece of work at a time. */
export class Thread {
  readonly file: string;
  readonly #worker: Worker;
  #isDead = false;

  constructor(file: URL, memoryMb: number) {
    this.file = file.href;
    this.#worker = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: memoryMb } });
    // It must not keep a process alive that has nothing else to do.
    this.#worker.unref();
    this.#worker.once("exit", () => {
      this.#isDead = true;
    });
    // Between two pieces of work nobody else listens, and an error nobody hears would end the process.
    this.#worker.on("error", () => {
      this.#isDead = true;
    });
  }

  /** Not to be used again: it ended, or was ended. */
  get isDead(): boolean {
    return this.#isDead;
  }

  /** Ends with the answer, or by ending the thread: nothing else stops a thread that spins. */
  run({ input, timeoutMs, signal, onReport }: Errand): Promise<unknown> {
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    const worker = this.#worker;
    const giveUp = (error: unknown) => {
      reject(error);
      void this.end();
    };
    const onMessage = (message: AnswerMessage) => {
      if (message.kind === "report") onReport?.(message.report);
      else if (message.kind === "done") resolve(message.output);
      else reject(new WorkerError("worker_failed", message.error));
    };
    const onError = (error: Error & { code?: string }) =>
      giveUp(
        error.code === "ERR_WORKER_OUT_OF_MEMORY"
          ? new WorkerError("worker_out_of_memory")
          : new WorkerError("worker_failed", error),
      );
    const onExit = () => reject(new WorkerError("worker_ended"));
    const onAbort = () => giveUp(signal?.reason);
    const timeout = setTimeout(() => giveUp(new WorkerError("worker_timed_out")), timeoutMs);
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    signal?.addEventListener("abort", onAbort);
    worker.ref();
    try {
      worker.postMessage({ input } satisfies TaskMessage);
    } catch (error) {
      // Something in the input cannot be sent to a thread.
      reject(error);
    }
    return promise.finally(() => {
      clearTimeout(timeout);
      signal?.removeEventListener("abort", onAbort);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      worker.unref();
    });
  }

  async end(): Promise<void> {
    this.#isDead = true;
    await this.#worker.terminate();
  }
}
