import { liveEvents, type Schemas, unwrap } from "@souffleur/client";
import type { Api } from "../api/connect.ts";
import type { Context } from "../context.ts";
import { createProgressLine } from "../output/progress-line.ts";

type Job = Schemas["Job"];

/** Between two events this long, the job is read: an event may be lost with its connection. */
const READ_AFTER_MS = 2_000;

export function isFinished(job: Job): boolean {
  return job.state === "succeeded" || job.state === "failed" || job.state === "cancelled";
}

/** Shows a job's progress as the server tells it, until the job has ended. */
export async function watchJob(context: Context, api: Api, first: Job): Promise<Job> {
  const line = createProgressLine(context);
  const stop = new AbortController();
  const told = jobEvents(api, first.id, stop.signal);
  let job = first;
  try {
    line.show(job);
    let next = told.next();
    while (!isFinished(job)) {
      const event = await Promise.race([next, sleep(READ_AFTER_MS, stop.signal)]);
      if (event !== undefined && event.done !== true) {
        job = event.value;
        next = told.next();
      } else {
        job = await unwrap(api.client.GET("/jobs/{id}", { params: { path: { id: job.id } } }));
      }
      line.show(job);
    }
    return job;
  } finally {
    stop.abort();
    line.end();
  }
}

async function* jobEvents({ options }: Api, id: string, signal: AbortSignal): AsyncGenerator<Job, void> {
  for await (const { type, data } of liveEvents({ ...options, signal })) {
    if (type !== "job") continue;
    const job: Job = JSON.parse(data);
    if (job.id === id) yield job;
  }
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve(undefined);
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener("abort", done);
  });
}
