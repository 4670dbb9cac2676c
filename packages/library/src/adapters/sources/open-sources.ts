import { dirname, join } from "node:path";
import type { App } from "@souffleur/platform/http";
import type { JobHandler, Jobs } from "@souffleur/platform/jobs";
import type { Chore, UndoKind } from "@souffleur/platform/module";
import { WorkerPool } from "@souffleur/platform/workers";
import { askSources } from "../../application/sources/ask-sources.ts";
import type { Sources } from "../../application/sources/ports.ts";
import type { SourceName } from "../../domain/sources/source.ts";
import type { LibraryContext } from "../context.ts";
import { enrichRoutes } from "../http/sources/enrich-routes.ts";
import { imdbRoutes } from "../http/sources/imdb-routes.ts";
import { nfoRoutes } from "../http/sources/nfo-routes.ts";
import { posterRoutes } from "../http/sources/poster-routes.ts";
import { enrichJob } from "../jobs/enrich-job.ts";
import { importImdbJob } from "../jobs/import-imdb-job.ts";
import { sourceUndo } from "../kinds/source-kinds.ts";
import { forgetAnswers } from "./forget-answers.ts";
import { imdbSource } from "./imdb/imdb-source.ts";
import { ImdbStore } from "./imdb/imdb-store.ts";
import { PosterStore } from "./posters/poster-store.ts";
import { webSources } from "./web-sources.ts";

/** Importing millions of lines takes little memory: more is a fault. */
const IMDB_MEMORY_MB = 256;

/** Whoever knows films and series, opened once for the whole module, and what is brought with it. */
export interface OpenSources {
  readonly sources: Sources;
  readonly imdb: ImdbStore;
  readonly jobs: readonly JobHandler[];
  readonly undo: readonly UndoKind[];
  readonly chores: readonly Chore[];
  mount(app: App, jobs: Jobs): void;
  close(): Promise<void>;
}

export function openSources(context: LibraryContext): OpenSources {
  // Beside the cache, in the data folder: the data files themselves may lie where nothing can be written.
  const imdb = new ImdbStore(join(dirname(context.settings.cacheFolder), "imdb.db"));
  const pool = new WorkerPool({ threads: 1, memoryMb: IMDB_MEMORY_MB });
  const posters = new PosterStore(context.outbound, context.settings, () => context.clock.millis());
  const importImdb = importImdbJob(context, imdb, pool);
  const sources = askSources([...webSources(context), imdbSource(imdb)]);
  const enrich = enrichJob(context, sources);
  return {
    sources,
    imdb,
    jobs: [importImdb, enrich],
    undo: sourceUndo(context),
    chores: [forgetAnswers(context), posters.chore()],
    mount(app, jobs) {
      imdbRoutes(app, context, jobs, { imdb, importImdb });
      posterRoutes(app, context, posters);
      nfoRoutes(app, context);
      const isSetUp = (source: SourceName) =>
        source === "imdb" ? imdb.isThere : sources.all.some(({ name }) => name === source);
      enrichRoutes(app, context, jobs, { isSetUp, enrich });
    },
    close: async () => {
      await pool.close();
      imdb.close();
    },
  };
}
