/** Work that a thread of its own does: the file that serves it, and what goes in and comes out. */
export interface WorkerTask<Input, Output> {
  readonly url: URL;
  /** Never there; carries the types. */
  readonly types?: { readonly input: Input; readonly output: Output };
}

/**
 * Names the file of a task beside the caller: `workerTask<In, Out>(import.meta.url, "./solve.worker.ts")`. In a bundle,
 * where sources are gone, the build puts it as `workers/solve.worker.mjs` beside the bundle or one folder above.
 */
export function workerTask<Input, Output>(from: string, file: string): WorkerTask<Input, Output> {
  if (from.endsWith(".ts")) return { url: new URL(file, from) };
  const name = file.replace(/^.*\//, "").replace(/\.ts$/, ".mjs");
  const folder = from.includes("/chunks/") ? "../workers/" : "./workers/";
  return { url: new URL(`${folder}${name}`, from) };
}
