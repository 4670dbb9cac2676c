import { shownName } from "../../files/raw-path.ts";
import type { VideoFile } from "../../files/video-file.ts";
import type { Collection } from "../collection.ts";
import type { DiskEntry } from "../disk.ts";
import type { Found } from "../finding.ts";
import { followedRecord, noFix, type PlannedFix, relinks, settleWorkOf } from "../planned-fix.ts";
import type { CareRule } from "../rule.ts";

/** So many missing files at once look like a disk that is not what it was: then each must be named to be fixed. */
const MANY = 50;
const SHARE = 0.1;

/** Records whose folder is there and whose file is not: found elsewhere by its fingerprint, or noted as missing. */
export const missingFiles: CareRule = {
  kind: "missing_file",
  wantsQuick(collection) {
    const sizes = new Set(missing(collection).map(({ sizeBytes }) => sizeBytes));
    return collection.unknownVideos().flatMap(({ path, sizeBytes }) => (sizes.has(sizeBytes) ? path : []));
  },
  look(collection) {
    const gone = missing(collection);
    const isMass = gone.length > MANY || gone.length > Math.max(3, collection.reachable().length * SHARE);
    const moved = movedFiles(collection, gone);
    return gone.map((file) => findingOf(collection, file, { elsewhere: moved.get(file), isMass }));
  },
};

/** Where the files are that records miss: the only one with the same size and fingerprint, of the only such record. */
export function movedFiles(
  collection: Collection,
  gone: readonly VideoFile[] = missing(collection),
): ReadonlyMap<VideoFile, DiskEntry> {
  const byPrint = new Map<string, DiskEntry[]>();
  for (const entry of collection.unknownVideos()) {
    const hash = collection.fingerprints.quick.get(entry.path);
    if (hash) listIn(byPrint, `${hash} ${entry.sizeBytes}`).push(entry);
  }
  const wanted = new Map<string, VideoFile[]>();
  for (const file of gone) if (file.hash) listIn(wanted, `${file.hash} ${file.sizeBytes}`).push(file);
  const moved = new Map<VideoFile, DiskEntry>();
  for (const [print, [file, ...others]] of wanted) {
    const [entry, ...more] = byPrint.get(print) ?? [];
    if (file && entry && others.length === 0 && more.length === 0) moved.set(file, entry);
  }
  return moved;
}

function missing(collection: Collection): readonly VideoFile[] {
  return collection
    .reachable()
    .filter(({ path, state }) => state !== "missing" && !collection.disk.hasFile(path));
}

function findingOf(
  collection: Collection,
  file: VideoFile,
  { elsewhere, isMass }: { readonly elsewhere: DiskEntry | undefined; readonly isMass: boolean },
): Found {
  return {
    kind: "missing_file",
    severity: "error",
    key: file.id,
    label: collection.labelOf(file),
    path: file.path,
    facts: {
      size_bytes: file.sizeBytes,
      ...(elsewhere && { found_at: shownName(elsewhere.path) }),
      ...(isMass && { many: true }),
    },
    fix: elsewhere ? follow(collection, file, elsewhere) : noted(file),
    isByChoice: isMass && !elsewhere,
  };
}

function follow(collection: Collection, file: VideoFile, { path }: DiskEntry): PlannedFix {
  return {
    ...noFix,
    moves: relinks(collection, file.path, path),
    records: followedRecord(collection, file, path),
  };
}

function noted(file: VideoFile): PlannedFix {
  return {
    ...noFix,
    records: [
      { change: "note", fileId: file.id, path: file.path, set: { state: "missing" } },
      ...settleWorkOf(file),
    ],
  };
}

function listIn<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
