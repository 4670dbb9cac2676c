import { dirname, join } from "node:path";
import { askSources } from "../../application/sources/ask-sources.ts";
import type { Sources } from "../../application/sources/ports.ts";
import type { LibraryContext } from "../context.ts";
import { imdbSource } from "./imdb/imdb-source.ts";
import { ImdbStore } from "./imdb/imdb-store.ts";

export interface OpenSources {
  readonly sources: Sources;
  readonly imdb: ImdbStore;
  close(): void;
}

/** The sources that are set up, opened once for the whole module. */
export function openSources({ settings }: Pick<LibraryContext, "settings">): OpenSources {
  // Beside the cache, in the data folder: the data files themselves may lie where nothing can be written.
  const imdb = new ImdbStore(join(dirname(settings.cacheFolder), "imdb.db"));
  return { sources: askSources([imdbSource(imdb)]), imdb, close: () => imdb.close() };
}
