import { join, resolve } from "node:path";
import type { LibrarySettings } from "@souffleur/library";
import type { Config } from "@souffleur/platform/config";

/** What the library goes by: every folder it may touch comes from here, and from nobody who asks over the network. */
export function librarySettings(config: Config): LibrarySettings {
  const within = (...names: string[]) => join(config.dataDir, "library", ...names);
  const one = (folder: string, fallback: string) => resolve(folder === "" ? within(fallback) : folder);
  const inbox = config.libraryInbox.length > 0 ? config.libraryInbox : [within("inbox")];
  return {
    inbox: inbox.map((folder) => resolve(folder)),
    collections: config.libraryCollections.map((folder) => resolve(folder)),
    storage: one(config.libraryStorage, "storage"),
    view: one(config.libraryView, "view"),
    minBytes: config.libraryMinMegabytes * 1_000_000,
    imdbFolder: one(config.libraryImdb, "imdb"),
    cacheFolder: resolve(within("cache")),
    posterBytes: config.libraryPostersMegabytes * 1_000_000,
    tmdb: { url: config.tmdbUrl, key: config.tmdbKey },
    tvdb: { url: config.tvdbUrl, key: config.tvdbKey, pin: config.tvdbPin },
  };
}

const publicSources = ["api.themoviedb.org", "api4.thetvdb.com"];

/** The machines the owner named in place of the public sources: they may be in the owner's own network. */
export function sourceHosts({ tmdbUrl, tvdbUrl }: Config): readonly string[] {
  return [tmdbUrl, tvdbUrl]
    .flatMap((url) => URL.parse(url)?.host ?? [])
    .filter((host) => !publicSources.includes(host));
}
