import type { FileHandle } from "node:fs/promises";
import { realpath, stat } from "node:fs/promises";
import { bytesOfText, textOfBytes } from "../../domain/files/raw-path.ts";
import { openVideo } from "./open-video.ts";

/**
 * Opens a file of the library to be given out: it must lie below one of the folders once every link is resolved, and
 * what was opened must be what lies there. Nothing where it does not.
 */
export async function openPlayable(
  path: string,
  roots: readonly string[],
): Promise<{ readonly file: FileHandle; readonly sizeBytes: number } | undefined> {
  const opened = await openVideo(path).catch(() => undefined);
  if (opened === undefined) return undefined;
  if (await isThere(opened.file, path, roots).catch(() => false)) return opened;
  await opened.file.close();
  return undefined;
}

async function isThere(file: FileHandle, path: string, roots: readonly string[]): Promise<boolean> {
  const resolved = await resolve(path);
  const below = await Promise.all(
    roots.map((root) =>
      resolve(root).then(
        (place) => resolved.startsWith(place.endsWith("/") ? place : `${place}/`),
        () => false,
      ),
    ),
  );
  if (!below.includes(true)) return false;
  // A folder on the way may have become a link between the two looks.
  const [ours, theirs] = [
    await file.stat({ bigint: true }),
    await stat(bytesOfText(resolved), { bigint: true }),
  ];
  return ours.ino === theirs.ino && ours.dev === theirs.dev;
}

async function resolve(path: string): Promise<string> {
  return textOfBytes(await realpath(bytesOfText(path), { encoding: "buffer" }));
}
