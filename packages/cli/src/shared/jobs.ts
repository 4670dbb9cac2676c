import { everyItem, type Schemas, unwrap } from "@souffleur/client";
import { type Api, connect } from "../api/connect.ts";
import { pageSize, take } from "../api/take.ts";
import { CliFailure } from "../cli-failure.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Input } from "../input.ts";
import { moment } from "../output/times.ts";
import { isFinished, watchJob } from "./watch-job.ts";

type Job = Schemas["Job"];

export async function listJobs(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const state = input.text("state");
  const limit = pageSize(context, input);
  const page = (cursor: string | undefined) =>
    client.GET("/jobs", {
      params: { query: { limit, ...(cursor && { cursor }), ...(state && { state: state as Job["state"] }) } },
    });
  const jobs = await take(context, input, everyItem<Job>(page));
  const { shared } = context.texts;
  context.output.list(
    jobs,
    jobs,
    [
      { title: shared.id, value: ({ id }) => id },
      { title: shared.state, value: (job) => shared.jobStates[job.state] },
      { title: shared.done, value: ({ progress }) => `${progress.done}/${progress.total}`, align: "right" },
      { title: shared.when, value: ({ created_at }) => moment(created_at) },
      { title: shared.title, value: ({ title }) => title },
    ],
    shared.noJobs,
  );
}

export async function showJob(context: Context, input: Input): Promise<void> {
  printJob(context, await getJob(connect(context), input.word(0)));
}

/** Follows a job to its end; the command ends as the job did. */
export async function watch(context: Context, input: Input): Promise<void> {
  const api = connect(context);
  await finishJob(context, api, await getJob(api, input.word(0)), true);
}

export async function cancelJob(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const params = { path: { id: input.word(0) } };
  printJob(context, await unwrap(client.POST("/jobs/{id}/cancel", { params })));
}

export async function retryJob(context: Context, input: Input): Promise<void> {
  const api = connect(context);
  const params = { path: { id: input.word(0) } };
  const job = await unwrap(api.client.POST("/jobs/{id}/retry", { params }));
  await finishJob(context, api, job, input.flag("wait"));
}

/** Prints a job, after its end where that was asked for; a job that did not succeed ends the command as a failure. */
export async function finishJob(context: Context, api: Api, job: Job, wait: boolean): Promise<void> {
  const last = wait && !isFinished(job) ? await watchJob(context, api, job) : job;
  printJob(context, last);
  if (!wait || last.state === "succeeded") return;
  const { shared } = context.texts;
  throw new CliFailure(
    exitCodes.failure,
    last.error?.code ?? last.state,
    last.error?.message ?? shared.jobEnded(shared.jobStates[last.state]),
    last.state === "failed" ? shared.retryNext(last.id) : undefined,
  );
}

function getJob({ client }: Api, id: string): Promise<Job> {
  return unwrap(client.GET("/jobs/{id}", { params: { path: { id } } }));
}

function printJob({ output, texts: { shared } }: Context, job: Job): void {
  output.result(job, () => {
    const { id, title, state, progress, attempts, max_attempts, error } = job;
    const counts = `${progress.done}/${progress.total}`;
    return [
      `${output.paint("bold", title)}  ${id}`,
      `  ${shared.jobStates[state]}  ${counts}  ${shared.attempt(attempts, max_attempts)}`,
      ...(error === undefined ? [] : [`  ${error.message}`]),
    ].join("\n");
  });
}

/** Follows a job to its end, and gives what its result says under a name; a job without it ends the command as a failure. */
export async function resultOf(context: Context, api: Api, asked: Job, name: string): Promise<string> {
  const job = isFinished(asked) ? asked : await watchJob(context, api, asked);
  const result: unknown = job.result;
  if (typeof result === "object" && result !== null) {
    const found = Object.entries(result).find(([key]) => key === name);
    if (found !== undefined) return String(found[1]);
  }
  const { shared } = context.texts;
  throw new CliFailure(
    exitCodes.failure,
    job.error?.code ?? job.state,
    job.error?.message ?? shared.jobEnded(shared.jobStates[job.state]),
  );
}
