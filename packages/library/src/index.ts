import type { Module } from "@souffleur/platform/module";
import { openCare } from "./adapters/care/open-care.ts";
import type { LibraryContext, MovingContext } from "./adapters/context.ts";
import { transferInbox } from "./adapters/database/transfers/transfer-inbox.ts";
import { searchWorks } from "./adapters/database/works/search-works.ts";
import { withDemoSizes } from "./adapters/demo/demo-folders.ts";
import { libraryDemo } from "./adapters/demo/library-demo.ts";
import { fileRoutes } from "./adapters/http/files/file-routes.ts";
import { folderRoutes } from "./adapters/http/files/folder-routes.ts";
import { workRoutes } from "./adapters/http/works/work-routes.ts";
import { scanJob } from "./adapters/jobs/scan-job.ts";
import { FolderWatch } from "./adapters/jobs/watch-folders.ts";
import { fileUndo } from "./adapters/kinds/file-kinds.ts";
import { workTrash, workUndo } from "./adapters/kinds/work-kinds.ts";
import { openMatching } from "./adapters/matching/open-matching.ts";
import { moverOf } from "./adapters/moving/mover-of.ts";
import { createScanner } from "./adapters/scan/scanner.ts";
import { settleFolders } from "./adapters/scan/settle-folders.ts";
import { openSources } from "./adapters/sources/open-sources.ts";
import { openTransfers } from "./adapters/transfers/open-transfers.ts";

export type { LibraryContext } from "./adapters/context.ts";
export { libraryMigrations } from "./adapters/database/migrations/index.ts";
export { libraryProblems } from "./adapters/http/problems.ts";
export type { LibrarySettings } from "./adapters/library-settings.ts";

/** The library assistant, as the server sees it. */
export function createLibraryModule(given: LibraryContext): Module {
  const settings = withDemoSizes(given.settings);
  const context: MovingContext = { ...given, settings, mover: moverOf(given) };
  const scanner = createScanner(context);
  const scan = scanJob(context, scanner);
  const watch = new FolderWatch(context);
  const opened = openSources(context);
  const matching = openMatching(context, { sources: opened.sources, scanner });
  const demo = libraryDemo({ ...context, sources: opened.sources, scanner }, opened.imdb);
  const care = openCare(context);
  const transfers = openTransfers(context);
  return {
    name: "library",
    inbox: [...matching.inbox, transferInbox],
    trash: [...workTrash(context)],
    undo: [
      ...fileUndo(context),
      ...workUndo(context),
      ...opened.undo,
      ...care.undo,
      ...matching.undo,
      ...transfers.undo,
    ],
    links: [],
    search: searchWorks(context.database.dialect),
    demo,
    jobs: [scan, demo.job, ...opened.jobs, ...care.jobs, ...matching.jobs, ...transfers.jobs],
    prepare: () => context.mover.recover(),
    chores: (jobs) => [
      watch.chore(jobs, scan),
      ...opened.chores,
      // What a disk would not let go of, or another server left.
      { name: "library.moves", everyMs: 60_000, run: () => context.mover.recover() },
      ...matching.chores(jobs),
    ],
    mount(app, jobs) {
      app.addHook("onReady", () => settleFolders(context));
      folderRoutes(app, context, jobs, scan);
      fileRoutes(app, context);
      workRoutes(app, context);
      opened.mount(app, jobs);
      demo.mount(app, jobs);
      care.mount(app, jobs);
      matching.mount(app, jobs);
      transfers.mount(app, jobs);
    },
    close: async () => {
      watch.close();
      await scanner.close();
      await opened.close();
    },
  };
}
