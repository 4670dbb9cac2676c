import { ok } from "@souffleur/kernel";
import { type App, authorOf, expectedVersion, problems } from "@souffleur/platform/http";
import { z } from "zod";
import { forgetFile } from "../../../application/works/forget-file.ts";
import { type LibraryContext, portsOf } from "../../context.ts";
import { fileIdOf } from "../files/file-routes.ts";
import { deletionQuery } from "./movie-routes.ts";

/** What the library knows of a file goes to the trash; the file does not. */
export function forgetFileRoute(app: App, context: LibraryContext): void {
  app.route({
    method: "DELETE",
    url: "/library/files/:id",
    config: { access: "library:write" },
    schema: {
      tags: ["Library files"],
      operationId: "forgetVideoFile",
      summary: "Forget a file: what is known of it goes to the trash",
      description: "What lies on the disk is not touched; a scan that finds it again knows it as a new file.",
      params: z.object({ id: z.string() }),
      querystring: deletionQuery,
      response: { 204: z.undefined(), ...problems(404, 412, 422) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const forgotten = await forgetFile(portsOf(context, unit, authorOf(request)), {
          id: fileIdOf(request.params.id),
          expectedVersion: expectedVersion(request),
          reason: request.query.reason,
        });
        return forgotten.ok ? ok({ status: 204, body: undefined }) : forgotten;
      }),
  });
}
