import type { FileHandle } from "node:fs/promises";
import { OS_HASH_BYTES, osHash } from "../../domain/files/os-hash.ts";
import { openVideo } from "./open-video.ts";

/** The quick hash of a file, of 128 KB of it; throws what the disk says. */
export async function hashFile(path: string): Promise<string> {
  const { file, sizeBytes } = await openVideo(path);
  try {
    const length = Math.min(OS_HASH_BYTES, sizeBytes);
    const first = await readPart(file, 0, length);
    const last = await readPart(file, sizeBytes - length, length);
    return osHash(sizeBytes, first, last);
  } finally {
    await file.close();
  }
}

async function readPart(file: FileHandle, position: number, length: number): Promise<Uint8Array> {
  const buffer = Buffer.alloc(length);
  let done = 0;
  while (done < length) {
    const { bytesRead } = await file.read(buffer, done, length - done, position + done);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return buffer.subarray(0, done);
}
