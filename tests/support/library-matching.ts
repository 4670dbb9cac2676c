import type { InstantText } from "@souffleur/kernel";
import { type Queries, tables } from "@souffleur/platform/database";
import { fileRepositories } from "../../packages/library/src/adapters/database/files/file-repositories.ts";
import type { LibraryTables } from "../../packages/library/src/adapters/database/tables/index.ts";
import type { VideoFile, VideoFileId } from "../../packages/library/src/domain/files/video-file.ts";
import type { Candidate, Match } from "../../packages/library/src/domain/matching/match.ts";
import { parseName } from "../../packages/library/src/domain/names.ts";
import type { FoundWork } from "../../packages/library/src/domain/sources/source.ts";
import { aFolder, aVideoFile } from "./library-files.ts";
import { newId } from "./planning.ts";

const now = "2026-11-21T09:30:00.000Z" as InstantText;

function aWork(over: Partial<FoundWork> = {}): FoundWork {
  return {
    ref: { source: "tmdb", id: "603" },
    tmdbId: 603,
    kind: "movie",
    title: "Matrix",
    originalTitle: "The Matrix",
    otherTitles: [],
    year: 1999,
    durationSeconds: 8160,
    people: ["Keanu Reeves"],
    popularity: 80,
    ...over,
  };
}

export function aCandidate(over: Partial<Candidate> = {}): Candidate {
  const work = over.work ?? aWork();
  return {
    id: `${work.ref.source}:${work.ref.id}`,
    work,
    score: 92.5,
    reasons: [{ feature: "title", value: 1, weight: 0.5, facts: { ours: "The Matrix", theirs: "Matrix" } }],
    ...over,
  };
}

export function aMatch(over: Partial<Match> = {}): Match {
  return {
    id: newId<"match">(),
    videoFileId: newId<"video-file">(),
    kind: "movie",
    groupKey: "a group",
    candidates: [aCandidate()],
    state: "open",
    validationStatus: "pending",
    isAutomatic: false,
    confidence: 0.8,
    version: 1,
    createdAt: now,
    updatedAt: now,
    ...over,
  };
}

/** Puts a folder and files of these paths into the database, as a scan would have. */
export async function putFiles(
  queries: Queries,
  paths: readonly string[],
  over: Partial<VideoFile> = {},
): Promise<readonly VideoFileId[]> {
  const { folders, videoFiles } = fileRepositories(queries);
  const folder = aFolder();
  await folders.settle([folder]);
  const files = paths.map((path) => {
    const filename = path.split("/").at(-1) ?? path;
    return aVideoFile({
      folderId: folder.id,
      path,
      filename,
      parsed: parseName(path),
      state: "read",
      ...over,
    });
  });
  await videoFiles.addAll(files);
  return files.map(({ id }) => id);
}

/** All rows of some tables, to be compared. */
export async function dumpTables(
  { queries }: { readonly queries: Queries },
  names: readonly (keyof LibraryTables)[],
): Promise<Partial<Record<keyof LibraryTables, readonly Record<string, unknown>[]>>> {
  const dumped: Partial<Record<keyof LibraryTables, readonly Record<string, unknown>[]>> = {};
  for (const name of names)
    dumped[name] = await tables<LibraryTables>(queries).selectFrom(name).selectAll().execute();
  return dumped;
}
