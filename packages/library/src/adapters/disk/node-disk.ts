import { constants, type Stats } from "node:fs";
import {
  chmod,
  type FileHandle,
  link,
  lstat,
  mkdir,
  open,
  readdir,
  readlink,
  realpath,
  rename,
  rmdir,
  statfs,
  symlink,
  unlink,
} from "node:fs/promises";
import { createXXHash3 } from "hash-wasm";
import type { CopyOptions, Disk, Entry } from "../../application/moving/ports.ts";
import { diskCode } from "../../application/moving/refused.ts";
import { bytesOfText, textOfBytes } from "../../domain/files/raw-path.ts";
import { whenHandlesAreFree } from "./when-handles-are-free.ts";

const { O_CREAT, O_DIRECTORY, O_EXCL, O_NOFOLLOW, O_RDONLY, O_WRONLY } = constants;
const CHUNK_BYTES = 4 * 1024 * 1024;
/** Files are made for their owner alone until they have their own mode. */
const NEW_FILE_MODE = 0o600;

/** The disk as Node reaches it: names are bytes, and no link is followed. */
export const nodeDisk: Disk = {
  async entry(path) {
    try {
      return entryOf(await lstat(bytesOfText(path)));
    } catch (error) {
      const code = diskCode(error);
      if (code === "ENOENT" || code === "ENOTDIR") return undefined;
      throw error;
    }
  },
  async names(folder) {
    const names = await whenHandlesAreFree(() => readdir(bytesOfText(folder), { encoding: "buffer" }));
    return names.map((name) => textOfBytes(name));
  },
  async realPath(path) {
    return textOfBytes(await realpath(bytesOfText(path), { encoding: "buffer" }));
  },
  link: (from, to) => link(bytesOfText(from), bytesOfText(to)),
  unlink: (path) => unlink(bytesOfText(path)),
  renameOver: (from, to) => rename(bytesOfText(from), bytesOfText(to)),
  async reserve(path) {
    const flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW;
    await withHandle(path, flags, async () => undefined);
  },
  async makeFolder(path, mode) {
    await mkdir(bytesOfText(path));
    if (mode !== undefined) await chmod(bytesOfText(path), mode & 0o7777);
  },
  removeFolder: (path) => rmdir(bytesOfText(path)),
  makeLink: (path, text) => symlink(bytesOfText(text), bytesOfText(path)),
  async readLink(path) {
    return textOfBytes(await readlink(bytesOfText(path), { encoding: "buffer" }));
  },
  copy,
  hash: hashOf,
  async syncFolder(path) {
    const flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW;
    await withHandle(path, flags, (folder) => folder.sync());
  },
  async freeBytes(folder) {
    const { bavail, bsize } = await statfs(bytesOfText(folder));
    return bavail * bsize;
  },
};

function entryOf(found: Stats): Entry {
  const kind = found.isFile()
    ? "file"
    : found.isDirectory()
      ? "folder"
      : found.isSymbolicLink()
        ? "link"
        : "other";
  return {
    kind,
    sizeBytes: found.size,
    modifiedMs: Math.floor(found.mtimeMs),
    inode: String(found.ino),
    device: String(found.dev),
    names: found.nlink,
    mode: found.mode,
  };
}

function copy(from: string, to: string, options: CopyOptions = {}): Promise<string> {
  const flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW;
  return withHandle(from, O_RDONLY | O_NOFOLLOW, (source) =>
    withHandle(to, flags, (target) => copyContent(source, target, options)),
  );
}

async function copyContent(source: FileHandle, target: FileHandle, { signal, progress }: CopyOptions) {
  const hash = await createXXHash3();
  let copied = 0;
  for await (const chunk of chunksOf(source, signal)) {
    hash.update(chunk);
    await writeAll(target, chunk, copied);
    copied += chunk.length;
    progress?.(copied);
  }
  const { atime, mtime, mode } = await source.stat();
  await keepIfKnown(() => target.chmod(mode & 0o7777));
  await keepIfKnown(() => target.utimes(atime, mtime));
  await target.sync();
  return hash.digest();
}

function hashOf(path: string, signal?: AbortSignal): Promise<string> {
  return withHandle(path, O_RDONLY | O_NOFOLLOW, async (file) => {
    const hash = await createXXHash3();
    for await (const chunk of chunksOf(file, signal)) hash.update(chunk);
    return hash.digest();
  });
}

async function withHandle<Value>(path: string, flags: number, work: (handle: FileHandle) => Promise<Value>) {
  const handle = await whenHandlesAreFree(() => open(bytesOfText(path), flags, NEW_FILE_MODE));
  try {
    return await work(handle);
  } finally {
    await handle.close();
  }
}

async function* chunksOf(file: FileHandle, signal: AbortSignal | undefined) {
  const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
  for (let at = 0; ; ) {
    signal?.throwIfAborted();
    const { bytesRead } = await file.read(buffer, 0, CHUNK_BYTES, at);
    if (bytesRead === 0) return;
    at += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

async function writeAll(file: FileHandle, chunk: Uint8Array, position: number): Promise<void> {
  for (let at = 0; at < chunk.length; ) {
    const { bytesWritten } = await file.write(chunk, at, chunk.length - at, position + at);
    at += bytesWritten;
  }
}

/** Some disks know neither mode nor owner: the content is what counts. */
async function keepIfKnown(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"].includes(diskCode(error) ?? "")) throw error;
  }
}
