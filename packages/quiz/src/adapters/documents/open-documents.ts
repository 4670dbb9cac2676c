import type { FilesInUse } from "@souffleur/platform/files";
import type { App } from "@souffleur/platform/http";
import type { JobHandler, Jobs } from "@souffleur/platform/jobs";
import type { TrashKind, UndoKind } from "@souffleur/platform/module";
import type { QuizContext } from "../context.ts";
import { documentHashesInUse } from "../database/documents/hashes-in-use.ts";
import { documentAddRoutes } from "../http/documents/document-add-routes.ts";
import { documentChangeRoutes } from "../http/documents/document-change-routes.ts";
import { documentReadRoutes } from "../http/documents/document-read-routes.ts";
import { readDocumentJob } from "../jobs/read-document-job.ts";
import { takeFolderJob } from "../jobs/take-folder-job.ts";
import { documentTrash, documentUndo, type StartReadingOf } from "../kinds/document-kinds.ts";
import { startReading } from "./start-reading.ts";

export interface OpenedDocuments {
  readonly jobs: readonly JobHandler[];
  readonly trash: readonly TrashKind[];
  readonly undo: readonly UndoKind[];
  readonly filesInUse: FilesInUse;
  mount(app: App, jobs: Jobs): void;
}

/** Course material, as the module mounts it. */
export function openDocuments(context: QuizContext): OpenedDocuments {
  let mounted: Jobs | undefined;
  const queueOf = () => {
    // Whoever reads, undoes and restores does so after mounting.
    if (mounted === undefined) throw new Error("The queue of jobs is not there yet.");
    return mounted;
  };
  const read = readDocumentJob(context);
  const takeFolder = takeFolderJob(context, read, queueOf);
  const readingOf: StartReadingOf = (unit, author, title) => (reading) =>
    startReading({ queue: queueOf(), read }, unit, author, { title, file: reading.file })(reading);
  return {
    jobs: [read, takeFolder],
    trash: documentTrash(context, readingOf),
    undo: documentUndo(context, readingOf),
    filesInUse: documentHashesInUse,
    mount(app, queue) {
      mounted = queue;
      documentReadRoutes(app, context);
      documentAddRoutes(app, context, { queue, read, takeFolder });
      documentChangeRoutes(app, context, { queue, read, takeFolder });
    },
  };
}
