import { ok } from "@souffleur/kernel";
import {
  type App,
  answerArray,
  authorOf,
  cursorInput,
  decodeCursor,
  limitInput,
  orProblem,
  ProblemError,
  problems,
  requiredStamp,
  stampAnswer,
} from "@souffleur/platform/http";
import { z } from "zod";
import { getProduction } from "../../../application/productions/get-production.ts";
import { previewPublication } from "../../../application/publishing/preview-publication.ts";
import { publishProduction } from "../../../application/publishing/publish-production.ts";
import { type PlanningContext, portsOf } from "../../context.ts";
import { personRepository } from "../../database/people/person-repository.ts";
import { productionRepository } from "../../database/productions/production-repository.ts";
import { publishingRepositories } from "../../database/publishing/publishing-repositories.ts";
import { productionId } from "../productions/production-routes.ts";
import { presentDetail, presentPreview, presentPublication } from "./present-publication.ts";
import {
  publicationDetailOutput,
  publicationInput,
  publicationOutput,
  publicationPreviewOutput,
  publicationWindow,
} from "./publication-schemas.ts";

const params = z.object({ id: z.string() });
const tags = ["Publications"];
/** No production is published more often than this. */
const NUMBER = /^[1-9]\d{0,8}$/;

export function publicationRoutes(app: App, context: PlanningContext): void {
  previewRoute(app, context);
  publishRoute(app, context);
  historyRoutes(app, context);
}

function previewRoute(app: App, { database: { queries }, zone, clock }: PlanningContext): void {
  const ports = {
    productions: productionRepository(queries),
    people: personRepository(queries),
    ...publishingRepositories(queries, zone),
    clock,
  };
  app.route({
    method: "GET",
    url: "/productions/:id/publication",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "previewPublication",
      summary: "What a publication would change, and who would be told what",
      params,
      querystring: publicationWindow,
      response: { 200: publicationPreviewOutput, ...problems(404, 422) },
    },
    handler: async (request, reply) => {
      const days = { productionId: productionId(request.params.id), ...request.query };
      const preview = orProblem(await previewPublication(ports, days));
      stampAnswer(request, reply, preview.stamp);
      return presentPreview(preview, request.locale);
    },
  });
}

function publishRoute(app: App, context: PlanningContext): void {
  app.route({
    method: "POST",
    url: "/productions/:id/publications",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "publishProduction",
      summary: "Tell everybody the plan as it was previewed, in one go",
      params,
      body: publicationInput,
      response: { 201: publicationOutput, ...problems(404, 409, 412, 422, 428) },
    },
    handler: (request, reply) => {
      const expectedStamp = requiredStamp(request);
      return context.change(request, reply, async (unit) => {
        const result = await publishProduction(portsOf(context, unit, authorOf(request)), {
          productionId: productionId(request.params.id),
          ...request.body,
          expectedStamp,
        });
        return result.ok ? ok({ status: 201, body: presentPublication(result.value) }) : result;
      });
    },
  });
}

function historyRoutes(app: App, { database: { queries }, zone }: PlanningContext): void {
  const productions = productionRepository(queries);
  const { publications } = publishingRepositories(queries, zone);
  app.route({
    method: "GET",
    url: "/productions/:id/publications",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "listPublications",
      summary: "What was published of a production, the newest first",
      params,
      querystring: z.strictObject({ limit: limitInput.optional(), cursor: cursorInput.optional() }),
      response: { 200: z.array(publicationOutput), ...problems(404, 422) },
    },
    handler: async (request, reply) => {
      const { limit, cursor } = request.query;
      const after = decodeCursor(cursor, "integer");
      const { id } = orProblem(await getProduction({ productions }, productionId(request.params.id)));
      return answerArray(request, reply, {
        ...{ schema: publicationOutput, limit, after },
        read: (page) => publications.list(page, id),
        present: presentPublication,
      });
    },
  });

  app.route({
    method: "GET",
    url: "/productions/:id/publications/:number",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "getPublication",
      summary: "One publication with all it changed",
      params: z.object({ id: z.string(), number: z.string() }),
      response: { 200: publicationDetailOutput, ...problems(404) },
    },
    handler: async (request) => {
      const { number } = request.params;
      const { id } = orProblem(await getProduction({ productions }, productionId(request.params.id)));
      const found = NUMBER.test(number) ? await publications.find(id, Number(number)) : undefined;
      if (found === undefined) throw new ProblemError({ code: "publication_not_found", number });
      return presentDetail(found);
    },
  });
}
