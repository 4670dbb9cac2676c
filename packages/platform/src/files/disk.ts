import { mkdir, open, readdir, readFile, rename, rm, stat, utimes } from "node:fs/promises";
import { syncFolder } from "../backup/index.ts";

/** What of a disk is used, step by step: a test lets any of them fail, or ends the process in it. */
export interface Disk {
  makeFolder(path: string): Promise<void>;
  create(path: string): Promise<Writing>;
  rename(from: string, to: string): Promise<void>;
  syncFolder(path: string): Promise<void>;
  remove(path: string): Promise<void>;
  touch(path: string): Promise<void>;
  read(path: string): Promise<Uint8Array>;
  /** When it was last written, in milliseconds; nothing where there is no such file. */
  writtenAt(path: string): Promise<number | undefined>;
  names(path: string): Promise<readonly string[]>;
}

export interface Writing {
  write(chunk: Uint8Array): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** What is kept is for its user alone. */
const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;

export const realDisk: Disk = {
  async makeFolder(path) {
    await mkdir(path, { recursive: true, mode: FOLDER_MODE });
  },
  async create(path) {
    const handle = await open(path, "wx", FILE_MODE);
    return {
      async write(chunk) {
        await handle.writeFile(chunk);
      },
      sync: () => handle.sync(),
      close: () => handle.close(),
    };
  },
  rename,
  syncFolder,
  remove: (path) => rm(path, { force: true }),
  async touch(path) {
    const now = new Date();
    await utimes(path, now, now);
  },
  read: (path) => readFile(path),
  async writtenAt(path) {
    try {
      const found = await stat(path);
      return found.isFile() ? found.mtimeMs : undefined;
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  },
  async names(path) {
    try {
      return await readdir(path);
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  },
};

export function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
