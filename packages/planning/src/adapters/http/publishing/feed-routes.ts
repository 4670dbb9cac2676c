import { hash } from "node:crypto";
import { parseId } from "@souffleur/kernel";
import {
  type App,
  authorOf,
  exampleId,
  idInput,
  idOutput,
  instantOutput,
  orProblem,
  ProblemError,
  problems,
  stampAnswer,
  textInput,
} from "@souffleur/platform/http";
import { z } from "zod";
import { createCalendarFeed, MAX_FEEDS } from "../../../application/publishing/create-calendar-feed.ts";
import { readCalendarFeed } from "../../../application/publishing/read-calendar-feed.ts";
import { revokeCalendarFeed } from "../../../application/publishing/revoke-calendar-feed.ts";
import { type CalendarFeed, type FeedSubject, feedKinds } from "../../../domain/publishing/feed.ts";
import { type PlanningContext, portsOf } from "../../context.ts";
import { peopleRepositories } from "../../database/people/people-repositories.ts";
import { productionRepository } from "../../database/productions/production-repository.ts";
import { publishingRepositories } from "../../database/publishing/publishing-repositories.ts";
import { venueRepository } from "../../database/venues/venue-repository.ts";
import { myself } from "../my/myself.ts";

const tags = ["Calendar addresses"];
const MAX_NOTE = 200;
/** A secret and the ending that calendar programs know. */
const FILE = /^([\w-]{43})\.ics$/;

const localeInput = z.enum(["fr", "en"]);

const example = {
  ...{ id: exampleId, subject: { kind: "person", id: exampleId, label: "Élodie Marchand" } },
  ...{ note: "Téléphone", locale: "fr", created_by: "Dominique", created_at: "2026-11-02T16:12:00.000Z" },
};

const feedFields = {
  id: idOutput,
  subject: z.object({ kind: z.enum(feedKinds), id: idOutput, label: z.string() }),
  note: z.string(),
  locale: localeInput,
  created_by: z.string(),
  created_at: instantOutput,
  last_read_at: instantOutput.optional().meta({ description: "When a program read it last, to the hour." }),
};

const feedOutput = z.object(feedFields).meta({ id: "CalendarFeed", examples: [example] });

const issuedFeedOutput = z
  .object({
    ...feedFields,
    path: z.string().meta({
      description:
        "The address on this server to read the calendar from, shown this once: whoever has it can read the calendar.",
    }),
  })
  .meta({
    id: "IssuedCalendarFeed",
    examples: [{ ...example, path: "/api/v1/feeds/mXK2…vC0.ics" }],
  });

const noteInput = textInput(MAX_NOTE).default("").meta({ description: "For whom, or for what program." });

const feedInput = z
  .strictObject({
    subject: z.strictObject({ kind: z.enum(feedKinds), id: idInput() }),
    note: noteInput,
    locale: localeInput
      .optional()
      .meta({ description: "The language of the calendar; else that of the request." }),
  })
  .meta({
    id: "CalendarFeedInput",
    examples: [{ subject: { kind: "person", id: exampleId }, note: "Téléphone" }],
  });

const myFeedInput = z
  .strictObject({ note: noteInput })
  .meta({ id: "MyCalendarFeedInput", examples: [{ note: "Téléphone" }] });

export function feedRoutes(app: App, context: PlanningContext): void {
  listRoute(app, context);
  createRoutes(app, context);
  revokeRoute(app, context);
  readRoute(app, context);
}

function listRoute(app: App, { database: { queries }, zone }: PlanningContext): void {
  const { feeds } = publishingRepositories(queries, zone);
  app.route({
    method: "GET",
    url: "/calendar-feeds",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "listCalendarFeeds",
      summary: "The addresses a calendar is read from, without what is secret in them",
      querystring: z.strictObject({ kind: z.enum(feedKinds), id: idInput() }),
      response: { 200: z.array(feedOutput), ...problems(422) },
    },
    handler: async (request) => (await feeds.of(request.query, MAX_FEEDS)).map(presentFeed),
  });
}

