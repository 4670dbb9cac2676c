import { createXXHash128 } from "hash-wasm";
import { openVideo } from "./open-video.ts";

const BLOCK = 4 * 1024 * 1024;

export interface FullHashOptions {
  readonly signal?: AbortSignal;
  /** Called after each block with how many bytes are done. */
  readonly onBytes?: (bytes: number) => void;
}

/** xxHash3 of 128 bits over the whole of a file: what proves that two are the same. Thirty-two hexadecimal digits. */
export async function fullHashOf(path: string, { signal, onBytes }: FullHashOptions = {}): Promise<string> {
  const { file } = await openVideo(path);
  try {
    const hash = await createXXHash128();
    const block = Buffer.allocUnsafe(BLOCK);
    for (let position = 0; ; ) {
      signal?.throwIfAborted();
      const { bytesRead } = await file.read(block, 0, BLOCK, position);
      if (bytesRead === 0) return hash.digest("hex");
      hash.update(block.subarray(0, bytesRead));
      position += bytesRead;
      onBytes?.(position);
    }
  } finally {
    await file.close();
  }
}
