import { ok, parseId } from "@souffleur/kernel";
import {
  type App,
  answerArray,
  authorOf,
  cursorInput,
  decodeCursor,
  expectedVersion,
  limitInput,
  localDateInput,
  orProblem,
  ProblemError,
  problems,
  tagAnswer,
  textInput,
  versionTag,
} from "@souffleur/platform/http";
import { z } from "zod";
import { createProduction } from "../../../application/productions/create-production.ts";
import { deleteProduction } from "../../../application/productions/delete-production.ts";
import { getProduction } from "../../../application/productions/get-production.ts";
import { replaceProduction } from "../../../application/productions/replace-production.ts";
import type { ProductionId } from "../../../domain/plan/facts.ts";
import type { Production } from "../../../domain/productions/production.ts";
import { type PlanningContext, portsOf } from "../../context.ts";
import { productionRepository } from "../../database/productions/production-repository.ts";
import {
  presentProduction,
  productionInput,
  productionOutput,
  productionReplacement,
} from "./production-schemas.ts";

const params = z.object({ id: z.string() });
const tags = ["Productions"];

export function productionRoutes(app: App, context: PlanningContext): void {
  readRoutes(app, context);
  writeRoutes(app, context);
}

function readRoutes(app: App, { database }: PlanningContext): void {
  const productions = productionRepository(database.queries);

  app.route({
    method: "GET",
    url: "/productions",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "listProductions",
      summary: "All productions by first day, or a page of them",
      querystring: z.strictObject({
        limit: limitInput.optional(),
        cursor: cursorInput.optional(),
        q: textInput(200)
          .min(1)
          .optional()
          .meta({ description: "Part of the name.", examples: ["songe"] }),
        from: localDateInput.optional().meta({ description: "Those that run on this day or later." }),
        to: localDateInput.optional().meta({ description: "Those that run on this day or earlier." }),
      }),
      response: { 200: z.array(productionOutput), ...problems(422) },
    },
    handler: async (request, reply) => {
      const { limit, cursor, q, from, to } = request.query;
      return answerArray(request, reply, {
        schema: productionOutput,
        limit,
        after: decodeCursor(cursor, "date", "id"),
        read: (page) => productions.list(page, { search: q, from, to }),
        present: presentProduction,
      });
    },
  });

  app.route({
    method: "GET",
    url: "/productions/:id",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "getProduction",
      summary: "One production",
      params,
      response: { 200: productionOutput, ...problems(404) },
    },
    handler: async (request, reply) => {
      const production = orProblem(await getProduction({ productions }, productionId(request.params.id)));
      tagAnswer(request, reply, production.version);
      return presentProduction(production);
    },
  });
}

function writeRoutes(app: App, context: PlanningContext): void {
  app.route({
    method: "POST",
    url: "/productions",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "createProduction",
      summary: "Create a production",
      body: productionInput,
      response: { 201: productionOutput, ...problems(422) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const result = await createProduction(portsOf(context, unit, authorOf(request)), request.body);
        return result.ok ? ok({ status: 201, ...answer(result.value) }) : result;
      }),
  });

  app.route({
    method: "PUT",
    url: "/productions/:id",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "replaceProduction",
      summary: "Replace what is said of a production",
      params,
      body: productionReplacement,
      response: { 200: productionOutput, ...problems(404, 412, 422) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const result = await replaceProduction(portsOf(context, unit, authorOf(request)), {
          id: productionId(request.params.id),
          details: request.body,
          expectedVersion: expectedVersion(request),
        });
        return result.ok ? ok({ status: 200, ...answer(result.value) }) : result;
      }),
  });

  app.route({
    method: "DELETE",
    url: "/productions/:id",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "deleteProduction",
      summary: "Move a production to the trash, its shifts and who works in them included",
      params,
      response: { 204: z.undefined(), ...problems(404, 412) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const result = await deleteProduction(
          portsOf(context, unit, authorOf(request)),
          productionId(request.params.id),
          expectedVersion(request),
        );
        return result.ok ? ok({ status: 204, body: undefined }) : result;
      }),
  });
}

function answer(production: Production) {
  return { body: presentProduction(production), headers: { etag: versionTag(production.version) } };
}

/** No production has an id that is not one. */
export function productionId(text: string): ProductionId {
  const id = parseId<"production">(text);
  if (id === undefined) throw new ProblemError({ code: "production_not_found", id: text });
  return id;
}
