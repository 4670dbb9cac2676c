import { type Locale, ok, parseId } from "@souffleur/kernel";
import {
  type App,
  authorOf,
  expectedVersion,
  orProblem,
  ProblemError,
  problems,
  tagAnswer,
  versionTag,
} from "@souffleur/platform/http";
import { z } from "zod";
import { createWebhook } from "../../../application/messages/create-webhook.ts";
import { deleteWebhook, getWebhook } from "../../../application/messages/delete-webhook.ts";
import { replaceWebhook, rotateWebhookSecret } from "../../../application/messages/replace-webhook.ts";
import type { Webhook, WebhookId } from "../../../domain/messages/webhook.ts";
import { type PlanningContext, portsOf } from "../../context.ts";
import { webhookRepository } from "../../database/messages/webhook-repository.ts";
import { postSigned } from "../../messages/send-to-webhook.ts";
import { mintWebhookSecret } from "../../messages/sign-webhook.ts";
import {
  deliveryOutput,
  newWebhookOutput,
  presentWebhook,
  webhookDetailsOf,
  webhookInput,
  webhookOutput,
  webhookReplacement,
} from "./webhook-schemas.ts";

const tags = ["Webhooks"];
const params = z.object({ id: z.string() });

/** Other programs that are told what people are told. Their addresses are as good as keys: only editors see them. */
export function webhookRoutes(app: App, context: PlanningContext): void {
  readRoutes(app, context);
  createRoute(app, context);
  replaceRoute(app, context);
  deleteRoute(app, context);
  secretRoute(app, context);
  testRoute(app, context);
}

function readRoutes(app: App, { database }: PlanningContext): void {
  const webhooks = webhookRepository(database.queries);

  app.route({
    method: "GET",
    url: "/webhooks",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "listWebhooks",
      summary: "The programs that are told what people are told",
      response: { 200: z.array(webhookOutput) },
    },
    handler: async (request) =>
      (await webhooks.list()).map((webhook) => presentWebhook(webhook, request.locale)),
  });

  app.route({
    method: "GET",
    url: "/webhooks/:id",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "getWebhook",
      summary: "One webhook",
      params,
      response: { 200: webhookOutput, ...problems(404) },
    },
    handler: async (request, reply) => {
      const webhook = orProblem(await getWebhook({ webhooks }, webhookIdOf(request.params.id)));
      tagAnswer(request, reply, webhook.version);
      return presentWebhook(webhook, request.locale);
    },
  });
}

function createRoute(app: App, context: PlanningContext): void {
  app.route({
    method: "POST",
    url: "/webhooks",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "createWebhook",
      summary: "Tell another program what people are told; the secret it is signed with is shown this once",
      description: "An Idempotency-Key has no effect here: an answer with a secret in it is not kept.",
      body: webhookInput,
      response: { 201: newWebhookOutput, ...problems(409, 422) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const ports = portsOf(context, unit, authorOf(request));
        const result = await createWebhook(ports, webhookDetailsOf(request.body), mintWebhookSecret());
        return result.ok ? ok(answerWithSecret(result.value, request.locale, 201)) : result;
      }),
  });
}

function replaceRoute(app: App, context: PlanningContext): void {
  app.route({
    method: "PUT",
    url: "/webhooks/:id",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "replaceWebhook",
      summary: "Change what a webhook is told, and where; or switch it off and on",
      params,
      body: webhookReplacement,
      response: { 200: webhookOutput, ...problems(404, 412) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const ports = portsOf(context, unit, authorOf(request));
        const id = webhookIdOf(request.params.id);
        const details = webhookDetailsOf(request.body);
        const result = await replaceWebhook(ports, id, details, expectedVersion(request));
        if (!result.ok) return result;
        const headers = { etag: versionTag(result.value.version) };
        return ok({ status: 200, body: presentWebhook(result.value, request.locale), headers });
      }),
  });
}

function deleteRoute(app: App, context: PlanningContext): void {
  app.route({
    method: "DELETE",
    url: "/webhooks/:id",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "deleteWebhook",
      summary: "Move a webhook to the trash: it is told nothing more",
      params,
      response: { 204: z.undefined(), ...problems(404, 412) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const ports = portsOf(context, unit, authorOf(request));
        const result = await deleteWebhook(ports, webhookIdOf(request.params.id), expectedVersion(request));
        return result.ok ? ok({ status: 204, body: undefined }) : result;
      }),
  });
}

function secretRoute(app: App, context: PlanningContext): void {
  app.route({
    method: "POST",
    url: "/webhooks/:id/secret",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "rotateWebhookSecret",
      summary: "Give a webhook another secret; it is shown this once",
      description: "An Idempotency-Key has no effect here: an answer with a secret in it is not kept.",
      params,
      response: { 200: newWebhookOutput, ...problems(404) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const ports = portsOf(context, unit, authorOf(request));
        const id = webhookIdOf(request.params.id);
        const result = await rotateWebhookSecret(ports, id, mintWebhookSecret());
        return result.ok ? ok(answerWithSecret(result.value, request.locale, 200)) : result;
      }),
  });
}

function testRoute(app: App, context: PlanningContext): void {
  const webhooks = webhookRepository(context.database.queries);

  app.route({
    method: "POST",
    url: "/webhooks/:id/test",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "testWebhook",
      summary: "Send a webhook an event `planning.test`, and say what came of it",
      params,
      response: { 200: deliveryOutput, ...problems(404) },
    },
    handler: async (request) => {
      const webhook = orProblem(await getWebhook({ webhooks }, webhookIdOf(request.params.id)));
      const event = { type: "planning.test", timestamp: context.clock.now(), data: {} };
      const failure = await postSigned(context, webhook, {
        id: context.newId(),
        body: JSON.stringify(event),
      });
      if (failure === undefined) return { delivered: true };
      return { delivered: false, failure: { ...failure, message: failure.message[request.locale] } };
    },
  });
}

function answerWithSecret(webhook: Webhook, locale: Locale, status: number) {
  const headers = { etag: versionTag(webhook.version) };
  const body = { ...presentWebhook(webhook, locale), secret: webhook.secret };
  return { status, body, headers, holdsSecret: true as const };
}

/** No webhook has an id that is not one. */
function webhookIdOf(text: string): WebhookId {
  const id = parseId<"webhook">(text);
  if (id === undefined) throw new ProblemError({ code: "webhook_not_found", id: text });
  return id;
}
