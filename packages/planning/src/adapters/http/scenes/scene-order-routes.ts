import { isWaiting, ok, parseId, proposalStates, type Result } from "@souffleur/kernel";
import {
  type App,
  authorOf,
  cursorInput,
  DEFAULT_PAGE,
  decodeCursor,
  encodeCursor,
  type Failure,
  idInput,
  limitInput,
  ProblemError,
  problems,
  requiredVersion,
  tagAnswer,
  versionTag,
} from "@souffleur/platform/http";
import { type Jobs, type JobType, jobAccepted, jobOutput } from "@souffleur/platform/jobs";
import { z } from "zod";
import type { PlanningPorts } from "../../../application/ports.ts";
import {
  acceptSceneOrder,
  rejectSceneOrder,
  restoreSceneOrder,
  type SeenSceneOrder,
} from "../../../application/scenes/decide-scene-order.ts";
import { requestSceneOrder } from "../../../application/scenes/request-scene-order.ts";
import type { ProposedSceneOrder, SceneOrderId } from "../../../domain/scenes/scene-order.ts";
import { type PlanningContext, portsOf } from "../../context.ts";
import { sceneOrderRepository } from "../../database/scenes/scene-order-repository.ts";
import type { SceneOrderPayload } from "../../jobs/scene-order-job.ts";
import { productionId } from "../productions/production-routes.ts";
import {
  presentSceneOrder,
  sceneOrderInput,
  sceneOrderOutput,
  sceneOrderPage,
} from "./scene-order-schemas.ts";

const params = z.object({ id: z.string() });
const tags = ["Scene orders"];

/** Orders the machine proposes for the scenes of a production. */
export function sceneOrderRoutes(
  app: App,
  context: PlanningContext,
  jobs: Jobs,
  job: JobType<SceneOrderPayload>,
): void {
  requestRoute(app, context, jobs, job);
  listRoute(app, context);
  oneRoute(app, context);
  decisionRoute(app, context, "accept", "Put the scenes into this order", acceptSceneOrder);
  decisionRoute(app, context, "reject", "Refuse an order: the scenes stay as they are", rejectSceneOrder);
  decisionRoute(
    app,
    context,
    "restore",
    "Take the decision back: scenes nobody has moved since go back to where they were",
    restoreSceneOrder,
  );
}

function requestRoute(app: App, context: PlanningContext, jobs: Jobs, job: JobType<SceneOrderPayload>): void {
  app.route({
    method: "POST",
    url: "/productions/:id/scene-orders",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "requestSceneOrder",
      summary: "Ask for the order of scenes in which people wait least",
      description:
        "A job searches; the order waits in the inbox, and one that waited gives way to it. Cancelled, it keeps the best so far.",
      params,
      body: sceneOrderInput,
      response: { 202: jobOutput, ...problems(404, 409, 422, 429) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const author = authorOf(request);
        const ports = portsOf(context, unit, author);
        const { seed, seconds, iterations } = request.body;
        const asked = { productionId: productionId(request.params.id), seed, seconds, rounds: iterations };
        const started = await requestSceneOrder(
          {
            ...ports,
            startOrdering: (payload, production) =>
              jobs.enqueue(unit, job, { ...payload, production }, author),
          },
          asked,
        );
        return jobAccepted(started, request.locale);
      }),
  });
}

function listRoute(app: App, { database }: PlanningContext): void {
  const orders = sceneOrderRepository(database.queries);
  app.route({
    method: "GET",
    url: "/scene-orders",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "listSceneOrders",
      summary: "Orders proposed for scenes, the newest first",
      querystring: z.strictObject({
        production_id: idInput<"production">().optional(),
        state: z
          .enum([...proposalStates, "waiting"])
          .optional()
          .meta({ description: "`waiting` is open or restored." }),
        limit: limitInput.default(DEFAULT_PAGE),
        cursor: cursorInput.optional(),
      }),
      response: { 200: sceneOrderPage, ...problems(422) },
    },
    handler: async (request) => {
      const { state, production_id, limit, cursor } = request.query;
      const states = state === "waiting" ? proposalStates.filter(isWaiting) : state && [state];
      const page = { limit, after: decodeCursor(cursor, "instant", "id") };
      const { items, next } = await orders.list(page, { productionId: production_id, states });
      return { items: items.map(presentSceneOrder), ...(next && { next_cursor: encodeCursor(next) }) };
    },
  });
}

function oneRoute(app: App, { database }: PlanningContext): void {
  const orders = sceneOrderRepository(database.queries);
  app.route({
    method: "GET",
    url: "/scene-orders/:id",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "getSceneOrder",
      summary: "One proposed order, and what waiting costs now and then",
      params,
      response: { 200: sceneOrderOutput, ...problems(404) },
    },
    handler: async (request, reply) => {
      const id = sceneOrderId(request.params.id);
      const order = await orders.find(id);
      if (order === undefined) throw new ProblemError({ code: "scene_order_not_found", id });
      tagAnswer(request, reply, order.version);
      return presentSceneOrder(order);
    },
  });
}

type UseCase = (ports: PlanningPorts, seen: SeenSceneOrder) => Promise<Result<ProposedSceneOrder, Failure>>;

function decisionRoute(
  app: App,
  context: PlanningContext,
  verb: "accept" | "reject" | "restore",
  summary: string,
  useCase: UseCase,
): void {
  app.route({
    method: "POST",
    url: `/scene-orders/:id/${verb}`,
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: `${verb}SceneOrder`,
      summary,
      params,
      response: { 200: sceneOrderOutput, ...problems(404, 409, 412, 428) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        unit.afterCommit(context.inboxChanged);
        const id = sceneOrderId(request.params.id);
        const ports = portsOf(context, unit, authorOf(request));
        const result = await useCase(ports, { id, expectedVersion: requiredVersion(request) });
        if (!result.ok) return result;
        const headers = { etag: versionTag(result.value.version) };
        return ok({ status: 200, body: presentSceneOrder(result.value), headers });
      }),
  });
}

/** No order has an id that is not one. */
function sceneOrderId(text: string): SceneOrderId {
  const id = parseId<"scene-order">(text);
  if (id === undefined) throw new ProblemError({ code: "scene_order_not_found", id: text });
  return id;
}
