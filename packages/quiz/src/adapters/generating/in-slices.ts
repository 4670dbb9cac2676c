import { setImmediate } from "node:timers/promises";

/** Short enough for a request that waits not to notice. */
const SLICE_MS = 15;

/** Runs work that can be interrupted, letting everything else have its turn now and then. */
export async function inSlices<Output>(
  work: Generator<undefined, Output>,
  signal: AbortSignal,
): Promise<Output> {
  let since = performance.now();
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) return step.value;
    if (performance.now() - since < SLICE_MS) continue;
    signal.throwIfAborted();
    await setImmediate();
    since = performance.now();
  }
}
