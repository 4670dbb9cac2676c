import { type Locale, ok, parseId } from "@souffleur/kernel";
import type { Queries } from "@souffleur/platform/database";
import {
  type App,
  answerArray,
  authorOf,
  cursorInput,
  decodeCursor,
  idInput,
  limitInput,
  orProblem,
  ProblemError,
  problems,
  tagAnswer,
  versionTag,
} from "@souffleur/platform/http";
import { htmlOf } from "@souffleur/platform/mail";
import { z } from "zod";
import { getMessage } from "../../../application/messages/get-message.ts";
import { retryMessage } from "../../../application/messages/retry-message.ts";
import type { ArtistId } from "../../../domain/artist.ts";
import type { MessageId, OutgoingMessage } from "../../../domain/messages/outgoing-message.ts";
import { type PlanningContext, portsOf } from "../../context.ts";
import { messageRepository } from "../../database/messages/message-repository.ts";
import { personRepository } from "../../database/people/person-repository.ts";
import { emailInput } from "../email-input.ts";
import {
  channelSchema,
  fullMessageOutput,
  messageOutput,
  messageStateSchema,
  noticeKindSchema,
  presentFullMessage,
  presentMessage,
} from "./message-schemas.ts";
import { testMail } from "./test-mail.ts";

const tags = ["Messages"];
const params = z.object({ id: z.string() });

/** The log of what people were told, and of what did not reach them. */
export function messageRoutes(app: App, context: PlanningContext): void {
  listRoute(app, context);
  getRoute(app, context);
  retryRoute(app, context);
  testRoute(app, context);
}

function listRoute(app: App, context: PlanningContext): void {
  const messages = messageRepository(context.database.queries);

  app.route({
    method: "GET",
    url: "/messages",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "listMessages",
      summary: "What people were told, the newest first, and what became of it",
      querystring: z.strictObject({
        limit: limitInput.default(50),
        cursor: cursorInput.optional(),
        state: messageStateSchema.optional(),
        kind: noticeKindSchema.optional(),
        channel: channelSchema.optional(),
        person_id: idInput<"artist">().optional(),
        webhook_id: idInput<"webhook">().optional(),
      }),
      response: { 200: z.array(messageOutput), ...problems(422) },
    },
    handler: async (request, reply) => {
      const { limit, cursor, state, kind, channel, person_id, webhook_id } = request.query;
      const states = state === undefined ? undefined : [state];
      const filter = { states, kind, channel, personId: person_id, webhookId: webhook_id };
      const names = new Map<string, string>();
      return answerArray(request, reply, {
        schema: messageOutput,
        limit,
        after: decodeCursor(cursor, "id"),
        read: async (page) => {
          const found = await messages.list(page, filter);
          for (const [id, name] of await namesOf(context.database.queries, found.items)) names.set(id, name);
          return found;
        },
        present: (message) => presentMessage(message, surroundings(context, names, request.locale)),
      });
    },
  });
}

function getRoute(app: App, context: PlanningContext): void {
  const messages = messageRepository(context.database.queries);

  app.route({
    method: "GET",
    url: "/messages/:id",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "getMessage",
      summary: "One message: what was sent, word for word, or why it was not",
      params,
      response: { 200: fullMessageOutput, ...problems(404) },
    },
    handler: async (request, reply) => {
      const message = orProblem(await getMessage({ messages }, messageIdOf(request.params.id)));
      tagAnswer(request, reply, message.version);
      const names = await namesOf(context.database.queries, [message]);
      return presentFullMessage(message, surroundings(context, names, request.locale));
    },
  });
}

function retryRoute(app: App, context: PlanningContext): void {
  app.route({
    method: "POST",
    url: "/messages/:id/retry",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "retryMessage",
      summary: "Try a message again that was not sent, or of which nobody knows",
      params,
      response: { 200: messageOutput, ...problems(404, 409) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const ports = portsOf(context, unit, authorOf(request));
        const result = await retryMessage(ports, messageIdOf(request.params.id));
        if (!result.ok) return result;
        if (context.messagesWait !== undefined) unit.afterCommit(context.messagesWait);
        const names = await namesOf(unit.queries, [result.value]);
        const body = presentMessage(result.value, surroundings(context, names, request.locale));
        return ok({ status: 200, body, headers: { etag: versionTag(result.value.version) } });
      }),
  });
}

function testRoute(app: App, context: PlanningContext): void {
  app.route({
    method: "POST",
    url: "/messages/test",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "sendTestMessage",
      summary: "Send a message that says nothing but that it arrived",
      description: "It is handed in before the answer: whatever the mail server has against it is in there.",
      body: z
        .strictObject({ to: emailInput })
        .meta({ id: "TestMessage", examples: [{ to: "regie@example.org" }] }),
      response: { 204: z.undefined(), ...problems(409, 422, 502) },
    },
    handler: async (request, reply) => {
      const { mailer, newId } = context;
      if (mailer === undefined) throw new ProblemError({ code: "no_mail_server" });
      const { subject, text } = testMail[request.locale];
      const to = { name: "", address: request.body.to };
      const html = htmlOf(text, request.locale);
      const result = await mailer.send({ id: newId(), to, subject, text, html });
      if (result.kind !== "sent") {
        const { message: reason, words } = result.failure;
        throw new ProblemError({ code: "mail_not_sent", reason, words });
      }
      reply.code(204);
    },
  });
}

function surroundings(context: PlanningContext, names: ReadonlyMap<string, string>, locale: Locale) {
  return { names, hasMailer: context.mailer !== undefined, locale };
}

/** The names of those a page of messages concerns, as they are now. */
async function namesOf(
  queries: Queries,
  messages: readonly OutgoingMessage[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(messages.map(({ personId }) => personId))] as ArtistId[];
  const people = await personRepository(queries).findAll(ids);
  return new Map(people.map(({ id, name }) => [id, name]));
}

/** No message has an id that is not one. */
function messageIdOf(text: string): MessageId {
  const id = parseId<"message">(text);
  if (id === undefined) throw new ProblemError({ code: "message_not_found", id: text });
  return id;
}
