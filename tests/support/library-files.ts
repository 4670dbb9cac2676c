import { mkdir, open, utimes } from "node:fs/promises";
import { dirname } from "node:path";
import type { InstantText } from "@souffleur/kernel";
import type { Folder } from "../../packages/library/src/domain/files/folder.ts";
import type { VideoFile } from "../../packages/library/src/domain/files/video-file.ts";
import { parseName } from "../../packages/library/src/domain/names.ts";
import { newId } from "./planning.ts";

const at = "2026-11-21T09:30:00.000Z" as InstantText;

export function aFolder(over: Partial<Folder> = {}): Folder {
  const id = newId<"folder">();
  return {
    id,
    kind: "inbox",
    path: `/films/${id}`,
    state: "present",
    isWatched: false,
    version: 1,
    createdAt: at,
    updatedAt: at,
    ...over,
  };
}

export function aVideoFile(over: Partial<VideoFile> & Pick<VideoFile, "folderId">): VideoFile {
  const filename = over.filename ?? "Alien.1979.1080p.BluRay.x264.mkv";
  return {
    id: newId<"video-file">(),
    path: `/films/${newId()}/${filename}`,
    filename,
    sizeBytes: 700_000_000,
    modifiedMs: 1_700_000_000_000,
    inode: "42",
    state: "found",
    parsed: parseName(filename),
    sideFiles: [],
    formerPaths: [],
    version: 1,
    createdAt: at,
    updatedAt: at,
    ...over,
  };
}

/**
 * A file on the disk of any size that takes no room, long since written: a scan lets files wait that were changed a
 * moment ago. What it begins with tells it from others of its size.
 */
export async function putFile(path: string, sizeBytes = 1_000, content = path): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, "w");
  try {
    await file.write(content);
    await file.truncate(sizeBytes);
  } finally {
    await file.close();
  }
  const long = new Date("2026-01-01T00:00:00Z");
  await utimes(path, long, long);
}
