import type { Module } from "@souffleur/platform/module";
import { openCare } from "./adapters/care/open-care.ts";
import type { LibraryContext, MovingContext } from "./adapters/context.ts";
import { fileRoutes } from "./adapters/http/files/file-routes.ts";
import { folderRoutes } from "./adapters/http/files/folder-routes.ts";
import { scanJob } from "./adapters/jobs/scan-job.ts";
import { fileUndo } from "./adapters/kinds/file-kinds.ts";
import { moverOf } from "./adapters/moving/mover-of.ts";
import { settleFolders } from "./adapters/scan/settle-folders.ts";
import { openSources } from "./adapters/sources/open-sources.ts";

export type { LibraryContext } from "./adapters/context.ts";
export { libraryMigrations } from "./adapters/database/migrations/index.ts";
export { libraryProblems } from "./adapters/http/problems.ts";
export type { LibrarySettings } from "./adapters/library-settings.ts";

/** The library assistant, as the server sees it. */
export function createLibraryModule(given: LibraryContext): Module {
  const context: MovingContext = { ...given, mover: moverOf(given) };
  const scan = scanJob(context);
  const opened = openSources(context);
  const care = openCare(context);
  return {
    name: "library",
    inbox: [],
    trash: [],
    undo: [...fileUndo(context), ...care.undo],
    links: [],
    search: async () => [],
    jobs: [scan, ...opened.jobs, ...care.jobs],
    prepare: () => context.mover.recover(),
    mount(app, jobs) {
      app.addHook("onReady", () => settleFolders(context));
      folderRoutes(app, context, jobs, scan);
      fileRoutes(app, context);
      opened.mount(app, jobs);
      care.mount(app, jobs);
    },
    close: () => opened.close(),
  };
}
