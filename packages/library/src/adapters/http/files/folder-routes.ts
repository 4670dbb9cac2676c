import { ok, parseId } from "@souffleur/kernel";
import {
  type App,
  authorOf,
  expectedVersion,
  idInput,
  ProblemError,
  problems,
  versionTag,
} from "@souffleur/platform/http";
import { type Jobs, type JobType, jobAccepted, jobOutput } from "@souffleur/platform/jobs";
import { z } from "zod";
import { changeFolder } from "../../../application/files/change-folder.ts";
import type { FolderId } from "../../../domain/files/folder.ts";
import { type LibraryContext, portsOf } from "../../context.ts";
import { fileRepositories } from "../../database/files/file-repositories.ts";
import type { ScanPayload } from "../../jobs/scan-job.ts";
import { presentFolder } from "./file-presenters.ts";
import { folderInput, folderOutput } from "./file-schemas.ts";

const tags = ["Library files"];
const MOST_FOLDERS = 50;

const scanInput = z
  .strictObject({
    folder_ids: z
      .array(idInput<"folder">())
      .max(MOST_FOLDERS)
      .default([])
      .meta({ description: "None: all of them." }),
    dry_run: z.boolean().default(false).meta({ description: "Look, and keep nothing." }),
    confirm_missing: z
      .boolean()
      .default(false)
      .meta({ description: "Say that the many files a scan found missing are indeed gone." }),
    accept_folders: z
      .boolean()
      .default(false)
      .meta({ description: "Say that these are the folders, though their mark or their disk is another." }),
  })
  .meta({ id: "LibraryScanRequest", examples: [{ folder_ids: [] }] });

/** The folders of the settings, and the scanning of them. */
export function folderRoutes(
  app: App,
  context: LibraryContext,
  jobs: Jobs,
  scan: JobType<ScanPayload>,
): void {
  readRoutes(app, context);
  changeRoute(app, context);
  scanRoute(app, context, jobs, scan);
}

function readRoutes(app: App, { database }: LibraryContext): void {
  const { folders, videoFiles } = fileRepositories(database.queries);

  app.route({
    method: "GET",
    url: "/library/folders",
    config: { access: "library:read" },
    schema: {
      tags,
      operationId: "listLibraryFolders",
      summary: "The folders of the library, with how many files each holds",
      response: { 200: z.array(folderOutput) },
    },
    handler: async () => {
      const counts = await videoFiles.countByFolder();
      return (await folders.list()).map((folder) => presentFolder(folder, counts));
    },
  });
}

function changeRoute(app: App, context: LibraryContext): void {
  app.route({
    method: "PATCH",
    url: "/library/folders/:id",
    config: { access: "library:write" },
    schema: {
      tags,
      operationId: "changeLibraryFolder",
      summary: "Say whether a folder is watched",
      params: z.object({ id: z.string() }),
      body: folderInput,
      response: { 200: folderOutput, ...problems(404, 412) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const ports = portsOf(context, unit, authorOf(request));
        const wish = { isWatched: request.body.is_watched };
        const id = folderIdOf(request.params.id);
        const changed = await changeFolder(ports, id, wish, expectedVersion(request));
        if (!changed.ok) return changed;
        const body = presentFolder(changed.value, await ports.videoFiles.countByFolder());
        return ok({ status: 200, body, headers: { etag: versionTag(changed.value.version) } });
      }),
  });
}

function scanRoute(app: App, context: LibraryContext, jobs: Jobs, scan: JobType<ScanPayload>): void {
  app.route({
    method: "POST",
    url: "/library/scans",
    config: { access: "library:write" },
    schema: {
      tags,
      operationId: "scanLibrary",
      summary: "Scan folders",
      description:
        "A job looks at every file, and reads those that are new or changed. A folder whose disk is not there is " +
        "left as it is; where many files are missing at once, the job's answer asks instead of marking them.",
      body: scanInput,
      response: { 202: jobOutput, ...problems(404, 429) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const author = authorOf(request);
        const { folder_ids, dry_run, confirm_missing, accept_folders } = request.body;
        const { folders } = portsOf(context, unit, author);
        for (const id of folder_ids)
          if ((await folders.find(id)) === undefined)
            throw new ProblemError({ code: "folder_not_found", id });
        const asked = await jobs.enqueue(
          unit,
          scan,
          {
            folderIds: folder_ids,
            dryRun: dry_run,
            confirmMissing: confirm_missing,
            acceptFolders: accept_folders,
          },
          author,
        );
        return jobAccepted(asked, request.locale);
      }),
  });
}

/** No folder has an id that is not one. */
function folderIdOf(text: string): FolderId {
  const id = parseId<"folder">(text);
  if (id === undefined) throw new ProblemError({ code: "folder_not_found", id: text });
  return id;
}
