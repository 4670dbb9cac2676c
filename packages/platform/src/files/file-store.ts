import type { Result } from "@souffleur/kernel";
import type { Queries } from "../database/index.ts";

/** The SHA-256 of what a file holds, in hexadecimal: its one name here. */
export type FileHash = string;

export interface StoredFile {
  readonly hash: FileHash;
  readonly bytes: number;
}

export interface FileTooLarge {
  readonly code: "file_too_large";
  readonly maxBytes: number;
}

/** A file as it lies there. */
export interface KeptFile {
  readonly hash: FileHash;
  /** When it was last put, in milliseconds. */
  readonly putAt: number;
}

/**
 * Bytes by what they are. No name that somebody gave reaches it; the same bytes twice are kept once, and what is there is
 * there whole.
 */
export interface FileStore {
  /** Keeps the bytes durably, or refuses them as soon as there are too many: their length is counted, never believed. */
  put(
    content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
    maxBytes: number,
  ): Promise<Result<StoredFile, FileTooLarge>>;
  /** Its bytes; nothing where it is not there, or is no longer what it was. */
  get(hash: FileHash): Promise<Uint8Array | undefined>;
  has(hash: FileHash): Promise<boolean>;
  /** Lets go of one that was last put before a moment; one that was put again meanwhile stays. */
  remove(hash: FileHash, putBefore: number): Promise<void>;
  list(): AsyncIterable<KeptFile>;
  /** Clears away what was left half written before a moment. */
  clearUnfinished(before: number): Promise<void>;
}

const HASH = /^[0-9a-f]{64}$/;

export function isFileHash(text: string): text is FileHash {
  return HASH.test(text);
}

/** Those of some files that something still refers to. */
export type FilesInUse = (queries: Queries, hashes: readonly FileHash[]) => Promise<readonly FileHash[]>;
