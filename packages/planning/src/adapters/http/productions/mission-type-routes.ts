import { ok, parseId } from "@souffleur/kernel";
import {
  type App,
  answerArray,
  authorOf,
  cursorInput,
  decodeCursor,
  expectedVersion,
  limitInput,
  orProblem,
  ProblemError,
  problems,
  tagAnswer,
  textInput,
  versionTag,
} from "@souffleur/platform/http";
import { z } from "zod";
import { createMissionType } from "../../../application/productions/create-mission-type.ts";
import { deleteMissionType } from "../../../application/productions/delete-mission-type.ts";
import { getMissionType } from "../../../application/productions/get-mission-type.ts";
import { replaceMissionType } from "../../../application/productions/replace-mission-type.ts";
import type { MissionType, MissionTypeId } from "../../../domain/productions/mission-type.ts";
import { type PlanningContext, portsOf } from "../../context.ts";
import { missionTypeRepository } from "../../database/productions/mission-type-repository.ts";
import {
  missionTypeInput,
  missionTypeOutput,
  missionTypeReplacement,
  presentMissionType,
} from "./mission-type-schemas.ts";

const params = z.object({ id: z.string() });
const tags = ["Mission types"];

export function missionTypeRoutes(app: App, context: PlanningContext): void {
  readRoutes(app, context);
  writeRoutes(app, context);
}

function readRoutes(app: App, { database }: PlanningContext): void {
  const missionTypes = missionTypeRepository(database.queries);

  app.route({
    method: "GET",
    url: "/mission-types",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "listMissionTypes",
      summary: "All mission types by name, or a page of them",
      querystring: z.strictObject({
        limit: limitInput.optional(),
        cursor: cursorInput.optional(),
        q: textInput(200)
          .min(1)
          .optional()
          .meta({ description: "Part of the name.", examples: ["montage"] }),
      }),
      response: { 200: z.array(missionTypeOutput), ...problems(422) },
    },
    handler: async (request, reply) => {
      const { limit, cursor, q } = request.query;
      return answerArray(request, reply, {
        schema: missionTypeOutput,
        limit,
        after: decodeCursor(cursor, "text", "id"),
        read: (page) => missionTypes.list(page, q),
        present: presentMissionType,
      });
    },
  });

  app.route({
    method: "GET",
    url: "/mission-types/:id",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "getMissionType",
      summary: "One mission type",
      params,
      response: { 200: missionTypeOutput, ...problems(404) },
    },
    handler: async (request, reply) => {
      const type = orProblem(await getMissionType({ missionTypes }, missionTypeId(request.params.id)));
      tagAnswer(request, reply, type.version);
      return presentMissionType(type);
    },
  });
}

function writeRoutes(app: App, context: PlanningContext): void {
  app.route({
    method: "POST",
    url: "/mission-types",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "createMissionType",
      summary: "Create a mission type",
      body: missionTypeInput,
      response: { 201: missionTypeOutput, ...problems(422) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const result = await createMissionType(portsOf(context, unit, authorOf(request)), request.body);
        return result.ok ? ok({ status: 201, ...answer(result.value) }) : result;
      }),
  });

  app.route({
    method: "PUT",
    url: "/mission-types/:id",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "replaceMissionType",
      summary: "Replace a mission type; shifts made from it stay as they are",
      params,
      body: missionTypeReplacement,
      response: { 200: missionTypeOutput, ...problems(404, 412, 422) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const result = await replaceMissionType(portsOf(context, unit, authorOf(request)), {
          id: missionTypeId(request.params.id),
          details: request.body,
          expectedVersion: expectedVersion(request),
        });
        return result.ok ? ok({ status: 200, ...answer(result.value) }) : result;
      }),
  });

  app.route({
    method: "DELETE",
    url: "/mission-types/:id",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "deleteMissionType",
      summary: "Move a mission type to the trash; shifts made from it stay",
      params,
      response: { 204: z.undefined(), ...problems(404, 412) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const result = await deleteMissionType(
          portsOf(context, unit, authorOf(request)),
          missionTypeId(request.params.id),
          expectedVersion(request),
        );
        return result.ok ? ok({ status: 204, body: undefined }) : result;
      }),
  });
}

function answer(type: MissionType) {
  return { body: presentMissionType(type), headers: { etag: versionTag(type.version) } };
}

/** No mission type has an id that is not one. */
function missionTypeId(text: string): MissionTypeId {
  const id = parseId<"mission-type">(text);
  if (id === undefined) throw new ProblemError({ code: "mission_type_not_found", id: text });
  return id;
}
