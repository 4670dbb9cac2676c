import { zstdDecompressSync } from "node:zlib";
import type { PackageFiles } from "../../../domain/formats/media.ts";
import type { Reading } from "../../../domain/formats/reading.ts";

const MOST_BYTES = 20 * 1024 * 1024;

/** The pictures of a package, by the names its notes give them. */
export function mediaOf(files: PackageFiles, reading: Reading): PackageFiles {
  const media = new Map<string, Uint8Array>();
  const list = files.get("media");
  if (list === undefined) return media;
  const isPacked = list[0] === 0x28 && list[1] === 0xb5 && list[2] === 0x2f && list[3] === 0xfd;
  for (const [number, name] of isPacked ? packedNames(list) : plainNames(list)) {
    const bytes = files.get(number);
    if (bytes === undefined || !/\.(?:png|jpe?g|gif|webp)$/i.test(name)) continue;
    try {
      media.set(name, isPacked ? unpacked(bytes) : bytes);
    } catch {
      reading.problem("picture_refused", {}, name);
    }
  }
  return media;
}

function unpacked(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(zstdDecompressSync(bytes, { maxOutputLength: MOST_BYTES }));
}

function plainNames(list: Uint8Array): readonly (readonly [string, string])[] {
  const names: unknown = JSON.parse(new TextDecoder().decode(list));
  if (typeof names !== "object" || names === null) return [];
  return Object.entries(names).map(([number, name]) => [number, String(name)]);
}

/** A protocol buffer: messages one after another, the first field of each its name. */
function packedNames(list: Uint8Array): readonly (readonly [string, string])[] {
  const bytes = unpacked(list);
  const names: (readonly [string, string])[] = [];
  for (let at = 0; at < bytes.length; ) {
    const message = lengthAt(bytes, at + 1);
    const field = lengthAt(bytes, message.at + 1);
    const name = new TextDecoder().decode(bytes.subarray(field.at, field.at + field.length));
    names.push([String(names.length), name]);
    at = message.at + message.length;
  }
  return names;
}

function lengthAt(bytes: Uint8Array, from: number) {
  let length = 0;
  let at = from;
  for (let shift = 0; shift < 28; shift += 7) {
    const byte = bytes[at] ?? 0;
    at += 1;
    length |= (byte & 0x7f) << shift;
    if (byte < 0x80) break;
  }
  return { length, at };
}
