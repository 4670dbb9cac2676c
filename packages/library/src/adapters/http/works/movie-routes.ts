import { ok } from "@souffleur/kernel";
import {
  type App,
  authorOf,
  expectedVersion,
  lineInput,
  ProblemError,
  problems,
  tagAnswer,
  versionTag,
} from "@souffleur/platform/http";
import { z } from "zod";
import { deleteMovie } from "../../../application/works/delete-work.ts";
import { editMovie } from "../../../application/works/edit-work.ts";
import { type LibraryContext, portsOf } from "../../context.ts";
import { fileRepositories } from "../../database/files/file-repositories.ts";
import { workRepositories } from "../../database/works/work-repositories.ts";
import { presentMovie } from "./present-works.ts";
import { movieIdOf } from "./work-ids.ts";
import { movieChange, movieOutput } from "./work-schemas.ts";

const tags = ["Library"];
const params = z.object({ id: z.string() });
export const deletionQuery = z.strictObject({
  reason: lineInput(500).optional().meta({ description: "Why, for whoever looks into the trash." }),
});

/** One film. */
export function movieRoutes(app: App, context: LibraryContext): void {
  readRoute(app, context);
  changeRoutes(app, context);
}

function readRoute(app: App, { database }: LibraryContext): void {
  const { movies } = workRepositories(database.queries);
  const { videoFiles } = fileRepositories(database.queries);
  app.route({
    method: "GET",
    url: "/library/movies/:id",
    config: { access: "library:read" },
    schema: {
      tags,
      operationId: "getMovie",
      summary: "One film with its people and its files",
      params,
      response: { 200: movieOutput, ...problems(404) },
    },
    handler: async (request, reply) => {
      const id = movieIdOf(request.params.id);
      const movie = await movies.find(id);
      if (movie === undefined) throw new ProblemError({ code: "movie_not_found", id });
      tagAnswer(request, reply, movie.version);
      return presentMovie(movie, await videoFiles.ofMovie(id));
    },
  });
}

function changeRoutes(app: App, context: LibraryContext): void {
  app.route({
    method: "PATCH",
    url: "/library/movies/:id",
    config: { access: "library:write" },
    schema: {
      tags,
      operationId: "changeMovie",
      summary: "Change what is said of a film: seen, your rating, its title and the like",
      params,
      body: movieChange,
      response: { 200: movieOutput, ...problems(404, 412, 422) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const ports = portsOf(context, unit, authorOf(request));
        const { original_title, is_seen, own_rating, ...edit } = request.body;
        const changed = await editMovie(
          ports,
          { id: movieIdOf(request.params.id), expectedVersion: expectedVersion(request) },
          { ...edit, originalTitle: original_title, isSeen: is_seen, ownRating: own_rating },
        );
        if (!changed.ok) return changed;
        const body = presentMovie(changed.value, await ports.videoFiles.ofMovie(changed.value.id));
        return ok({ status: 200, body, headers: { etag: versionTag(changed.value.version) } });
      }),
  });

  app.route({
    method: "DELETE",
    url: "/library/movies/:id",
    config: { access: "library:write" },
    schema: {
      tags,
      operationId: "deleteMovie",
      summary: "Move a film to the trash; its files stay where they are, and are nobody's",
      params,
      querystring: deletionQuery,
      response: { 204: z.undefined(), ...problems(404, 412, 422) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const deleted = await deleteMovie(portsOf(context, unit, authorOf(request)), {
          id: movieIdOf(request.params.id),
          expectedVersion: expectedVersion(request),
          reason: request.query.reason,
        });
        return deleted.ok ? ok({ status: 204, body: undefined }) : deleted;
      }),
  });
}