function createRoutes(app: App, context: PlanningContext): void {
  const create = (author: ReturnType<typeof authorOf>, given: Parameters<typeof createCalendarFeed>[1]) =>
    context.database.unit((unit) => createCalendarFeed(portsOf(context, unit, author), given));
  app.route({
    method: "POST",
    url: "/calendar-feeds",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "createCalendarFeed",
      summary: "Make an address a calendar program reads shifts from; it is shown this once",
      description: "An Idempotency-Key has no effect here: an answer with a secret in it is not kept.",
      body: feedInput,
      response: { 201: issuedFeedOutput, ...problems(404, 409, 422) },
    },
    handler: async (request, reply) => {
      const { locale = request.locale, ...given } = request.body;
      const { feed, secret } = orProblem(await create(authorOf(request), { ...given, locale }));
      reply.code(201);
      return { ...presentFeed(feed), path: pathOf(secret) };
    },
  });

  app.route({
    method: "POST",
    url: "/my/calendar-feed",
    config: { access: "link" },
    schema: {
      tags,
      operationId: "createMyCalendarFeed",
      summary: "Make an address to read one's own shifts from; it is shown this once",
      description: "`Authorization: Link TOKEN`. An Idempotency-Key has no effect here.",
      body: myFeedInput,
      response: { 201: issuedFeedOutput, ...problems(401, 403, 404, 409, 422) },
    },
    handler: async (request, reply) => {
      const subject: FeedSubject = { kind: "person", id: myself(request) };
      const given = { subject, note: request.body.note, locale: request.locale };
      const { feed, secret } = orProblem(await create(authorOf(request), given));
      reply.code(201);
      return { ...presentFeed(feed), path: pathOf(secret) };
    },
  });
}

function revokeRoute(app: App, context: PlanningContext): void {
  app.route({
    method: "DELETE",
    url: "/calendar-feeds/:id",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "revokeCalendarFeed",
      summary: "Revoke an address: from now on nobody reads anything there",
      params: z.object({ id: z.string() }),
      response: { 204: z.undefined(), ...problems(404) },
    },
    handler: async (request, reply) => {
      const id = parseId<"calendar-feed">(request.params.id);
      if (id === undefined)
        throw new ProblemError({ code: "calendar_feed_not_found", id: request.params.id });
      const author = authorOf(request);
      orProblem(
        await context.database.unit((unit) => revokeCalendarFeed(portsOf(context, unit, author), id)),
      );
      reply.code(204);
    },
  });
}

function readRoute(app: App, { database: { queries }, zone, clock }: PlanningContext): void {
  const ports = {
    ...peopleRepositories(queries),
    productions: productionRepository(queries),
    venues: venueRepository(queries),
    ...publishingRepositories(queries, zone),
    clock,
  };
  app.route({
    method: "GET",
    url: "/feeds/:file",
    // Calendar programs bring nothing but the address: the secret in it is what opens.
    config: { access: "public", limit: "door" },
    schema: {
      tags,
      operationId: "readCalendarFeed",
      summary: "A calendar, for programs that subscribe to its address (RFC 5545)",
      params: z.object({ file: z.string() }),
      response: {
        200: { description: "The calendar", content: { "text/calendar": { schema: z.string() } } },
        304: z.undefined(),
        ...problems(404),
      },
    },
    handler: async (request, reply) => {
      const secret = FILE.exec(request.params.file)?.[1];
      const text = secret && (await readCalendarFeed(ports, secret));
      // Whether it never was, is no more or cannot be: the same answer.
      if (!text) throw new ProblemError({ code: "feed_not_found" });
      reply.header("cache-control", "private, no-cache").header("referrer-policy", "no-referrer");
      const isKnown = stampAnswer(request, reply, hash("sha256", text, "base64url"));
      if (isKnown) return reply.code(304).send();
      return reply
        .type("text/calendar; charset=utf-8")
        .header("content-disposition", 'inline; filename="souffleur.ics"')
        .send(text);
    },
  });
}

function pathOf(secret: string): string {
  return `/api/v1/feeds/${secret}.ics`;
}

function presentFeed(feed: CalendarFeed): z.input<typeof feedOutput> {
  return {
    id: feed.id,
    subject: feed.subject,
    note: feed.note,
    locale: feed.locale,
    created_by: feed.createdBy,
    created_at: feed.createdAt,
    ...(feed.lastReadAt !== undefined && { last_read_at: feed.lastReadAt }),
  };
}
