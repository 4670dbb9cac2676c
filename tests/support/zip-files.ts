import { crc32, deflateRawSync } from "node:zlib";

/** A part of a ZIP file, and what it says of itself where that is not the truth. */
export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly saysBytes?: number;
  /** Its entry points to the bytes of the part before. */
  readonly overlaps?: boolean;
  readonly isEncrypted?: boolean;
}

/** Writes ZIP files, good ones and such as nobody should trust. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  let before = { at: 0, packed: Buffer.alloc(0), bytes: 0, crc: 0 };
  for (const { name, content, saysBytes, overlaps = false, isEncrypted = false } of parts) {
    const bytes = Buffer.from(content);
    const packed = overlaps ? before.packed : deflateRawSync(bytes);
    const own = overlaps ? before : { at, packed, bytes: bytes.length, crc: crc32(bytes) };
    const header = Buffer.alloc(30);
    const flags = isEncrypted ? 1 : 0;
    header.writeUInt32LE(0x04034b50, 0);
    for (const [place, value] of [
      [4, 20],
      [6, flags],
      [8, 8],
      [26, Buffer.byteLength(name)],
    ] as const)
      header.writeUInt16LE(value, place);
    header.writeUInt32LE(own.crc, 14);
    header.writeUInt32LE(packed.length, 18);
    header.writeUInt32LE(saysBytes ?? own.bytes, 22);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    for (const [place, value] of [
      [4, 20],
      [6, 20],
      [8, flags],
      [10, 8],
      [28, Buffer.byteLength(name)],
    ] as const)
      entry.writeUInt16LE(value, place);
    entry.writeUInt32LE(own.crc, 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(saysBytes ?? own.bytes, 24);
    entry.writeUInt32LE(own.at, 42);
    entries.push(entry, Buffer.from(name));
    if (overlaps) continue;
    bodies.push(header, Buffer.from(name), packed);
    before = own;
    at += header.length + Buffer.byteLength(name) + packed.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(parts.length, 65_535), 8);
  end.writeUInt16LE(Math.min(parts.length, 65_535), 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, directory, end]);
}
