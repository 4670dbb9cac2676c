export { serveTask, type TaskContext } from "./serve-task.ts";
export { type WorkerTask, workerTask } from "./task.ts";
export { WorkerError, type WorkerErrorCode } from "./worker-error.ts";
export { type RunOptions, WorkerPool, type WorkerPoolOptions } from "./worker-pool.ts";
