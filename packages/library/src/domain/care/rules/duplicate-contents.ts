import type { VideoFile } from "../../files/video-file.ts";
import type { Collection } from "../collection.ts";
import type { Found } from "../finding.ts";
import type { CareRule } from "../rule.ts";
import { besideEachOther, keeping, keepingEach } from "./copies.ts";

/** Files of the same content, byte by byte: nothing is called the same before all of it was read. */
export const duplicateContents: CareRule = {
  kind: "duplicate_content",
  wantsFull: (collection) => suspects(collection).flatMap((files) => files.map(({ path }) => path)),
  look(collection) {
    return suspects(collection).flatMap((files) => {
      const byContent = Map.groupBy(files, ({ path }) => collection.fingerprints.full.get(path));
      return [...byContent].flatMap(([hash, copies]) =>
        hash !== undefined && copies.length > 1 ? findingOf(collection, copies, hash) : [],
      );
    });
  },
};

/** The same size and quick fingerprint, and not two names of one file. */
function suspects(collection: Collection): readonly (readonly VideoFile[])[] {
  const hashed = collection.present().filter(({ hash }) => hash !== undefined);
  const groups = Map.groupBy(hashed, ({ hash, sizeBytes }) => `${hash} ${sizeBytes}`);
  return [...groups.values()]
    .map((files) => differentFiles(collection, files))
    .filter((files) => files.length > 1);
}

/** A hard link is no second copy: of the names of one file only the one that matters most is looked at. */
function differentFiles(collection: Collection, files: readonly VideoFile[]): readonly VideoFile[] {
  const entries = files.flatMap((file) => {
    const entry = collection.disk.find(file.path);
    return entry?.kind === "file" ? { file, identity: `${entry.device} ${entry.inode}` } : [];
  });
  const byFile = Map.groupBy(entries, ({ identity }) => identity);
  return [...byFile.values()].flatMap(
    (names) =>
      byRank(
        collection,
        names.map(({ file }) => file),
      )[0] ?? [],
  );
}

function byRank(collection: Collection, files: readonly VideoFile[]): readonly VideoFile[] {
  return [...files].sort((a, b) => rank(collection, b) - rank(collection, a) || order(a, b));
}

function findingOf(collection: Collection, copies: readonly VideoFile[], hash: string): Found {
  const sorted = byRank(collection, copies);
  const [kept, ...others] = sorted;
  if (!kept) throw new Error("A group of copies is empty.");
  return {
    kind: "duplicate_content",
    severity: "warning",
    key: sorted
      .map(({ id }) => id)
      .sort()
      .join(" "),
    label: collection.labelOf(kept),
    path: kept.path,
    facts: {
      ...{ copies: copies.length, hash },
      wasted_bytes: others.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
    },
    copies: besideEachOther(kept, others),
    fix: keeping(collection, kept, sorted),
    choices: keepingEach(collection, sorted),
    isByChoice: false,
  };
}

/** The one in its place is kept: decided, in the storage, led to. */
function rank(collection: Collection, file: VideoFile): number {
  const isDecided = file.movieId !== undefined || file.episodeId !== undefined;
  const kind = collection.folder(file.folderId)?.kind;
  const place = kind === "storage" ? 2 : kind === "collection" ? 1 : 0;
  return (isDecided ? 8 : 0) + place * 2 + (collection.disk.linksTo(file.path).length > 0 ? 1 : 0);
}

function order(a: VideoFile, b: VideoFile): number {
  return a.createdAt < b.createdAt || (a.createdAt === b.createdAt && a.path < b.path) ? -1 : 1;
}
