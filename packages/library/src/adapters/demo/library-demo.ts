import { tables } from "@souffleur/platform/database";
import type { App } from "@souffleur/platform/http";
import type { JobHandler, Jobs } from "@souffleur/platform/jobs";
import type { Demo } from "@souffleur/platform/module";
import type { MovingContext } from "../context.ts";
import type { LibraryTables } from "../database/tables/index.ts";
import { type ProcessContext, processJob } from "../jobs/process-job.ts";
import type { ImdbStore } from "../sources/imdb/imdb-store.ts";
import { demoInbox } from "./demo-folders.ts";
import { demoJob } from "./demo-job.ts";

/** The example of the library, and the job that makes it. */
export function libraryDemo(
  context: MovingContext & ProcessContext,
  imdb: ImdbStore,
): Demo & { readonly job: JobHandler; mount(app: App, jobs: Jobs): void } {
  let queue: Jobs | undefined;
  const job = demoJob(context, { imdb, process: processJob(context), jobs: () => queue });
  return {
    job,
    mount: (_app, jobs) => {
      queue = jobs;
    },
    hasData: async (unit) => {
      const database = tables<LibraryTables>(unit.queries);
      const file = await database.selectFrom("video_files").select("id").limit(1).executeTakeFirst();
      const movie = await database.selectFrom("movies").select("id").limit(1).executeTakeFirst();
      return file !== undefined || movie !== undefined;
    },
    async fill({ unit, author, jobs }) {
      // Where folders are the owner's own, nothing is put into them.
      if (demoInbox(context.settings) === undefined) return;
      const asked = await jobs.enqueue(unit, job, {}, author);
      if (!asked.ok) throw new Error("The queue of a new database is not full.");
    },
  };
}
