import {
  type App,
  authorOf,
  cursorInput,
  DEFAULT_PAGE,
  decodeCursor,
  encodeCursor,
  limitInput,
  problems,
} from "@souffleur/platform/http";
import { type Jobs, type JobType, jobAccepted, jobOutput } from "@souffleur/platform/jobs";
import { z } from "zod";
import { shownName } from "../../../domain/files/raw-path.ts";
import { isOldEnough, KEPT_DAYS } from "../../../domain/moving/kept-in-trash.ts";
import type { MoveId } from "../../../domain/moving/move.ts";
import { nameOf } from "../../../domain/moving/paths.ts";
import type { MovingContext } from "../../context.ts";
import type { EmptyTrashPayload } from "../../jobs/empty-trash-job.ts";
import { type TrashedFile, trashedFiles } from "../../moving/trashed-files.ts";
import { emptyTrashInput, type trashFileOutput, trashFilePage } from "./trash-file-schemas.ts";

const tags = ["Library transfers"];

/** What lies in the trash of the disks, and its removal for good. */
export function trashFileRoutes(
  app: App,
  context: MovingContext,
  jobs: Jobs,
  empty: JobType<EmptyTrashPayload>,
): void {
  listRoute(app, context);
  emptyRoute(app, context, jobs, empty);
}

function listRoute(app: App, context: MovingContext): void {
  app.route({
    method: "GET",
    url: "/library/trash-files",
    config: { access: "library:read" },
    schema: {
      tags,
      operationId: "listLibraryTrashFiles",
      summary: "Files in the trash of the disks, the oldest first",
      description:
        "What transfers, fixes and undos threw away lies in a folder `.souffleur-trash` of its own disk until somebody " +
        "empties it.",
      querystring: z.strictObject({
        limit: limitInput.default(DEFAULT_PAGE),
        cursor: cursorInput.optional(),
      }),
      response: { 200: trashFilePage, ...problems(422) },
    },
    handler: async ({ query: { limit, cursor } }) => {
      const after = decodeCursor(cursor, "id")?.[0] as MoveId | undefined;
      const found: TrashedFile[] = [];
      for await (const each of trashedFiles(context, after)) if (found.push(each) > limit) break;
      const items = found.slice(0, limit);
      const last = found.length > limit ? items.at(-1) : undefined;
      const now = context.clock.millis();
      return {
        items: items.map((each) => presentTrashFile(each, now)),
        ...(last && { next_cursor: encodeCursor([last.row.id]) }),
      };
    },
  });
}

function emptyRoute(app: App, context: MovingContext, jobs: Jobs, empty: JobType<EmptyTrashPayload>): void {
  app.route({
    method: "POST",
    url: "/library/trash-files/empty",
    config: { access: "owner" },
    schema: {
      tags,
      operationId: "emptyLibraryTrashFiles",
      summary: "Remove for good what lies in the trash of the disks",
      description:
        `A job removes what lies there long enough, never less than ${KEPT_DAYS} days. What an undo still needs stays, ` +
        "unless it is asked for too. Nothing brings back what was removed.",
      body: emptyTrashInput,
      response: { 202: jobOutput, ...problems(422, 429) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const { older_than_days, include_needed_by_undo, dry_run } = request.body;
        const wish = {
          olderThanDays: older_than_days,
          includesNeeded: include_needed_by_undo,
          dryRun: dry_run,
        };
        const asked = await jobs.enqueue(unit, empty, wish, authorOf(request));
        return jobAccepted(asked, request.locale);
      }),
  });
}

function presentTrashFile(
  { row, trashedAt, transferId, file }: TrashedFile,
  nowMs: number,
): z.input<typeof trashFileOutput> {
  return {
    id: row.id,
    name: shownName(nameOf(file.path)),
    path: shownName(file.path),
    came_from: shownName(row.move.from),
    size_bytes: file.sizeBytes,
    trashed_at: trashedAt,
    ...(transferId !== undefined && { transfer_id: transferId }),
    is_old_enough: row.trail.emptied === file.path || isOldEnough(trashedAt, KEPT_DAYS, nowMs),
    is_needed_by_undo: file.isNeeded,
  };
}
