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
  plainJson,
  problems,
  tagAnswer,
  versionTag,
} from "@souffleur/platform/http";
import { z } from "zod";
import { createPlanning } from "../../application/create-planning.ts";
import { deletePlanning } from "../../application/delete-planning.ts";
import { getPlanning } from "../../application/get-planning.ts";
import type { PlanningId } from "../../domain/planning.ts";
import { type PlanningContext, portsOf } from "../context.ts";
import { planningRepository } from "../database/planning-repository.ts";
import { presentPlanning, presentPlanningDetails } from "./presenters.ts";
import { planningInputs, planningOutput } from "./schemas.ts";

const params = z.object({ id: z.string() });
const tags = ["Plannings"];
const expand = z
  .enum(["details"])
  .optional()
  .meta({ description: "`details` adds names, version and time of creation." });

export function planningRoutes(app: App, context: PlanningContext): void {
  readRoutes(app, context);
  writeRoutes(app, context);
}

function readRoutes(app: App, { database }: PlanningContext): void {
  const plannings = planningRepository(database.queries);

  app.route({
    method: "GET",
    url: "/plannings",
    config: { access: "planning:read" },
    serializerCompiler: plainJson,
    schema: {
      tags,
      operationId: "listPlannings",
      summary: "All plannings by date, or a page of them",
      querystring: z.strictObject({
        limit: limitInput.optional(),
        cursor: cursorInput.optional(),
        from: localDateInput.optional(),
        to: localDateInput.optional(),
        expand,
      }),
      response: { 200: z.array(planningOutput), ...problems(422) },
    },
    handler: async (request, reply) => {
      const { limit, cursor, from, to, expand } = request.query;
      return answerArray(request, reply, {
        schema: planningOutput,
        limit,
        after: decodeCursor(cursor, "date", "id"),
        read: (page) => plannings.list(page, { from, to }),
        present: expand === "details" ? presentPlanningDetails : presentPlanning,
      });
    },
  });

  app.route({
    method: "GET",
    url: "/plannings/:id",
    config: { access: "planning:read" },
    serializerCompiler: plainJson,
    schema: {
      tags,
      operationId: "getPlanning",
      summary: "One planning",
      params,
      querystring: z.strictObject({ expand }),
      response: { 200: planningOutput, ...problems(404, 422) },
    },
    handler: async (request, reply) => {
      const planning = orProblem(await getPlanning({ plannings }, planningId(request.params.id)));
      tagAnswer(request, reply, planning.version);
      return request.query.expand === "details"
        ? presentPlanningDetails(planning)
        : presentPlanning(planning);
    },
  });
}

function writeRoutes(app: App, context: PlanningContext): void {
  const { planningInput } = planningInputs(context.zone);

  app.route({
    method: "POST",
    url: "/plannings",
    config: { access: "planning:write" },
    serializerCompiler: plainJson,
    schema: {
      tags,
      operationId: "createPlanning",
      summary: "Plan a day: the first free slot of each artist",
      description:
        "An unknown artist is created; a known one is reused, with its own availabilities where none are given.",
      body: planningInput,
      response: { 201: planningOutput, ...problems(400, 409) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const { event_date: eventDate, artists } = request.body;
        const result = await createPlanning(portsOf(context, unit, authorOf(request)), {
          eventDate,
          artists,
        });
        if (!result.ok) return result;
        const headers = { etag: versionTag(result.value.version) };
        return ok({ status: 201, body: presentPlanning(result.value), headers });
      }),
  });

  app.route({
    method: "DELETE",
    url: "/plannings/:id",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "deletePlanning",
      summary: "Move a planning to the trash",
      params,
      response: { 204: z.undefined(), ...problems(404, 412) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const id = planningId(request.params.id);
        const result = await deletePlanning(
          portsOf(context, unit, authorOf(request)),
          id,
          expectedVersion(request),
        );
        return result.ok ? ok({ status: 204, body: undefined }) : result;
      }),
  });
}

/** No planning has an id that is not one. */
function planningId(text: string): PlanningId {
  const id = parseId<"planning">(text);
  if (id === undefined) throw new ProblemError({ code: "planning_not_found", id: text });
  return id;
}
