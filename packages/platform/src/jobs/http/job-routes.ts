import { type Clock, fail, ok, parseId, type Result } from "@souffleur/kernel";
import { z } from "zod";
import type { Unit } from "../../database/index.ts";
import {
  type App,
  asPage,
  authorOf,
  type Change,
  cursorInput,
  DEFAULT_PAGE,
  decodeCursor,
  encodeCursor,
  type Failure,
  limitInput,
  mayAccess,
  ProblemError,
  principalOf,
  problems,
  type Request,
  tagAnswer,
  versionTag,
} from "../../http/index.ts";
import { ledgerOf } from "../../ledger/index.ts";
import { type Job, type JobId, jobStates } from "../job.ts";
import { readWordOf, visibleTypes, writeWordOf } from "../job-access.ts";
import type { Jobs } from "../jobs.ts";
import { jobOutput, jobPage, presentJob } from "./job-schema.ts";

export interface JobRoutesContext {
  readonly jobs: Jobs;
  readonly change: Change;
  readonly clock: Clock;
}

const params = z.object({ id: z.string() });
const tags = ["Jobs"];

export function jobRoutes(app: App, context: JobRoutesContext): void {
  listRoute(app, context);
  getRoute(app, context);
  commandRoute(app, context, {
    verb: "cancel",
    summary: "End a job that waits, or ask one that runs to stop: with no effect, or with what it has so far",
    command: (unit, id) => context.jobs.cancel(unit, id),
  });
  commandRoute(app, context, {
    verb: "retry",
    summary: "Start a job that failed or was cancelled from the beginning",
    command: (unit, id) => context.jobs.retry(unit, id),
  });
}

function listRoute(app: App, { jobs }: JobRoutesContext): void {
  app.route({
    method: "GET",
    url: "/jobs",
    config: { access: "signed-in" },
    schema: {
      tags,
      operationId: "listJobs",
      summary: "Jobs of the assistants the caller may read, newest first",
      querystring: z.strictObject({
        state: z.enum(jobStates).optional(),
        limit: limitInput.default(DEFAULT_PAGE),
        cursor: cursorInput.optional(),
      }),
      response: { 200: jobPage, ...problems(422) },
    },
    handler: async (request) => {
      const { state, limit, cursor } = request.query;
      const [before] = decodeCursor(cursor, "id") ?? [];
      const types = visibleTypes(jobs.types, principalOf(request).roles);
      const page = { limit: limit + 1, before: before === undefined ? undefined : parseId<"job">(before) };
      const { items, next } = asPage(await jobs.list({ state, types }, page), limit, (job) => [job.id]);
      const shown = items.map((job) => presentJob(job, request.locale));
      return { items: shown, ...(next && { next_cursor: encodeCursor(next) }) };
    },
  });
}

function getRoute(app: App, { jobs }: JobRoutesContext): void {
  app.route({
    method: "GET",
    url: "/jobs/:id",
    config: { access: "signed-in" },
    schema: {
      tags,
      operationId: "getJob",
      summary: "One job, with its progress and its result",
      params,
      response: { 200: jobOutput, ...problems(404) },
    },
    handler: async (request, reply) => {
      const job = await visibleJob(request, jobs, request.params.id);
      tagAnswer(request, reply, job.version);
      return presentJob(job, request.locale);
    },
  });
}

interface Command {
  readonly verb: "cancel" | "retry";
  readonly summary: string;
  readonly command: (unit: Unit, id: JobId) => Promise<Result<Job, Failure>>;
}

const after = { cancel: "cancelled", retry: "retried" } as const;

function commandRoute(app: App, context: JobRoutesContext, { verb, summary, command }: Command): void {
  app.route({
    method: "POST",
    url: `/jobs/:id/${verb}`,
    config: { access: "signed-in" },
    schema: {
      tags,
      operationId: `${verb}Job`,
      summary,
      params,
      response: { 200: jobOutput, ...problems(404, 409, ...(verb === "retry" ? [429] : [])) },
    },
    handler: async (request, reply) => {
      const job = await visibleJob(request, context.jobs, request.params.id);
      if (!mayAccess(principalOf(request).roles, writeWordOf(job.type)))
        throw new ProblemError({ code: "not_allowed" });
      return context.change(request, reply, async (unit) => {
        const result = await command(unit, job.id);
        if (!result.ok) return fail(result.failure);
        await ledgerOf(unit, context.clock, authorOf(request)).record({
          action: `job.${after[verb]}`,
          subject: { type: job.type, id: job.id, label: job.title.en },
        });
        const { version } = result.value;
        const body = presentJob(result.value, request.locale);
        return ok({ status: 200, body, headers: { etag: versionTag(version) } });
      });
    },
  });
}

/** A job the caller may not see is not there for them. */
async function visibleJob(request: Request, jobs: Jobs, text: string): Promise<Job> {
  const id = parseId<"job">(text);
  const job = id && (await jobs.find(id));
  if (!job || !mayAccess(principalOf(request).roles, readWordOf(job.type)))
    throw new ProblemError({ code: "job_not_found", id: text });
  return job;
}
