import { createHash } from "node:crypto";
import { fail, ok } from "@souffleur/kernel";
import type { FileHash, FileStore } from "./file-store.ts";

/** Files that end with their server, as a database in memory does. */
export function memoryFiles(now: () => number = Date.now): FileStore {
  const kept = new Map<FileHash, { readonly content: Uint8Array; putAt: number }>();
  return {
    async put(content, maxBytes) {
      const chunks: Uint8Array[] = [];
      let bytes = 0;
      for await (const chunk of content) {
        bytes += chunk.length;
        if (bytes > maxBytes) return fail({ code: "file_too_large", maxBytes });
        chunks.push(chunk);
      }
      const whole = Buffer.concat(chunks);
      const hash = createHash("sha256").update(whole).digest("hex");
      kept.set(hash, { content: whole, putAt: now() });
      return ok({ hash, bytes });
    },
    async get(hash) {
      return kept.get(hash)?.content;
    },
    async has(hash) {
      const file = kept.get(hash);
      if (file !== undefined) file.putAt = now();
      return file !== undefined;
    },
    async remove(hash, putBefore) {
      const file = kept.get(hash);
      if (file !== undefined && file.putAt < putBefore) kept.delete(hash);
    },
    async *list() {
      for (const [hash, { putAt }] of [...kept].sort()) yield { hash, putAt };
    },
    async clearUnfinished() {},
  };
}
