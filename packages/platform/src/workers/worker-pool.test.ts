import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import type { Unruly } from "../../test/unruly.worker.ts";
import { workerTask } from "./task.ts";
import { WorkerError } from "./worker-error.ts";
import { WorkerPool, type WorkerPoolOptions } from "./worker-pool.ts";

const unruly = workerTask<Unruly, unknown>(import.meta.url, "../../test/unruly.worker.ts");
const missing = workerTask<Unruly, unknown>(import.meta.url, "./no-such.worker.ts");
const options = { timeoutMs: 10_000 };
const pools: WorkerPool[] = [];
afterEach(async () => {
  for (const pool of pools.splice(0)) await pool.close();
});

function poolOf(over: WorkerPoolOptions = {}): WorkerPool {
  const pool = new WorkerPool({ threads: 1, ...over });
  pools.push(pool);
  return pool;
}
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "no error",
    (error: unknown) => (error instanceof WorkerError ? error.code : error),
  );
/** The pool is as good as new. */
const works = async (pool: WorkerPool) =>
  expect(await pool.run(unruly, { do: "double", n: 21 }, options)).toMatchObject({ doubled: 42 });

describe("work that goes well", () => {
  it("answers what the work answers", () => works(poolOf()));

  it("uses its threads again", async () => {
    const pool = poolOf();
    const first = await pool.run(unruly, { do: "sleep", ms: 0 }, options);
    expect(await pool.run(unruly, { do: "sleep", ms: 0 }, options)).toEqual(first);
    expect(pool.threadCount).toBe(1);
  });

  it("runs so many at a time, and lets the others wait", async () => {
    const pool = poolOf({ threads: 2 });
    const runs = Array.from({ length: 6 }, () => pool.run(unruly, { do: "sleep", ms: 5 }, options));
    expect([pool.threadCount, pool.waitingCount]).toEqual([2, 4]);
    await Promise.all(runs);
    expect([pool.threadCount, pool.waitingCount]).toEqual([2, 0]);
  });

  it("runs what waits in the order it came", async () => {
    const pool = poolOf({ threads: 1 });
    const order: number[] = [];
    const runs = Array.from({ length: 6 }, async (_, n) => {
      await pool.run(unruly, { do: "sleep", ms: 0 }, options);
      order.push(n);
    });
    await Promise.all(runs);
    expect(order).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it("passes on what the work reports", async () => {
    const seen: unknown[] = [];
    const pool = poolOf();
    await pool.run(unruly, { do: "report" }, { ...options, onReport: (report) => seen.push(report) });
    expect(seen).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
  });

  it("ends threads that have nothing to do", async () => {
    const pool = poolOf({ idleMs: 20 });
    await works(pool);
    await sleep(100);
    expect(pool.threadCount).toBe(0);
    await works(pool);
  });

  it("leaves the event loop free", async () => {
    const pool = poolOf();
    await works(pool);
    const controller = new AbortController();
    const patient = { timeoutMs: 600_000, signal: controller.signal };
    const spinning = codeOf(pool.run(unruly, { do: "spin" }, patient));
    // Were the loop not free, neither of the two would come before the ten minutes are over.
    await sleep(10);
    controller.abort("seen");
    expect(await spinning).toBe("seen");
  });
});

describe("work that goes wrong", () => {
  it("fails with what the work threw", async () => {
    const pool = poolOf();
    const error = await pool.run(unruly, { do: "throw" }, options).catch((error: unknown) => error);
    expect(error).toMatchObject({
      code: "worker_failed",
      cause: { name: "RangeError", message: "out of range" },
    });
    await works(pool);
  });

  it.each([
    { do: "crash", code: "worker_failed" },
    { do: "exit", code: "worker_ended" },
    { do: "function", code: "worker_failed" },
  ] as const)("fails where the thread does this: $do", async ({ do: what, code }) => {
    const pool = poolOf();
    expect(await codeOf(pool.run(unruly, { do: what }, options))).toBe(code);
    await works(pool);
  });

  it("is given up when it spins for longer than it may", async () => {
    const pool = poolOf();
    expect(await codeOf(pool.run(unruly, { do: "spin" }, { timeoutMs: 200 }))).toBe("worker_timed_out");
    await works(pool);
  });

  it("is given up when it eats more memory than it may", async () => {
    const pool = poolOf({ memoryMb: 32 });
    expect(await codeOf(pool.run(unruly, { do: "eat" }, options))).toBe("worker_out_of_memory");
    await works(pool);
  });

  it("fails where the file is missing", async () => {
    const pool = poolOf();
    expect(await codeOf(pool.run(missing, { do: "spin" }, options))).toBe("worker_failed");
    await works(pool);
  });

  it("fails where the input cannot be sent to a thread", async () => {
    const pool = poolOf();
    const input = { do: "double", n: (() => 1) as unknown as number } as const;
    expect(await codeOf(pool.run(unruly, input, options))).toMatchObject({ name: "DataCloneError" });
    await works(pool);
  });
});

describe("cancelling", () => {
  const cancelled = new Error("cancelled by a person");

  it("refuses at once what was cancelled before it began", async () => {
    const pool = poolOf();
    const signal = AbortSignal.abort(cancelled);
    expect(await codeOf(pool.run(unruly, { do: "spin" }, { ...options, signal }))).toBe(cancelled);
    expect(pool.threadCount).toBe(0);
  });

  it.each([0, 1, 5, 50, 200])("ends work that spins, %i ms after it began", async (ms) => {
    const pool = poolOf();
    const controller = new AbortController();
    const patient = { timeoutMs: 600_000, signal: controller.signal };
    const run = codeOf(pool.run(unruly, { do: "spin" }, patient));
    if (ms > 0) await sleep(ms);
    controller.abort(cancelled);
    expect(await run).toBe(cancelled);
    await works(pool);
  });

  it("takes what waits out of the queue, and leaves the others", async () => {
    const pool = poolOf();
    const controller = new AbortController();
    const first = pool.run(unruly, { do: "sleep", ms: 50 }, options);
    const second = codeOf(pool.run(unruly, { do: "spin" }, { ...options, signal: controller.signal }));
    const third = pool.run(unruly, { do: "double", n: 1 }, options);
    controller.abort(cancelled);
    expect(await second).toBe(cancelled);
    expect(await third).toMatchObject({
      doubled: 2,
      threadId: ((await first) as { threadId: number }).threadId,
    });
  });
});

describe("bounds", () => {
  it("refuses one more than may wait", async () => {
    const pool = poolOf({ maxQueue: 2 });
    const accepted = [1, 2, 3].map(() => pool.run(unruly, { do: "sleep", ms: 20 }, options));
    expect(await codeOf(pool.run(unruly, { do: "spin" }, options))).toBe("workers_busy");
    await Promise.all(accepted);
    await works(pool);
  });

  it("replaces an idle thread of another task rather than adding one", async () => {
    const pool = poolOf({ threads: 1 });
    await works(pool);
    expect(await codeOf(pool.run(missing, { do: "spin" }, options))).toBe("worker_failed");
    expect(pool.threadCount).toBe(0);
  });

  it("closing ends what runs and what waits, and takes nothing more", async () => {
    const pool = poolOf();
    const running = codeOf(pool.run(unruly, { do: "spin" }, options));
    const waiting = codeOf(pool.run(unruly, { do: "spin" }, options));
    await pool.close();
    expect([await running, await waiting]).toEqual(["worker_ended", "workers_closed"]);
    expect(await codeOf(pool.run(unruly, { do: "spin" }, options))).toBe("workers_closed");
  });
});
