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
import { createVenue } from "../../../application/venues/create-venue.ts";
import { deleteVenue } from "../../../application/venues/delete-venue.ts";
import { getVenue } from "../../../application/venues/get-venue.ts";
import { replaceVenue } from "../../../application/venues/replace-venue.ts";
import type { VenueId } from "../../../domain/plan/facts.ts";
import type { Venue } from "../../../domain/venues/venue.ts";
import { type PlanningContext, portsOf } from "../../context.ts";
import { venueRepository } from "../../database/venues/venue-repository.ts";
import { presentVenue, venueInputs, venueOutput } from "./venue-schemas.ts";

const params = z.object({ id: z.string() });
const tags = ["Venues"];

export function venueRoutes(app: App, context: PlanningContext): void {
  readRoutes(app, context);
  writeRoutes(app, context);
}

function readRoutes(app: App, { database }: PlanningContext): void {
  const venues = venueRepository(database.queries);

  app.route({
    method: "GET",
    url: "/venues",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "listVenues",
      summary: "All venues by name, or a page of them",
      querystring: z.strictObject({
        limit: limitInput.optional(),
        cursor: cursorInput.optional(),
        q: textInput(200)
          .min(1)
          .optional()
          .meta({ description: "Part of the name; accents and case do not matter.", examples: ["lices"] }),
      }),
      response: { 200: z.array(venueOutput), ...problems(422) },
    },
    handler: async (request, reply) => {
      const { limit, cursor, q } = request.query;
      return answerArray(request, reply, {
        schema: venueOutput,
        limit,
        after: decodeCursor(cursor, "text", "id"),
        read: (page) => venues.list(page, q),
        present: presentVenue,
      });
    },
  });

  app.route({
    method: "GET",
    url: "/venues/:id",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "getVenue",
      summary: "One venue",
      params,
      response: { 200: venueOutput, ...problems(404) },
    },
    handler: async (request, reply) => {
      const venue = orProblem(await getVenue({ venues }, venueId(request.params.id)));
      tagAnswer(request, reply, venue.version);
      return presentVenue(venue);
    },
  });
}

function writeRoutes(app: App, context: PlanningContext): void {
  const { venueInput, venueReplacement } = venueInputs(context.zone);

  app.route({
    method: "POST",
    url: "/venues",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "createVenue",
      summary: "Create a venue",
      body: venueInput,
      response: { 201: venueOutput, ...problems(422) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const venue = await createVenue(portsOf(context, unit, authorOf(request)), request.body);
        return ok({ status: 201, ...answer(venue) });
      }),
  });

  app.route({
    method: "PUT",
    url: "/venues/:id",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "replaceVenue",
      summary: "Replace what is said of a venue, its rooms included",
      description: "A room that shifts are in cannot be left out.",
      params,
      body: venueReplacement,
      response: { 200: venueOutput, ...problems(404, 409, 412, 422) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const result = await replaceVenue(portsOf(context, unit, authorOf(request)), {
          id: venueId(request.params.id),
          input: request.body,
          expectedVersion: expectedVersion(request),
        });
        return result.ok ? ok({ status: 200, ...answer(result.value) }) : result;
      }),
  });

  app.route({
    method: "DELETE",
    url: "/venues/:id",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "deleteVenue",
      summary: "Move a venue where nothing takes place to the trash",
      params,
      response: { 204: z.undefined(), ...problems(404, 409, 412) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const ports = portsOf(context, unit, authorOf(request));
        const result = await deleteVenue(ports, venueId(request.params.id), expectedVersion(request));
        return result.ok ? ok({ status: 204, body: undefined }) : result;
      }),
  });
}

function answer(venue: Venue) {
  return { body: presentVenue(venue), headers: { etag: versionTag(venue.version) } };
}

/** No venue has an id that is not one. */
function venueId(text: string): VenueId {
  const id = parseId<"venue">(text);
  if (id === undefined) throw new ProblemError({ code: "venue_not_found", id: text });
  return id;
}
