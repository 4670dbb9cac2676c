import { ok, parseId } from "@souffleur/kernel";
import {
  type App,
  answerArray,
  authorOf,
  cursorInput,
  decodeCursor,
  expectedVersion,
  limitInput,
  ProblemError,
  problems,
  versionTag,
} from "@souffleur/platform/http";
import { z } from "zod";
import { createScene } from "../../../application/scenes/create-scene.ts";
import { deleteScene } from "../../../application/scenes/delete-scene.ts";
import { reorderScenes } from "../../../application/scenes/reorder-scenes.ts";
import { replaceScene } from "../../../application/scenes/replace-scene.ts";
import type { Scene, SceneId } from "../../../domain/scenes/scene.ts";
import { type PlanningContext, portsOf } from "../../context.ts";
import { productionRepository } from "../../database/productions/production-repository.ts";
import { sceneRepository } from "../../database/scenes/scene-repository.ts";
import { productionId } from "../productions/production-routes.ts";
import {
  presentScene,
  sceneInput,
  sceneOutput,
  scenePlacesInput,
  sceneReplacement,
} from "./scene-schemas.ts";

const params = z.object({ id: z.string() });
const sceneParams = z.object({ id: z.string(), scene_id: z.string() });
const tags = ["Scenes"];

/** Scenes of a production: what is shot or rehearsed, and who is needed for it. */
export function sceneRoutes(app: App, context: PlanningContext): void {
  listRoute(app, context);
  createRoute(app, context);
  oneRoutes(app, context);
  reorderRoute(app, context);
}

function listRoute(app: App, { database }: PlanningContext): void {
  const scenes = sceneRepository(database.queries);
  const productions = productionRepository(database.queries);
  app.route({
    method: "GET",
    url: "/productions/:id/scenes",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "listScenes",
      summary: "The scenes of a production in their order, or a page of them",
      params,
      querystring: z.strictObject({ limit: limitInput.optional(), cursor: cursorInput.optional() }),
      response: { 200: z.array(sceneOutput), ...problems(404, 422) },
    },
    handler: async (request, reply) => {
      const id = productionId(request.params.id);
      if ((await productions.find(id)) === undefined)
        throw new ProblemError({ code: "production_not_found", id });
      const { limit, cursor } = request.query;
      return answerArray(request, reply, {
        schema: sceneOutput,
        limit,
        after: decodeCursor(cursor, "integer", "id"),
        read: (page) => scenes.list(page, id),
        present: presentScene,
      });
    },
  });
}

function createRoute(app: App, context: PlanningContext): void {
  app.route({
    method: "POST",
    url: "/productions/:id/scenes",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "createScene",
      summary: "Add a scene after the others",
      params,
      body: sceneInput,
      response: { 201: sceneOutput, ...problems(404, 409, 422) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const ports = portsOf(context, unit, authorOf(request));
        const result = await createScene(ports, productionId(request.params.id), request.body);
        return result.ok ? ok({ status: 201, ...answer(result.value) }) : result;
      }),
  });
}

function oneRoutes(app: App, context: PlanningContext): void {
  app.route({
    method: "PUT",
    url: "/productions/:id/scenes/:scene_id",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "replaceScene",
      summary: "Replace what is said of a scene; it stays where it stands",
      params: sceneParams,
      body: sceneReplacement,
      response: { 200: sceneOutput, ...problems(404, 412, 422) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const result = await replaceScene(portsOf(context, unit, authorOf(request)), {
          ...seen(request.params),
          details: request.body,
          expectedVersion: expectedVersion(request),
        });
        return result.ok ? ok({ status: 200, ...answer(result.value) }) : result;
      }),
  });

  app.route({
    method: "DELETE",
    url: "/productions/:id/scenes/:scene_id",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "deleteScene",
      summary: "Move a scene to the trash",
      params: sceneParams,
      response: { 204: z.undefined(), ...problems(404, 412) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const result = await deleteScene(portsOf(context, unit, authorOf(request)), {
          ...seen(request.params),
          expectedVersion: expectedVersion(request),
        });
        return result.ok ? ok({ status: 204, body: undefined }) : result;
      }),
  });
}

function reorderRoute(app: App, context: PlanningContext): void {
  app.route({
    method: "PUT",
    url: "/productions/:id/scene-places",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "reorderScenes",
      summary: "Put all scenes of a production into an order",
      description:
        "Refused where it names other scenes than there are by now, so that none is lost or moved unseen.",
      params,
      body: scenePlacesInput,
      response: { 200: z.array(sceneOutput), ...problems(404, 409, 422) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const ports = portsOf(context, unit, authorOf(request));
        const id = productionId(request.params.id);
        const result = await reorderScenes(ports, id, request.body.scene_ids);
        return result.ok ? ok({ status: 200, body: result.value.map(presentScene) }) : result;
      }),
  });
}

function answer(scene: Scene) {
  return { body: presentScene(scene), headers: { etag: versionTag(scene.version) } };
}

function seen(given: z.output<typeof sceneParams>) {
  return { productionId: productionId(given.id), id: sceneId(given.scene_id) };
}

/** No scene has an id that is not one. */
function sceneId(text: string): SceneId {
  const id = parseId<"scene">(text);
  if (id === undefined) throw new ProblemError({ code: "scene_not_found", id: text });
  return id;
}
