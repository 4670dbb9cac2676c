// A program that gives work to a thread, to be bundled by a test.
import { WorkerPool, workerTask } from "../src/workers/index.ts";
import type { Unruly } from "./unruly.worker.ts";

const pool = new WorkerPool({ threads: 1 });
const task = workerTask<Unruly, unknown>(import.meta.url, "./unruly.worker.ts");
console.log(JSON.stringify(await pool.run(task, { do: "double", n: 4 }, { timeoutMs: 10_000 })));
await pool.close();
