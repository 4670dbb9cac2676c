import { locales, ok } from "@souffleur/kernel";
import {
  type App,
  authorOf,
  expectedVersion,
  lineInput,
  orProblem,
  problems,
  tagAnswer,
  textInput,
  versionTag,
} from "@souffleur/platform/http";
import { z } from "zod";
import { checkTemplate, replaceTemplate } from "../../../application/messages/replace-template.ts";
import { noticeKinds } from "../../../domain/messages/notice.ts";
import { exampleNotice } from "../../../domain/messages/templates/example-notice.ts";
import { noticeValues } from "../../../domain/messages/templates/notice-values.ts";
import {
  type MessageTemplate,
  renderSubject,
  renderText,
  variablesOf,
} from "../../../domain/messages/templates/template.ts";
import { type PlanningContext, portsOf } from "../../context.ts";
import { templateRepository } from "../../database/messages/template-repository.ts";
import { givenOut } from "../given-out.ts";
import { noticeKindSchema } from "./message-schemas.ts";

const tags = ["Messages"];
const MAX_SUBJECT = 200;
const MAX_BODY = 5_000;
const localeSchema = z.enum(locales);
const params = z.object({ kind: noticeKindSchema, locale: localeSchema });

const shape = { subject: lineInput(MAX_SUBJECT).min(1), body: textInput(MAX_BODY).min(1) };
const example = { subject: "Au planning : {production}", body: "Bonjour {person},\n\n{shifts}\n\n{link}" };

const templateInput = z
  .strictObject({
    ...shape,
    ...givenOut,
    kind: noticeKindSchema.optional(),
    locale: localeSchema.optional(),
    variables: z.array(z.string().max(100)).max(100).optional(),
    is_own: z.boolean().optional(),
  })
  .meta({ id: "MessageTemplateInput", examples: [example] });

const templateOutput = z
  .object({
    kind: noticeKindSchema,
    locale: localeSchema,
    subject: z.string(),
    body: z.string(),
    variables: z.array(z.string()).meta({ description: "What it may name, as {person}." }),
    is_own: z.boolean().meta({ description: "Somebody wrote it; else it is as shipped." }),
    version: z.int(),
  })
  .meta({
    id: "MessageTemplate",
    examples: [
      {
        ...{ kind: "assigned", locale: "fr", ...example },
        variables: ["person", "production", "shifts", "count", "note", "link"],
        ...{ is_own: true, version: 2 },
      },
    ],
  });

const previewInput = z
  .strictObject({ kind: noticeKindSchema, locale: localeSchema, ...shape })
  .meta({ id: "MessagePreviewInput", examples: [{ kind: "assigned", locale: "fr", ...example }] });

const previewOutput = z
  .object({ subject: z.string(), body: z.string() })
  .meta({ id: "MessagePreview", examples: [{ subject: "Au planning : Le Misanthrope", body: "…" }] });

/** The words of messages. */
export function templateRoutes(app: App, context: PlanningContext): void {
  readRoutes(app, context);
  writeRoutes(app, context);
  previewRoute(app, context);
}

function readRoutes(app: App, { database }: PlanningContext): void {
  const templates = templateRepository(database.queries);

  app.route({
    method: "GET",
    url: "/message-templates",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "listMessageTemplates",
      summary: "The words of every kind of message, in both languages",
      response: { 200: z.array(templateOutput) },
    },
    handler: async () => {
      const own = await templates.list();
      const all = noticeKinds.flatMap((kind) => locales.map((locale) => ({ kind, locale })));
      const found = await Promise.all(
        all.map(
          async ({ kind, locale }) =>
            own.find((one) => one.kind === kind && one.locale === locale) ??
            (await templates.find(kind, locale)),
        ),
      );
      return found.map(present);
    },
  });

  app.route({
    method: "GET",
    url: "/message-templates/:kind/:locale",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "getMessageTemplate",
      summary: "The words of one kind of message in one language",
      params,
      response: { 200: templateOutput, ...problems(422) },
    },
    handler: async (request, reply) => {
      const { kind, locale } = request.params;
      const template = await templates.find(kind, locale);
      tagAnswer(request, reply, template.version);
      return present(template);
    },
  });
}

function writeRoutes(app: App, context: PlanningContext): void {
  app.route({
    method: "PUT",
    url: "/message-templates/:kind/:locale",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "replaceMessageTemplate",
      summary: "Give messages of one kind other words",
      description: "A line whose variables are all empty is left out of the message.",
      params,
      body: templateInput,
      response: { 200: templateOutput, ...problems(412, 422) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const { subject, body } = request.body;
        const result = await replaceTemplate(portsOf(context, unit, authorOf(request)), {
          ...request.params,
          text: { subject, body },
          expectedVersion: expectedVersion(request),
        });
        return result.ok ? ok(answer(result.value)) : result;
      }),
  });

  app.route({
    method: "DELETE",
    url: "/message-templates/:kind/:locale",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "resetMessageTemplate",
      summary: "Put the words of a message back as they are shipped",
      params,
      response: { 200: templateOutput, ...problems(412, 422) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const seen = expectedVersion(request);
        const change = { ...request.params, text: undefined, expectedVersion: seen };
        const result = await replaceTemplate(portsOf(context, unit, authorOf(request)), change);
        return result.ok ? ok(answer(result.value)) : result;
      }),
  });
}

function previewRoute(app: App, { zone, publicUrl }: PlanningContext): void {
  app.route({
    method: "POST",
    url: "/message-templates/preview",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "previewMessageTemplate",
      summary: "A message with these words, about somebody and shifts that are made up",
      body: previewInput,
      response: { 200: previewOutput, ...problems(422) },
    },
    handler: async (request) => {
      const { kind, locale, subject, body } = request.body;
      orProblem(checkTemplate(kind, { subject, body }));
      const link = `${publicUrl === "" ? "https://souffleur.example.org" : publicUrl}/link#…`;
      const values = noticeValues(exampleNotice(kind), { personName: "Élodie Marchand", zone, link }, locale);
      return { subject: renderSubject(subject, values), body: renderText(body, values) };
    },
  });
}

function answer(template: MessageTemplate) {
  return { status: 200, body: present(template), headers: { etag: versionTag(template.version) } };
}

function present({ kind, locale, subject, body, isOwn, version }: MessageTemplate) {
  return { kind, locale, subject, body, variables: [...variablesOf(kind)], is_own: isOwn, version };
}
