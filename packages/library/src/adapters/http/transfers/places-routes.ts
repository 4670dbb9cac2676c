import { ok } from "@souffleur/kernel";
import {
  type App,
  authorOf,
  ProblemError,
  problems,
  requiredVersion,
  tagAnswer,
  versionTag,
} from "@souffleur/platform/http";
import { replacePlaces } from "../../../application/places/replace-places.ts";
import { previewEpisodes, previewMovies } from "../../../domain/places/preview.ts";
import { parseTemplate, type Template } from "../../../domain/places/template.ts";
import type { PlaceKind } from "../../../domain/places/template-fields.ts";
import { type LibraryContext, portsOf } from "../../context.ts";
import { placesRepository } from "../../database/transfers/places-repository.ts";
import {
  placesInput,
  placesOf,
  placesOutput,
  presentPlaces,
  previewInput,
  previewOutput,
} from "./places-schemas.ts";

const tags = ["Library places"];

/** How files are called and ordered. */
export function placesRoutes(app: App, context: LibraryContext): void {
  readRoute(app, context);
  replaceRoute(app, context);
  previewRoute(app, context);
}

function readRoute(app: App, { database }: LibraryContext): void {
  const places = placesRepository(database.queries);
  app.route({
    method: "GET",
    url: "/library/places",
    config: { access: "library:read" },
    schema: {
      tags,
      operationId: "getLibraryPlaces",
      summary: "How files are called, in which order genres count, and the presets there are",
      response: { 200: placesOutput },
    },
    handler: async (request, reply) => {
      const stored = await places.find();
      tagAnswer(request, reply, stored.version);
      return presentPlaces(stored);
    },
  });
}

function replaceRoute(app: App, context: LibraryContext): void {
  app.route({
    method: "PUT",
    url: "/library/places",
    config: { access: "library:write" },
    schema: {
      tags,
      operationId: "replaceLibraryPlaces",
      summary: "Decide how files are called from now on; what is in storage keeps its name",
      body: placesInput,
      response: { 200: placesOutput, ...problems(412, 422, 428) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const ports = portsOf(context, unit, authorOf(request));
        const replaced = await replacePlaces(ports, placesOf(request.body), requiredVersion(request));
        if (!replaced.ok) return replaced;
        const headers = { etag: versionTag(replaced.value.version) };
        return ok({ status: 200, body: presentPlaces(replaced.value), headers });
      }),
  });
}

function previewRoute(app: App, { database }: LibraryContext): void {
  const stored = placesRepository(database.queries);
  app.route({
    method: "POST",
    url: "/library/places/preview",
    config: { access: "library:read" },
    schema: {
      tags,
      operationId: "previewLibraryPlaces",
      summary: "What examples would be called by these templates; those that are not given are as set",
      body: previewInput,
      response: { 200: previewOutput, ...problems(422) },
    },
    handler: async ({ body }) => {
      const { places } = await stored.find();
      const movie = read(body.movie_template ?? places.movieTemplate, "movie");
      const episode = read(body.episode_template ?? places.episodeTemplate, "episode");
      return {
        movies: [...previewMovies(movie, places.genreOrder)],
        episodes: [...previewEpisodes(episode)],
      };
    },
  });
}

function read(text: string, kind: PlaceKind): Template {
  const parsed = parseTemplate(text.normalize("NFC"), kind);
  if (!parsed.ok) throw new ProblemError(parsed.failure);
  return parsed.value;
}
