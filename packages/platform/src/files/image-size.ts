export interface Size {
  readonly width: number;
  readonly height: number;
}

const PNG_HEAD = 8;
/** The length, the name and the checksum around a chunk's data. */
const PNG_CHUNK = 12;

/** Walks the chunks to their end: nothing may be missing, and nothing may follow. */
export function pngSize(file: Buffer): Size | undefined {
  let size: Size | undefined;
  for (let at = PNG_HEAD; at + PNG_CHUNK <= file.length; ) {
    const length = file.readUInt32BE(at);
    const name = file.toString("latin1", at + 4, at + 8);
    const next = at + PNG_CHUNK + length;
    if (next > file.length) return undefined;
    if (at === PNG_HEAD) {
      if (name !== "IHDR" || length !== 13) return undefined;
      size = { width: file.readUInt32BE(at + 8), height: file.readUInt32BE(at + 12) };
    }
    if (name === "IEND") return next === file.length ? size : undefined;
    at = next;
  }
  return undefined;
}

/** Segments that say the size: all kinds of frames, but not the tables whose numbers lie between them. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const START_OF_SCAN = 0xda;

/** What a JPEG says of itself before the picture begins. */
export interface JpegFrame extends Size {
  readonly marker: number;
  readonly bits: number;
  /** Colours of one point. */
  readonly parts: number;
}

/** Walks the segments to the picture itself, which must come to an end; telephones put more behind it. */
export function jpegFrame(file: Buffer): JpegFrame | undefined {
  let frame: JpegFrame | undefined;
  for (let at = 2; at + 4 <= file.length; ) {
    if (file[at] !== 0xff) return undefined;
    const marker = file[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = file.readUInt16BE(at + 2);
    if (length < 2 || at + 2 + length > file.length) return undefined;
    if (isFrame(marker)) {
      if (length < 8) return undefined;
      const [bits = 0, parts = 0] = [file[at + 4], file[at + 9]];
      frame = { marker, bits, height: file.readUInt16BE(at + 5), width: file.readUInt16BE(at + 7), parts };
    }
    if (marker === START_OF_SCAN) return file.indexOf(Buffer.of(0xff, 0xd9), at) === -1 ? undefined : frame;
    at += 2 + length;
  }
  return undefined;
}

/** The length it says must be the length it has. */
export function webpSize(file: Buffer): Size | undefined {
  if (file.length < 30) return undefined;
  const said = file.readUInt32LE(4) + 8;
  // An odd length is filled up by a byte that not everybody writes.
  if (said !== file.length && said + (said % 2) !== file.length) return undefined;
  switch (file.toString("latin1", 12, 16)) {
    case "VP8X":
      return { width: file.readUIntLE(24, 3) + 1, height: file.readUIntLE(27, 3) + 1 };
    case "VP8L": {
      if (file[20] !== 0x2f) return undefined;
      const bits = file.readUInt32LE(21);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case "VP8 ":
      if (file.readUIntBE(23, 3) !== 0x9d012a) return undefined;
      return { width: file.readUInt16LE(26) & 0x3fff, height: file.readUInt16LE(28) & 0x3fff };
    default:
      return undefined;
  }
}
