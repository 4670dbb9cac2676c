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
import { createArtist } from "../../application/create-artist.ts";
import { deleteArtist } from "../../application/delete-artist.ts";
import { getArtist } from "../../application/get-artist.ts";
import { replaceArtist } from "../../application/replace-artist.ts";
import type { Artist, ArtistId } from "../../domain/artist.ts";
import { type PlanningContext, portsOf } from "../context.ts";
import { artistRepository } from "../database/artist-repository.ts";
import { presentArtist } from "./presenters.ts";
import { artistOutput, planningInputs } from "./schemas.ts";

const params = z.object({ id: z.string() });
const tags = ["Artists"];

export function artistRoutes(app: App, context: PlanningContext): void {
  readRoutes(app, context);
  writeRoutes(app, context);
}

function readRoutes(app: App, { database }: PlanningContext): void {
  const artists = artistRepository(database.queries);

  app.route({
    method: "GET",
    url: "/artists",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "listArtists",
      summary: "All artists by name, or a page of them",
      querystring: z.strictObject({
        limit: limitInput.optional(),
        cursor: cursorInput.optional(),
        sort: z.enum(["name", "alphabetical"]).default("name").meta({
          description: "`name` compares characters; `alphabetical` puts accents and case aside.",
        }),
        q: textInput(200)
          .min(1)
          .optional()
          .meta({ description: "Part of the name; accents and case do not matter.", examples: ["elodie"] }),
      }),
      response: { 200: z.array(artistOutput), ...problems(422) },
    },
    handler: async (request, reply) => {
      const { limit, cursor, sort, q } = request.query;
      return answerArray(request, reply, {
        schema: artistOutput,
        limit,
        after: decodeCursor(cursor, "text", "id"),
        read: (page) => artists.list(page, sort, q),
        present: presentArtist,
      });
    },
  });

  app.route({
    method: "GET",
    url: "/artists/:id",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "getArtist",
      summary: "One artist",
      params,
      response: { 200: artistOutput, ...problems(404) },
    },
    handler: async (request, reply) => {
      const artist = orProblem(await getArtist({ artists }, artistId(request.params.id)));
      tagAnswer(request, reply, artist.version);
      return presentArtist(artist);
    },
  });
}

function writeRoutes(app: App, context: PlanningContext): void {
  const { artistInput, artistReplacement } = planningInputs(context.zone);

  app.route({
    method: "POST",
    url: "/artists",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "createArtist",
      summary: "Create an artist",
      body: artistInput,
      response: { 201: artistOutput, ...problems(409) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const result = await createArtist(portsOf(context, unit, authorOf(request)), request.body);
        return result.ok ? ok(created(result.value)) : result;
      }),
  });

  app.route({
    method: "PUT",
    url: "/artists/:id",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "replaceArtist",
      summary: "Replace the name and the whole set of availabilities",
      params,
      body: artistReplacement,
      response: { 200: artistOutput, ...problems(404, 409, 412) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const { name, availabilities } = request.body;
        const id = artistId(request.params.id);
        const replacement = { id, name, availabilities, expectedVersion: expectedVersion(request) };
        const result = await replaceArtist(portsOf(context, unit, authorOf(request)), replacement);
        return result.ok ? ok({ ...created(result.value), status: 200 }) : result;
      }),
  });

  app.route({
    method: "DELETE",
    url: "/artists/:id",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "deleteArtist",
      summary: "Move an artist to the trash",
      params,
      response: { 204: z.undefined(), ...problems(404, 412) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const id = artistId(request.params.id);
        const result = await deleteArtist(
          portsOf(context, unit, authorOf(request)),
          id,
          expectedVersion(request),
        );
        return result.ok ? ok({ status: 204, body: undefined }) : result;
      }),
  });
}

function created(artist: Artist) {
  return { status: 201, body: presentArtist(artist), headers: { etag: versionTag(artist.version) } };
}

/** No artist has an id that is not one. */
function artistId(text: string): ArtistId {
  const id = parseId<"artist">(text);
  if (id === undefined) throw new ProblemError({ code: "artist_not_found", id: text });
  return id;
}
