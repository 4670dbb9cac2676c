import type { VideoFile } from "../../files/video-file.ts";
import type { WorkFile } from "../../works/work-file.ts";
import { type Collection, numbered, titled } from "../collection.ts";
import type { Found } from "../finding.ts";
import { noFix, type RecordChange, settleWorkOf } from "../planned-fix.ts";
import type { CareRule } from "../rule.ts";

/** Where the records and the disk, or one record and another, say different things. */
export const database: CareRule = {
  kind: "database",
  wantsQuick: (collection) => stale(collection).flatMap(({ path, hash }) => (hash ? path : [])),
  look: (collection) => [
    ...staleFindings(collection),
    ...backFindings(collection),
    ...workFindings(collection),
  ],
};

/** Another size or time than on record; those with another content as well are another finding. */
function stale(collection: Collection): readonly VideoFile[] {
  return collection.present().filter((file) => {
    const entry = collection.disk.find(file.path);
    const isLink = entry?.kind === "link";
    return entry && !isLink && (entry.sizeBytes !== file.sizeBytes || entry.modifiedMs !== file.modifiedMs);
  });
}

function staleFindings(collection: Collection): readonly Found[] {
  return stale(collection).flatMap((file) => {
    const entry = collection.disk.find(file.path);
    const hash = collection.fingerprints.quick.get(file.path);
    if (!entry || (file.hash && hash !== file.hash)) return [];
    const { sizeBytes, modifiedMs, inode } = entry;
    return finding(collection, file, {
      facts: { problem: "stale", size_before: file.sizeBytes, size_now: sizeBytes },
      records: [note(file, { sizeBytes, modifiedMs, inode })],
    });
  });
}

/** Noted as missing, and there. */
function backFindings(collection: Collection): readonly Found[] {
  return collection
    .reachable()
    .filter(({ state, path }) => state === "missing" && collection.disk.hasFile(path))
    .map((file) =>
      finding(collection, file, {
        facts: { problem: "back", size_now: collection.disk.find(file.path)?.sizeBytes ?? 0 },
        records: [note(file, { state: file.media ? "read" : "found" }), ...settleWorkOf(file)],
      }),
    );
}

function finding(
  collection: Collection,
  file: VideoFile,
  { facts, records }: { readonly facts: Found["facts"]; readonly records: readonly RecordChange[] },
): Found {
  return {
    ...{ kind: "database", severity: "warning", key: file.id, label: collection.labelOf(file) },
    ...{ path: file.path, facts, fix: { ...noFix, records }, isByChoice: false },
  };
}

function note(file: VideoFile, set: Extract<RecordChange, { change: "note" }>["set"]): RecordChange {
  return { change: "note", fileId: file.id, path: file.path, set };
}

/** Films and episodes whose best file is not one of theirs, or not where they say. */
function workFindings(collection: Collection): readonly Found[] {
  const files = new Map(collection.records.files.map((file) => [file.id, file]));
  const isWrong = (file: WorkFile | undefined, isTheirs: (of: VideoFile) => boolean) => {
    if (!file) return false;
    const of = files.get(file.fileId);
    return !of || of.path !== file.path || !isTheirs(of);
  };
  const movies = collection.records.movies
    .filter(({ id, file }) => isWrong(file, ({ movieId }) => movieId === id))
    .map((movie) => ofWork({ id: movie.id, label: titled(movie), file: movie.file, movieId: movie.id }));
  const episodes = collection.records.episodes
    .filter(({ id, file }) => isWrong(file, ({ episodeId }) => episodeId === id))
    .map((episode) => {
      const series = collection.series.get(episode.seriesId);
      const label = `${series ? titled(series) : ""} – ${numbered(episode)}`;
      return ofWork({ id: episode.id, label, file: episode.file, episodeId: episode.id });
    });
  return [...movies, ...episodes];
}

function ofWork({
  id,
  label,
  file,
  ...work
}: {
  readonly id: string;
  readonly label: string;
  readonly file: WorkFile | undefined;
} & Pick<VideoFile, "movieId" | "episodeId">): Found {
  return {
    ...{ kind: "database", severity: "warning", key: id, label, isByChoice: false },
    ...(file && { path: file.path }),
    facts: { problem: "work" },
    fix: { ...noFix, records: settleWorkOf(work) },
  };
}
