import { locales, ok } from "@souffleur/kernel";
import {
  type App,
  authorOf,
  expectedVersion,
  orProblem,
  problems,
  tagAnswer,
  versionTag,
} from "@souffleur/platform/http";
import { z } from "zod";
import { getPreferences, replacePreferences } from "../../../application/messages/replace-preferences.ts";
import { type MessagePreferences, personKinds } from "../../../domain/messages/preferences.ts";
import { type PlanningContext, portsOf } from "../../context.ts";
import { preferencesRepository } from "../../database/messages/preferences-repository.ts";
import { personRepository } from "../../database/people/person-repository.ts";
import { myself } from "../my/myself.ts";
import { personIdOf } from "../people/person-routes.ts";

const params = z.object({ id: z.string() });
const example = { locale: "en", unwanted: ["reminder"] } as const;
const shape = {
  locale: z.enum(locales).optional().meta({ description: "The organisation's, where nothing is said." }),
  unwanted: z
    .array(z.enum(personKinds))
    .max(personKinds.length)
    .meta({ description: "What they do not want to hear of by e-mail." }),
};

const preferencesInput = z
  .strictObject({ ...shape, version: z.int().optional() })
  .meta({ id: "MessagePreferencesInput", examples: [example] });

const preferencesOutput = z
  .object({ ...shape, version: z.int() })
  .meta({ id: "MessagePreferences", examples: [{ ...example, unwanted: ["reminder"], version: 2 }] });

/** What somebody wants to be told of: as whoever plans sets it, and as they say themselves. */
export function preferenceRoutes(app: App, context: PlanningContext): void {
  personPreferences(app, context);
  myPreferences(app, context);
}

function portsFor({ database: { queries } }: PlanningContext) {
  return { people: personRepository(queries), preferences: preferencesRepository(queries) };
}

function personPreferences(app: App, context: PlanningContext): void {
  const tags = ["Messages"];

  app.route({
    method: "GET",
    url: "/people/:id/message-preferences",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "getMessagePreferences",
      summary: "What somebody wants to be told of, and in which language",
      params,
      response: { 200: preferencesOutput, ...problems(404) },
    },
    handler: async (request, reply) => {
      const found = orProblem(await getPreferences(portsFor(context), personIdOf(request.params.id)));
      tagAnswer(request, reply, found.version);
      return present(found);
    },
  });

  app.route({
    method: "PUT",
    url: "/people/:id/message-preferences",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "replaceMessagePreferences",
      summary: "Say what somebody wants to be told of",
      params,
      body: preferencesInput,
      response: { 200: preferencesOutput, ...problems(404, 412) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const ports = portsOf(context, unit, authorOf(request));
        const id = personIdOf(request.params.id);
        const result = await replacePreferences(ports, id, request.body, expectedVersion(request));
        return result.ok ? ok(answer(result.value)) : result;
      }),
  });
}

function myPreferences(app: App, context: PlanningContext): void {
  const tags = ["Personal page"];

  app.route({
    method: "GET",
    url: "/my/message-preferences",
    config: { access: "link" },
    schema: {
      tags,
      operationId: "getMyMessagePreferences",
      summary: "What the holder of the link wants to be told of",
      response: { 200: preferencesOutput, ...problems(401, 403, 404) },
    },
    handler: async (request, reply) => {
      const found = orProblem(await getPreferences(portsFor(context), myself(request)));
      tagAnswer(request, reply, found.version);
      return present(found);
    },
  });

  app.route({
    method: "PUT",
    url: "/my/message-preferences",
    config: { access: "link" },
    schema: {
      tags,
      operationId: "replaceMyMessagePreferences",
      summary: "Say what you want to be told of",
      body: preferencesInput,
      response: { 200: preferencesOutput, ...problems(401, 403, 404, 412) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const ports = portsOf(context, unit, authorOf(request));
        const version = expectedVersion(request);
        const result = await replacePreferences(ports, myself(request), request.body, version);
        return result.ok ? ok(answer(result.value)) : result;
      }),
  });
}

function answer(preferences: MessagePreferences) {
  const headers = { etag: versionTag(preferences.version) };
  return { status: 200, body: present(preferences), headers };
}

function present({ locale, unwanted, version }: MessagePreferences) {
  return { locale, unwanted: [...unwanted], version };
}
