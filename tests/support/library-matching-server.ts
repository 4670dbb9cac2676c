import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { tables } from "@souffleur/platform/database";
import type { LibraryTables } from "../../packages/library/src/adapters/database/tables/index.ts";
import { writeImdbFiles } from "./imdb-files.ts";
import { putFile } from "./library-files.ts";
import { finished, type LibraryServer, openLibraryServer } from "./library-server.ts";
import { removeTemporaryFolders, temporaryFolder } from "./temporary-folder.ts";

const EPISODES = 12;

/** Works that are easily taken for each other, as the IMDb data files have them. */
const basics = [
  ["tt0245429", "movie", "Spirited Away", "Sen to Chihiro no kamikakushi", 0, 2001, "\\N", 124, "Animation"],
  ["tt1000001", "movie", "Alone", "Alone", 0, 2020, "\\N", 98, "Thriller"],
  ["tt1000002", "movie", "Alone", "Alone", 0, 2020, "\\N", 92, "Horror"],
  ["tt0290978", "tvSeries", "The Office", "The Office", 0, 2001, 2003, 30, "Comedy"],
  ["tt0386676", "tvSeries", "The Office", "The Office", 0, 2005, 2013, 22, "Comedy"],
] as const;

const seriesIds = ["tt0290978", "tt0386676"];
const episodes = seriesIds.flatMap((parent, series) =>
  Array.from(
    { length: EPISODES },
    (_, index) => [`tt8${series}${100 + index}`, parent, 1, index + 1] as const,
  ),
);

/** A busy machine turns changes away for a moment; nothing was changed then. */
function patient(call: LibraryServer["call"]): LibraryServer["call"] {
  return async (request) => {
    for (let attempt = 1; ; attempt++) {
      const answer = await call(request);
      if (answer.body?.code !== "unavailable" || attempt === 40) return answer;
      await setTimeout(250);
    }
  };
}

const written = [
  ...([
    "pending_validations",
    "library_match_memory",
    "library_match_works",
    "library_match_settings",
  ] as const),
  ...(["video_files", "episodes", "series", "movies"] as const),
];

/** The data files of what the library then knows. */
export function writeKnownWorks(folder: string): void {
  const titles = episodes.map(([id, , , number]) => [
    ...[id, "tvEpisode", `Part ${number}`, `Part ${number}`, 0, 2005, "\\N", 22, "Comedy"],
  ]);
  writeImdbFiles(folder, { more: { "title.basics": [...basics, ...titles], "title.episode": episodes } });
}

export interface MatchingServer extends LibraryServer {
  /** Puts files into the inbox folder. */
  put(...names: string[]): Promise<void>;
  /** The whole way, and what became of it. */
  // biome-ignore lint/suspicious/noExplicitAny: the tests say what they expect of it
  process(body?: Record<string, unknown>): Promise<any>;
  // biome-ignore lint/suspicious/noExplicitAny: the tests say what they expect of it
  waiting(): Promise<readonly any[]>;
  /** Forgets all files and works; what the sources know stays. */
  reset(): Promise<void>;
}

/** A library that knows a few works from the IMDb data files, with an empty folder of downloads. */
export async function openMatchingServer({ knowsWorks = true } = {}): Promise<MatchingServer> {
  const imdb = join(temporaryFolder(), "imdb");
  const opened = await openLibraryServer({ SOUFFLEUR_LIBRARY_IMDB: imdb });
  const library = { ...opened, call: patient(opened.call) };
  for (const name of ["inbox", "films", "storage", "view"]) await mkdir(join(library.root, name));
  const importImdb = async () => {
    writeKnownWorks(imdb);
    const done = await finished(
      library.call,
      await library.call({ path: "/library/imdb/imports", body: {} }),
    );
    if (done.state !== "succeeded") throw new Error(JSON.stringify(done));
  };
  if (knowsWorks) await importImdb();
  return {
    ...library,
    put: async (...names) => {
      for (const name of names) await putFile(join(library.root, "inbox", name));
    },
    process: async (body = {}) =>
      finished(library.call, await library.call({ path: "/library/process", body })),
    waiting: async () =>
      (await library.call({ path: "/library/matches?state=waiting&limit=200" })).body.items,
    async reset() {
      const database = tables<LibraryTables>(library.server.database.queries);
      for (const table of written) await database.deleteFrom(table).execute();
      await rm(join(library.root, "inbox"), { recursive: true });
      await mkdir(join(library.root, "inbox"));
      // The mark by which the folder was known went with it.
      await database
        .updateTable("library_folders")
        .set({ marker: null, device: null, state: "unknown" })
        .execute();
    },
    async close() {
      await library.close();
      removeTemporaryFolders();
    },
  };
}
