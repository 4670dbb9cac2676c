import { lstat } from "node:fs/promises";
import type { FileNote } from "../../application/files/note-found.ts";
import type { FolderId } from "../../domain/files/folder.ts";
import type { FoundFile } from "../../domain/files/found-file.ts";
import type { KnownFile } from "../../domain/files/known-file.ts";
import { bytesOfText } from "../../domain/files/raw-path.ts";
import type { VideoFileId } from "../../domain/files/video-file.ts";
import { hashFile } from "../probe/hash-file.ts";
import { isGone } from "./walk.ts";

export interface Judge {
  /** Those that may be one of the found by another name, by their size. */
  readonly alike: (sizes: readonly number[]) => Promise<ReadonlyMap<number, readonly KnownFile[]>>;
  /** Whether the disk is there that a file lay on: else nothing can be said of it. */
  readonly isPresent: (folder: FolderId) => Promise<boolean>;
  /** Those that were found elsewhere already: each is found once. */
  readonly taken: Set<VideoFileId>;
}

/** Copies of one file, of which one may have been moved: the disk is asked for so many of them. */
const MOST_ASKED = 20;

/** Tells what is new from what was moved or renamed: the same size and content, and no longer where it was. */
export async function judgeNew(judge: Judge, found: readonly FoundFile[]): Promise<readonly FileNote[]> {
  if (found.length === 0) return [];
  const alike = await judge.alike([...new Set(found.map(({ sizeBytes }) => sizeBytes))]);
  const notes: FileNote[] = [];
  for (const file of found) notes.push(await judgeOne(judge, file, alike.get(file.sizeBytes) ?? []));
  return notes;
}

async function judgeOne(judge: Judge, found: FoundFile, alike: readonly KnownFile[]): Promise<FileNote> {
  if (alike.length === 0) return { kind: "new", found };
  const hash = await hashFile(found.path).catch(() => undefined);
  const known = hash === undefined ? {} : { hash };
  const candidates = alike.filter(
    (file) => !judge.taken.has(file.id) && file.path !== found.path && isSameContent(found, hash, file),
  );
  for (const candidate of candidates.slice(0, MOST_ASKED)) {
    if (!(await hasLeft(judge, candidate))) continue;
    judge.taken.add(candidate.id);
    return { kind: "moved", found, id: candidate.id, ...known };
  }
  return { kind: "new", found, ...known };
}

function isSameContent(found: FoundFile, hash: string | undefined, known: KnownFile): boolean {
  if (known.hash !== undefined) return hash === known.hash;
  // It was never read; on one disk a file keeps its number wherever it goes.
  return found.inode === known.inode && found.modifiedMs === known.modifiedMs;
}

async function hasLeft({ isPresent }: Judge, { path, folderId }: KnownFile): Promise<boolean> {
  return (await isGonePath(path)) && (await isPresent(folderId));
}

/** Whether the disk says that nothing is there; where it says anything else, it may be. */
export async function isGonePath(path: string): Promise<boolean> {
  try {
    await lstat(bytesOfText(path));
    return false;
  } catch (error) {
    return isGone(error);
  }
}

/** Of what was touched since, or is on another disk: whether it still begins and ends as it did. */
export async function judgeDoubtful(found: FoundFile, known: KnownFile): Promise<FileNote> {
  const hash = known.hash === undefined ? undefined : await hashFile(found.path).catch(() => undefined);
  const kind = hash !== undefined && hash === known.hash ? "touched" : "changed";
  return { kind, found, id: known.id };
}
