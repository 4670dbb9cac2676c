import { parseId } from "@souffleur/kernel";
import {
  type App,
  answerArray,
  authorOf,
  cursorInput,
  decodeCursor,
  limitInput,
  ProblemError,
  problems,
} from "@souffleur/platform/http";
import { type Jobs, type JobType, jobAccepted, jobOutput } from "@souffleur/platform/jobs";
import { z } from "zod";
import type { QuizContext } from "../../context.ts";
import { evaluationRepository } from "../../database/evaluation/evaluation-repository.ts";
import type { EvaluatePayload } from "../../jobs/evaluate-job.ts";
import { evaluationInput, evaluationOutput, presentEvaluation } from "./evaluation-schemas.ts";

const tags = ["Quiz evaluations"];

export interface EvaluationStart {
  readonly jobs: Jobs;
  readonly job: JobType<EvaluatePayload>;
  readonly hasModel: boolean;
}

/** How authors do on the gold courses, over time. */
export function evaluationRoutes(app: App, context: QuizContext, start: EvaluationStart): void {
  requestRoute(app, context, start);
  listRoute(app, context);
  oneRoute(app, context);
}

function requestRoute(app: App, context: QuizContext, { jobs, job, hasModel }: EvaluationStart): void {
  app.route({
    method: "POST",
    url: "/quiz/evaluations",
    config: { access: "quiz:write" },
    schema: {
      tags,
      operationId: "requestQuizEvaluation",
      summary: "Have an author write about the gold courses, and see how it does",
      description:
        "A job drafts and checks questions about courses that come with the product. The bank and the inbox stay as they are.",
      body: evaluationInput,
      response: { 202: jobOutput, ...problems(409, 429) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        if (request.body.author === "model" && !hasModel) throw new ProblemError({ code: "no_model" });
        const asked = await jobs.enqueue(unit, job, request.body, authorOf(request));
        return jobAccepted(asked, request.locale);
      }),
  });
}

function listRoute(app: App, { database }: QuizContext): void {
  const evaluations = evaluationRepository(database.queries);
  app.route({
    method: "GET",
    url: "/quiz/evaluations",
    config: { access: "quiz:read" },
    schema: {
      tags,
      operationId: "listQuizEvaluations",
      summary: "How authors did, the newest first",
      querystring: z.strictObject({ limit: limitInput.optional(), cursor: cursorInput.optional() }),
      response: { 200: z.array(evaluationOutput), ...problems(422) },
    },
    handler: (request, reply) =>
      answerArray(request, reply, {
        schema: evaluationOutput,
        limit: request.query.limit,
        after: decodeCursor(request.query.cursor, "instant", "id"),
        read: (page) => evaluations.list(page),
        present: presentEvaluation,
      }),
  });
}

function oneRoute(app: App, { database }: QuizContext): void {
  const evaluations = evaluationRepository(database.queries);
  app.route({
    method: "GET",
    url: "/quiz/evaluations/:id",
    config: { access: "quiz:read" },
    schema: {
      tags,
      operationId: "getQuizEvaluation",
      summary: "How an author did",
      params: z.object({ id: z.string() }),
      response: { 200: evaluationOutput, ...problems(404) },
    },
    handler: async ({ params }) => {
      const id = parseId<"evaluation">(params.id);
      const evaluation = id && (await evaluations.find(id));
      if (!evaluation) throw new ProblemError({ code: "evaluation_not_found", id: params.id });
      return presentEvaluation(evaluation);
    },
  });
}
