import { createXXHash128 } from "hash-wasm";
import { hashFile } from "../probe/hash-file.ts";
import { openVideo } from "../probe/open-video.ts";

const BLOCK = 4_194_304;

/** OSHash; nothing where the file cannot be read. */
export function quickFingerprint(path: string): Promise<string | undefined> {
  return unlessRefused(() => hashFile(path));
}

/** xxHash3, 128 bits, of all of it; nothing where the file cannot be read. */
export function fullFingerprint(path: string, signal: AbortSignal): Promise<string | undefined> {
  return unlessRefused(async () => {
    const hash = await createXXHash128();
    const { file } = await openVideo(path);
    try {
      const block = Buffer.alloc(BLOCK);
      hash.init();
      for (let position = 0; ; ) {
        signal.throwIfAborted();
        const { bytesRead } = await file.read(block, 0, BLOCK, position);
        if (bytesRead === 0) return hash.digest("hex");
        hash.update(block.subarray(0, bytesRead));
        position += bytesRead;
      }
    } finally {
      await file.close();
    }
  });
}

/** What the disk refuses is not known; what was told to stop stops. */
async function unlessRefused(read: () => Promise<string>): Promise<string | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Error && "syscall" in error) return undefined;
    throw error;
  }
}
