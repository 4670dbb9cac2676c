import { createHash, randomUUID } from "node:crypto";
import { join } from "node:path";
import { fail, ok } from "@souffleur/kernel";
import { type Disk, isMissing, realDisk, type Writing } from "./disk.ts";
import { type FileHash, type FileStore, isFileHash } from "./file-store.ts";

/**
 * Files below one folder, each named by its hash. One is written aside, synced, moved to its name and the folder synced:
 * whatever ends the process in between, a name stands for the whole of its bytes or is not there.
 */
export function folderFiles(folder: string, disk: Disk = realDisk): FileStore {
  const incoming = join(folder, "incoming");
  const placeOf = (hash: FileHash) => {
    // Of our own making each time it is called; a hash from anywhere else must not become a path.
    if (!isFileHash(hash)) throw new Error("This is no hash of a file.");
    const shelf = join(folder, hash.slice(0, 2));
    return { shelf, path: join(shelf, hash) };
  };
  const shelve = async (part: string, hash: FileHash) => {
    const { shelf, path } = placeOf(hash);
    await disk.makeFolder(shelf);
    await disk.syncFolder(folder);
    // The same bytes may be there: they give way to themselves, and count as put now.
    await disk.rename(part, path);
    await disk.syncFolder(shelf);
  };
  return {
    async put(content, maxBytes) {
      await disk.makeFolder(incoming);
      const part = join(incoming, `${randomUUID()}.part`);
      try {
        const written = await writeAside(await disk.create(part), content, maxBytes);
        if (written === undefined) return fail({ code: "file_too_large", maxBytes });
        await shelve(part, written.hash);
        return ok(written);
      } finally {
        await disk.remove(part);
      }
    },
    async get(hash) {
      try {
        const bytes = await disk.read(placeOf(hash).path);
        return hashOf(bytes) === hash ? bytes : undefined;
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    },
    async has(hash) {
      const { path } = placeOf(hash);
      if ((await disk.writtenAt(path)) === undefined) return false;
      // Somebody is about to refer to it again.
      await disk.touch(path);
      return true;
    },
    async remove(hash, putBefore) {
      const { shelf, path } = placeOf(hash);
      const putAt = await disk.writtenAt(path);
      if (putAt === undefined || putAt >= putBefore) return;
      await disk.remove(path);
      await disk.syncFolder(shelf);
    },
    async *list() {
      for (const shelf of (await disk.names(folder)).filter((name) => /^[0-9a-f]{2}$/.test(name)).sort()) {
        for (const hash of (await disk.names(join(folder, shelf))).filter(isFileHash).sort()) {
          const putAt = await disk.writtenAt(placeOf(hash).path);
          if (putAt !== undefined) yield { hash, putAt };
        }
      }
    },
    async clearUnfinished(before) {
      for (const name of await disk.names(incoming)) {
        const path = join(incoming, name);
        const writtenAt = await disk.writtenAt(path);
        if (writtenAt !== undefined && writtenAt < before) await disk.remove(path);
      }
    },
  };
}

/** Nothing where there is more than may be. */
async function writeAside(
  file: Writing,
  content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  maxBytes: number,
): Promise<{ hash: FileHash; bytes: number } | undefined> {
  const hash = createHash("sha256");
  let bytes = 0;
  try {
    for await (const chunk of content) {
      bytes += chunk.length;
      if (bytes > maxBytes) return undefined;
      hash.update(chunk);
      await file.write(chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { hash: hash.digest("hex"), bytes };
}

function hashOf(bytes: Uint8Array): FileHash {
  return createHash("sha256").update(bytes).digest("hex");
}
