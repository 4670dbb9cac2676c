import { availableParallelism } from "node:os";
import type { WorkerTask } from "./task.ts";
import { type Errand, Thread } from "./thread.ts";
import { WorkerError } from "./worker-error.ts";

export interface WorkerPoolOptions {
  /** Threads at work at the same time. */
  readonly threads?: number;
  /** How much may wait for one. */
  readonly maxQueue?: number;
  /** What one thread's objects may take; buffers are not counted by the engine. */
  readonly memoryMb?: number;
  /** A thread that has had nothing to do for so long ends. */
  readonly idleMs?: number;
}

export interface RunOptions {
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
  readonly onReport?: (report: unknown) => void;
}

interface Waiting extends Errand {
  readonly url: URL;
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** Threads for work that would block the event loop. Everything is bounded: threads, their memory, time, the queue. */
export class WorkerPool {
  readonly #options: Required<WorkerPoolOptions>;
  readonly #waiting: Waiting[] = [];
  readonly #idle = new Map<Thread, NodeJS.Timeout>();
  readonly #busy = new Set<Thread>();
  #isClosed = false;

  constructor(options: WorkerPoolOptions = {}) {
    const threads = Math.max(1, availableParallelism() - 1);
    this.#options = { threads, maxQueue: 100, memoryMb: 512, idleMs: 30_000, ...options };
  }

  get threadCount(): number {
    return this.#idle.size + this.#busy.size;
  }

  get waitingCount(): number {
    return this.#waiting.length;
  }

  /** Throws a `WorkerError`, or the signal's reason. A piece of work that is given up ends its thread. */
  async run<Input, Output>(
    task: WorkerTask<Input, Output>,
    input: Input,
    { timeoutMs, signal, onReport }: RunOptions,
  ): Promise<Output> {
    signal?.throwIfAborted();
    if (this.#isClosed) throw new WorkerError("workers_closed");
    if (this.#waiting.length >= this.#options.maxQueue && this.#busy.size >= this.#options.threads)
      throw new WorkerError("workers_busy");
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    const waiting: Waiting = { url: task.url, input, timeoutMs, signal, onReport, resolve, reject };
    const leave = () => this.#leaveQueue(waiting);
    signal?.addEventListener("abort", leave);
    this.#waiting.push(waiting);
    this.#next();
    // What the thread sends back is what the task's file promised.
    return promise.finally(() => signal?.removeEventListener("abort", leave)) as Promise<Output>;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    for (const { reject } of this.#waiting.splice(0)) reject(new WorkerError("workers_closed"));
    for (const timer of this.#idle.values()) clearTimeout(timer);
    const threads = [...this.#idle.keys(), ...this.#busy];
    this.#idle.clear();
    await Promise.all(threads.map((thread) => thread.end()));
  }

  #leaveQueue(waiting: Waiting): void {
    const at = this.#waiting.indexOf(waiting);
    if (at === -1) return;
    this.#waiting.splice(at, 1);
    waiting.reject(waiting.signal?.reason);
  }

  #next(): void {
    while (this.#busy.size < this.#options.threads) {
      const waiting = this.#waiting.shift();
      if (waiting === undefined) return;
      void this.#work(this.#threadFor(waiting.url), waiting);
    }
  }

  async #work(thread: Thread, waiting: Waiting): Promise<void> {
    this.#busy.add(thread);
    try {
      waiting.resolve(await thread.run(waiting));
    } catch (error) {
      waiting.reject(error);
    } finally {
      this.#busy.delete(thread);
      if (!thread.isDead) this.#rest(thread);
      this.#next();
    }
  }

  /** One that knows the task already; else a new one, in the place of an idle one where there are enough. */
  #threadFor(url: URL): Thread {
    for (const thread of this.#idle.keys()) if (thread.isDead) this.#wake(thread);
    for (const thread of this.#idle.keys()) if (thread.file === url.href) return this.#wake(thread);
    const [longestIdle] = this.#idle.keys();
    if (longestIdle !== undefined && this.threadCount >= this.#options.threads)
      void this.#wake(longestIdle).end();
    return new Thread(url, this.#options.memoryMb);
  }

  #wake(thread: Thread): Thread {
    clearTimeout(this.#idle.get(thread));
    this.#idle.delete(thread);
    return thread;
  }

  #rest(thread: Thread): void {
    if (this.#isClosed) {
      void thread.end();
      return;
    }
    const timer = setTimeout(() => void this.#wake(thread).end(), this.#options.idleMs);
    timer.unref();
    this.#idle.set(thread, timer);
  }
}
