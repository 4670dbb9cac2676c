import { ok } from "@souffleur/kernel";
import { type App, authorOf, expectedVersion, problems, versionTag } from "@souffleur/platform/http";
import { z } from "zod";
import { deleteEpisode } from "../../../application/works/delete-work.ts";
import { editEpisode } from "../../../application/works/edit-work.ts";
import { type LibraryContext, portsOf } from "../../context.ts";
import { deletionQuery } from "./movie-routes.ts";
import { presentEpisode } from "./present-works.ts";
import { todayOf } from "./series-routes.ts";
import { episodeIdOf } from "./work-ids.ts";
import { episodeChange, episodeOutput } from "./work-schemas.ts";

const tags = ["Library"];
const params = z.object({ id: z.string() });

/** One episode; it is read with its series. */
export function episodeRoutes(app: App, context: LibraryContext): void {
  app.route({
    method: "PATCH",
    url: "/library/episodes/:id",
    config: { access: "library:write" },
    schema: {
      tags,
      operationId: "changeEpisode",
      summary: "Change what is said of an episode",
      params,
      body: episodeChange,
      response: { 200: episodeOutput, ...problems(404, 412, 422) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const { aired_on, is_seen, ...edit } = request.body;
        const changed = await editEpisode(
          portsOf(context, unit, authorOf(request)),
          { id: episodeIdOf(request.params.id), expectedVersion: expectedVersion(request) },
          { ...edit, airedOn: aired_on, isSeen: is_seen },
        );
        if (!changed.ok) return changed;
        const body = presentEpisode(changed.value, todayOf(context.clock));
        return ok({ status: 200, body, headers: { etag: versionTag(changed.value.version) } });
      }),
  });

  app.route({
    method: "DELETE",
    url: "/library/episodes/:id",
    config: { access: "library:write" },
    schema: {
      tags,
      operationId: "deleteEpisode",
      summary: "Move an episode to the trash; its files stay where they are",
      params,
      querystring: deletionQuery,
      response: { 204: z.undefined(), ...problems(404, 412, 422) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const deleted = await deleteEpisode(portsOf(context, unit, authorOf(request)), {
          id: episodeIdOf(request.params.id),
          expectedVersion: expectedVersion(request),
          reason: request.query.reason,
        });
        return deleted.ok ? ok({ status: 204, body: undefined }) : deleted;
      }),
  });
}
