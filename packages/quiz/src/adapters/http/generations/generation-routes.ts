import { ok, parseId } from "@souffleur/kernel";
import type { Unit } from "@souffleur/platform/database";
import {
  type App,
  type Author,
  authorOf,
  cursorInput,
  DEFAULT_PAGE,
  decodeCursor,
  encodeCursor,
  limitInput,
  ProblemError,
  problems,
  versionTag,
} from "@souffleur/platform/http";
import type { Jobs, JobType } from "@souffleur/platform/jobs";
import { z } from "zod";
import { requestGeneration } from "../../../application/agents/request-generation.ts";
import type { GenerationId } from "../../../domain/agents/draft.ts";
import type { Generation, GenerationState } from "../../../domain/agents/generation.ts";
import { portsOf, type QuizContext } from "../../context.ts";
import { questionRepositories } from "../../database/questions/question-repositories.ts";
import type { GeneratePayload } from "../../jobs/generate-job.ts";
import {
  authorOutput,
  generationInput,
  generationOutput,
  generationPage,
  presentAuthors,
  presentGeneration,
  presentStep,
  requestOf,
  tracePage,
} from "./generation-schemas.ts";

const tags = ["Quiz generations"];
const params = z.object({ id: z.string() });
const pageQuery = z.strictObject({
  limit: limitInput.default(DEFAULT_PAGE),
  cursor: cursorInput.optional(),
});

/** What starting a generation takes, beside the context. */
export interface GenerationStart {
  readonly jobs: Jobs;
  readonly job: JobType<GeneratePayload>;
  readonly hasModel: boolean;
}

/** Asking the agents, and looking at what they do. */
export function generationRoutes(app: App, context: QuizContext, start: GenerationStart): void {
  createRoute(app, context, start);
  authorsRoute(app, context);
  readRoutes(app, context, start.jobs);
  traceRoute(app, context);
}

function createRoute(app: App, context: QuizContext, start: GenerationStart): void {
  app.route({
    method: "POST",
    url: "/quiz/generations",
    config: { access: "quiz:write" },
    schema: {
      tags,
      operationId: "createGeneration",
      summary: "Ask for questions on a subject",
      description:
        "A job. Its drafts wait for review once it is completed; what it asks no model for, it asks nobody.",
      body: generationInput,
      response: { 202: generationOutput, ...problems(404, 409, 422, 429) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const author = authorOf(request);
        const asked = await requestGeneration(
          startPorts(context, start, unit, author),
          requestOf(request.body),
        );
        if (!asked.ok) return asked;
        const headers = { location: `/api/v1/quiz/generations/${asked.value.id}` };
        return ok({ status: 202, body: presentGeneration(asked.value, "pending"), headers });
      }),
  });
}

function authorsRoute(app: App, { settings }: QuizContext): void {
  app.route({
    method: "GET",
    url: "/quiz/authors",
    config: { access: "quiz:read" },
    schema: {
      tags,
      operationId: "listQuizAuthors",
      summary: "Who can be asked for questions, and what is still to be set for it",
      response: { 200: z.array(authorOutput) },
    },
    handler: async () => [...presentAuthors(settings)],
  });
}

export function startPorts(
  context: QuizContext,
  { jobs, job, hasModel }: GenerationStart,
  unit: Unit,
  author: Author,
) {
  return {
    ...portsOf(context, unit, author),
    hasModel,
    startJob: (id: GenerationId, { subject, count }: Generation["request"]) =>
      jobs.enqueue(unit, job, { generationId: id, subject, count }, author),
  };
}

function readRoutes(app: App, { database, newId }: QuizContext, jobs: Jobs): void {
  const { generations } = questionRepositories(database.queries, newId);
  app.route({
    method: "GET",
    url: "/quiz/generations",
    config: { access: "quiz:read" },
    schema: {
      tags,
      operationId: "listGenerations",
      summary: "What was asked of the agents, the newest first",
      querystring: pageQuery,
      response: { 200: generationPage, ...problems(422) },
    },
    handler: async ({ query: { limit, cursor } }) => {
      const { items, next } = await generations.list({ limit, after: decodeCursor(cursor, "instant", "id") });
      const shown = await Promise.all(
        items.map(async (one) => presentGeneration(one, await stateOf(jobs, one))),
      );
      return { items: shown, ...(next && { next_cursor: encodeCursor(next) }) };
    },
  });

  app.route({
    method: "GET",
    url: "/quiz/generations/:id",
    config: { access: "quiz:read" },
    schema: {
      tags,
      operationId: "getGeneration",
      summary: "What was asked of the agents, and what came of it",
      params,
      response: { 200: generationOutput, ...problems(404) },
    },
    handler: async (request, reply) => {
      const id = generationId(request.params.id);
      const generation = await generations.find(id);
      if (generation === undefined) throw new ProblemError({ code: "generation_not_found", id });
      reply.header("etag", versionTag(generation.version));
      return presentGeneration(generation, await stateOf(jobs, generation));
    },
  });
}

/** Until it is completed, what became of its job is what became of it. */
async function stateOf(jobs: Jobs, { state, jobId }: Generation): Promise<GenerationState> {
  if (state === "completed") return state;
  const job = await jobs.find(jobId);
  switch (job?.state) {
    case "queued":
      return "pending";
    case "running":
      return "running";
    case "succeeded":
      return "completed";
    case "cancelled":
      return "cancelled";
    case "failed":
    case undefined:
      return "failed";
  }
}

function traceRoute(app: App, { database, newId }: QuizContext): void {
  const { generations } = questionRepositories(database.queries, newId);
  app.route({
    method: "GET",
    url: "/quiz/generations/:id/trace",
    config: { access: "quiz:read" },
    schema: {
      tags,
      operationId: "listTraceSteps",
      summary: "What each agent did in a run, in its order; while it runs, what it did so far",
      params,
      querystring: pageQuery,
      response: { 200: tracePage, ...problems(404, 422) },
    },
    handler: async (request) => {
      const id = generationId(request.params.id);
      if ((await generations.find(id)) === undefined)
        throw new ProblemError({ code: "generation_not_found", id });
      const { limit, cursor } = request.query;
      const { items, next } = await generations.steps(id, { limit, after: decodeCursor(cursor, "integer") });
      return { items: items.map(presentStep), ...(next && { next_cursor: encodeCursor(next) }) };
    },
  });
}

/** No generation has an id that is not one. */
function generationId(text: string): GenerationId {
  const id = parseId<"generation">(text);
  if (id === undefined) throw new ProblemError({ code: "generation_not_found", id: text });
  return id;
}
