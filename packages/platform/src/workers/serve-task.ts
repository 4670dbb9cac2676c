import { parentPort } from "node:worker_threads";
import type { AnswerMessage, TaskMessage } from "./messages.ts";

export interface TaskContext {
  /** Tells the one who waits how far it is. */
  readonly report: (report: unknown) => void;
}

/** The whole of a worker file: `serveTask(solve)`. Input, output and reports must be data, not functions. */
export function serveTask<Input, Output>(
  work: (input: Input, context: TaskContext) => Output | Promise<Output>,
): void {
  const port = parentPort;
  if (port === null) throw new Error("This file is the work of a thread; it cannot be run by itself.");
  const tell = (message: AnswerMessage) => port.postMessage(message);
  const context: TaskContext = { report: (report) => tell({ kind: "report", report }) };
  const answer = async ({ input }: TaskMessage): Promise<void> => {
    try {
      // The types are those of the task, which the caller used; a thread cannot check them again.
      tell({ kind: "done", output: await work(input as Input, context) });
    } catch (error) {
      tell({ kind: "threw", error });
    }
  };
  port.on("message", (message: TaskMessage) => void answer(message));
}
