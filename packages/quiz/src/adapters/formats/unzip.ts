import { inflateRawSync } from "node:zlib";
import { fail, ok, type Result } from "@souffleur/kernel";

/** Far above what any package of questions or document needs, far below what harms. */
export const ZIP_LIMITS = {
  entries: 2_000,
  bytes: 200 * 1024 * 1024,
  ratio: 100,
  smallBytes: 1024 * 1024,
} as const;

export interface ZipRefused {
  readonly code: "zip_refused";
  readonly reason: "damaged" | "encrypted" | "too_many_entries" | "too_large" | "ratio";
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly at: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
/** The end of the archive may be followed by a comment of at most so many bytes. */
const LONGEST_COMMENT = 65_535;

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/**
 * The files of an archive, in memory only. What it says of its sizes is not believed: unpacking stops where there is too
 * much, and no name in it is ever a path on this machine.
 */
export function unzip(bytes: Uint8Array): Result<ReadonlyMap<string, Uint8Array>, ZipRefused> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const entries = entriesOf(file);
    return entries.ok ? unpack(file, entries.value) : entries;
  } catch {
    return refused("damaged");
  }
}

function refused(reason: ZipRefused["reason"]): Result<never, ZipRefused> {
  return fail({ code: "zip_refused", reason });
}

function entriesOf(file: Buffer): Result<readonly Entry[], ZipRefused> {
  const end = endOf(file);
  if (end === undefined) return refused("damaged");
  const count = file.readUInt16LE(end + 10);
  if (count > ZIP_LIMITS.entries) return refused("too_many_entries");
  const entries: Entry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (file.readUInt32LE(at) !== CENTRAL) return refused("damaged");
    if ((file.readUInt16LE(at + 8) & 1) === 1) return refused("encrypted");
    const nameBytes = file.readUInt16LE(at + 28);
    const name = file.toString("utf8", at + 46, at + 46 + nameBytes);
    entries.push({
      name,
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      at: file.readUInt32LE(at + 42),
    });
    at += 46 + nameBytes + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return ok(entries);
}

function endOf(file: Buffer): number | undefined {
  const first = Math.max(0, file.length - END_BYTES - LONGEST_COMMENT);
  for (let at = file.length - END_BYTES; at >= first; at -= 1) if (file.readUInt32LE(at) === END) return at;
  return undefined;
}

function unpack(
  file: Buffer,
  entries: readonly Entry[],
): Result<ReadonlyMap<string, Uint8Array>, ZipRefused> {
  const files = new Map<string, Uint8Array>();
  const most = Math.min(ZIP_LIMITS.bytes, Math.max(ZIP_LIMITS.smallBytes, file.length * ZIP_LIMITS.ratio));
  let left = most;
  for (const { name, method, packed, at } of entries) {
    if (name.endsWith("/") || !isPlainName(name)) continue;
    if (file.readUInt32LE(at) !== LOCAL) return refused("damaged");
    const start = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
    const data = file.subarray(start, start + packed);
    if (data.length < packed) return refused("damaged");
    const bytes = inflate(data, method, left);
    if (bytes === "damaged") return refused("damaged");
    if (bytes === "too_large") return refused(most === ZIP_LIMITS.bytes ? "too_large" : "ratio");
    left -= bytes.length;
    files.set(name, bytes);
  }
  return ok(files);
}

/** A name that leads out of the archive names nothing in it. */
function isPlainName(name: string): boolean {
  return (
    !name.startsWith("/") && !name.includes("\\") && !name.split("/").includes("..") && !name.includes("\0")
  );
}

function inflate(data: Buffer, method: number, most: number): Uint8Array | "damaged" | "too_large" {
  if (method === 0) return data.length > most ? "too_large" : new Uint8Array(data);
  if (method !== 8) return "damaged";
  try {
    return new Uint8Array(inflateRawSync(data, { maxOutputLength: Math.max(1, most) }));
  } catch (error) {
    const isTooLarge = error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    return isTooLarge ? "too_large" : "damaged";
  }
}
