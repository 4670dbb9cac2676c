import { ok, parseId } from "@souffleur/kernel";
import {
  type App,
  authorOf,
  ProblemError,
  problems,
  requiredVersion,
  versionTag,
} from "@souffleur/platform/http";
import { reassociateFile } from "../../../application/matching/reassociate-file.ts";
import { portsOf } from "../../context.ts";
import { fileRepositories } from "../../database/files/file-repositories.ts";
import type { ProcessContext } from "../../jobs/process-job.ts";
import { chosenWork, wantedIn } from "./chosen-work.ts";
import { presentMatches } from "./match-presenters.ts";
import { params, tags } from "./match-read-routes.ts";
import { editInput, matchOutput } from "./match-schemas.ts";

/** A wrong match that was found late. */
export function reassociateRoute(app: App, context: ProcessContext): void {
  const { videoFiles } = fileRepositories(context.database.queries);
  app.route({
    method: "POST",
    url: "/library/files/:id/reassociate",
    config: { access: "library:write" },
    schema: {
      tags,
      operationId: "reassociateVideoFile",
      summary: "The file belongs to another work than it was taken for",
      description:
        "If-Match is the version of the file. The work it leaves goes where it was there for the file alone.",
      params,
      body: editInput,
      response: { 200: matchOutput, ...problems(404, 409, 412, 422, 428, 503) },
    },
    handler: async (request, reply) => {
      const id = parseId<"video-file">(request.params.id);
      if (id === undefined) throw new ProblemError({ code: "video_file_not_found", id: request.params.id });
      const seen = { id, expectedVersion: requiredVersion(request) };
      const file = await videoFiles.find(id);
      if (file === undefined) throw new ProblemError({ code: "video_file_not_found", id });
      if (file.version !== seen.expectedVersion)
        throw new ProblemError({ code: "version_stale", current: file.version });
      const { source, id: sourceId, kind } = request.body;
      const choice = await chosenWork(context, kind, { source, id: sourceId }, context.locale);
      return context.change(request, reply, async (unit) => {
        unit.afterCommit(context.inboxChanged);
        const ports = portsOf(context, unit, authorOf(request));
        const wanted = wantedIn(request.body);
        const result = await reassociateFile(ports, seen, { ...choice, wanted });
        if (!result.ok) return result;
        const [body] = await presentMatches(unit.queries, [result.value], request.locale);
        if (body === undefined) throw new Error("A match that was decided has no file.");
        return ok({ status: 200, body, headers: { etag: versionTag(result.value.version) } });
      });
    },
  });
}
