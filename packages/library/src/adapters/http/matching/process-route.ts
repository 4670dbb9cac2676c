import { type App, authorOf, problems } from "@souffleur/platform/http";
import { type Jobs, type JobType, jobAccepted, jobOutput } from "@souffleur/platform/jobs";
import type { LibraryContext } from "../../context.ts";
import type { ProcessPayload } from "../../jobs/process-job.ts";
import { processInput } from "./match-schemas.ts";

/** The whole way from downloads to works, as one job. */
export function processRoute(
  app: App,
  context: LibraryContext,
  jobs: Jobs,
  job: JobType<ProcessPayload>,
): void {
  app.route({
    method: "POST",
    url: "/library/process",
    config: { access: "library:write" },
    schema: {
      tags: ["Library matches"],
      operationId: "processLibrary",
      summary: "Look at the folders, read the new files, and ask what they are",
      description:
        "A job. What is certain is decided; the rest waits in the inbox. Broken off, it goes on where it was.",
      body: processInput,
      response: { 202: jobOutput, ...problems(422, 429) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const author = authorOf(request);
        const { folder_ids: folderIds, scan: scans, rematch: rematches, dry_run: dryRun } = request.body;
        const started = await jobs.enqueue(unit, job, { folderIds, scans, rematches, dryRun }, author);
        return jobAccepted(started, request.locale);
      }),
  });
}
