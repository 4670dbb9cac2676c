import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { bytesOfText } from "../../domain/files/raw-path.ts";

/** Opens a file to read: never through a link, never something that is no file and might not answer. */
export async function openVideo(
  path: string,
): Promise<{ readonly file: FileHandle; readonly sizeBytes: number }> {
  const file = await open(
    bytesOfText(path),
    constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK,
  );
  try {
    const stat = await file.stat();
    if (!stat.isFile()) throw new Error("What should be a file is none.");
    return { file, sizeBytes: stat.size };
  } catch (error) {
    await file.close();
    throw error;
  }
}
