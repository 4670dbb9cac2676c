import type { FolderId } from "../files/folder.ts";
import type { FileState, SideFile, VideoFile } from "../files/video-file.ts";
import type { VideoFileId } from "../files/video-file-id.ts";
import type { PlannedMove } from "../moving/move.ts";
import { type SideMove, sideMoves } from "../transfers/side-names.ts";
import type { EpisodeId } from "../works/episode.ts";
import type { MovieId } from "../works/movie.ts";
import type { Collection } from "./collection.ts";
import { joined, nameOf, parentOf } from "./paths.ts";
import { sidesBeside } from "./sides.ts";

/** A move of a fix; the finding it belongs to is its unit: all of it is done, or nothing. */
export type FixMove = Omit<PlannedMove, "unit">;

/** What a fix does to the records once the files are where they should be. */
export type RecordChange =
  | {
      readonly change: "move";
      readonly fileId: VideoFileId;
      readonly from: string;
      readonly to: string;
      readonly folderId: FolderId;
      /** What lies beside it over there. */
      readonly sideFiles: readonly SideFile[];
    }
  /** Where its link in the view is, relative to it. */
  | { readonly change: "link"; readonly fileId: VideoFileId; readonly from: string; readonly to: string }
  | {
      readonly change: "note";
      readonly fileId: VideoFileId;
      /** What the record must still say. */
      readonly path: string;
      readonly set: FileNote;
    }
  | {
      readonly change: "add";
      readonly path: string;
      readonly folderId: FolderId;
      readonly sizeBytes: number;
      readonly modifiedMs: number;
      readonly inode: string;
    }
  /** Nothing of it changes, but it must still be there: others go because it stays. */
  | { readonly change: "stay"; readonly fileId: VideoFileId; readonly path: string }
  | { readonly change: "remove"; readonly fileId: VideoFileId; readonly path: string }
  | { readonly change: "settle"; readonly movieId?: MovieId; readonly episodeId?: EpisodeId };

/** What the disk says of a file. */
export interface FileNote {
  readonly state?: FileState;
  readonly sizeBytes?: number;
  readonly modifiedMs?: number;
  readonly inode?: string;
  readonly hash?: string;
  readonly sideFiles?: readonly SideFile[];
}

export interface PlannedFix {
  readonly moves: readonly FixMove[];
  readonly records: readonly RecordChange[];
}

export const noFix: PlannedFix = { moves: [], records: [] };

/** The video and what goes with it, from one place to another; links to it follow. */
export function moveWithSides(collection: Collection, from: string, to: string): readonly FixMove[] {
  const sides = renamedSides(collection, from, to).map(({ from: side, to: name }) =>
    moveOf(collection, joined(parentOf(from), side), joined(parentOf(to), name)),
  );
  return [moveOf(collection, from, to), ...sides, ...relinks(collection, from, to)];
}

/** The record of a file that is moved with what lies beside it. */
export function movedRecord(collection: Collection, file: VideoFile, to: string): readonly RecordChange[] {
  const names = new Map(renamedSides(collection, file.path, to).map((side) => [side.from, side.to]));
  const sideFiles = sidesBeside(collection.disk, file).map((side) => ({
    ...side,
    name: names.get(side.name) ?? side.name,
  }));
  return recordAt(collection, file, to, sideFiles);
}

/** The record of a file that lies elsewhere already. */
export function followedRecord(collection: Collection, file: VideoFile, to: string): readonly RecordChange[] {
  return recordAt(collection, file, to, sidesBeside(collection.disk, { ...file, path: to }));
}

function recordAt(
  collection: Collection,
  file: VideoFile,
  to: string,
  sideFiles: readonly SideFile[],
): readonly RecordChange[] {
  const folderId = collection.folderOf(to)?.id ?? file.folderId;
  return [
    { change: "move", fileId: file.id, from: file.path, to, folderId, sideFiles },
    ...settleWorkOf(file),
  ];
}

/** What is named after its video keeps being so. */
function renamedSides({ disk }: Collection, from: string, to: string): readonly SideMove[] {
  const sides = disk.sidesOf(from).map((side) => ({ ...side, sizeBytes: 0 }));
  return nameOf(from) === nameOf(to)
    ? sides.map(({ name }) => ({ from: name, to: name }))
    : sideMoves(nameOf(from), sides, nameOf(to));
}

/** Links to one file become links to another. */
export function relinks({ disk }: Collection, from: string, to: string): readonly FixMove[] {
  return disk.linksTo(from).flatMap((link) => relink(link.path, to));
}

export function relink(link: string, target: string): readonly FixMove[] {
  return [
    { kind: "unlink", from: link },
    { kind: "link", from: target, to: link },
  ];
}

/** To the trash of its disk, and what goes with it. */
export function trashWithSides(collection: Collection, path: string): readonly FixMove[] {
  const sides = collection.disk.sidesOf(path).map(({ name }) => joined(parentOf(path), name));
  return [path, ...sides].map((from) => ({
    kind: "trash",
    from,
    ...seen(collection, from),
  }));
}

/** The film or episode of a file is told again which of its files is the best. */
export function settleWorkOf({
  movieId,
  episodeId,
}: Pick<VideoFile, "movieId" | "episodeId">): readonly RecordChange[] {
  if (movieId) return [{ change: "settle", movieId }];
  return episodeId ? [{ change: "settle", episodeId }] : [];
}

function moveOf(collection: Collection, from: string, to: string): FixMove {
  return { kind: "move", from, to, ...seen(collection, from) };
}

/** What the file was when we looked: another one in its place is not touched. */
function seen({ disk }: Collection, path: string) {
  const entry = disk.find(path);
  return entry ? { sizeBytes: entry.sizeBytes, modifiedMs: entry.modifiedMs } : {};
}
