import { crc32, deflateSync } from "node:zlib";
import {
  hasKnownFilters,
  inflatedRows,
  type PngColor,
  type PngHead,
  type PngPass,
  passesOf,
  samplesOf,
  unfilter,
} from "./png-pixels.ts";

interface Png {
  readonly head: PngHead;
  readonly palette: Uint8Array;
  /** What the file says is clear: a shade, a colour, or how clear each of the palette is. */
  readonly clear: Uint8Array | undefined;
  readonly packed: Uint8Array;
}

const MAGIC = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
/** A page at 600 points an inch; what unpacks to more is not worth the memory. */
const MAX_PIXELS = 35_000_000;
const MAX_BYTES = 128_000_000;

const DEPTHS: Readonly<Record<PngColor, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

/**
 * A PNG as paper takes it: whole, opaque, row after row. One that has clear or interlaced pixels becomes its colours on
 * white, which is what paper is; the library would unpack it in its own time, and not all kinds of it.
 */
export function pngOnPaper(bytes: Uint8Array): Uint8Array | undefined {
  const png = readPng(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (png === undefined || png.head.width * png.head.height > MAX_PIXELS) return undefined;
  const passes = passesOf(png.head);
  const rows = inflatedRows(png.packed, passes, MAX_BYTES);
  if (rows === undefined || !hasKnownFilters(rows, passes)) return undefined;
  const { color, isInterlaced } = png.head;
  const isPlain = !isInterlaced && png.clear === undefined && color !== 4 && color !== 6;
  return isPlain ? bytes : onWhite(png, passes, rows);
}

function readPng(file: Buffer): Png | undefined {
  let head: PngHead | undefined;
  let palette: Uint8Array = new Uint8Array();
  let clear: Uint8Array | undefined;
  const packed: Uint8Array[] = [];
  for (let at = MAGIC.length; at + 12 <= file.length; ) {
    const length = file.readUInt32BE(at);
    const data = file.subarray(at + 8, at + 8 + length);
    const name = file.toString("latin1", at + 4, at + 8);
    if (name === "IHDR") head = headOf(data);
    else if (name === "PLTE") palette = data;
    else if (name === "tRNS") clear = data;
    else if (name === "IDAT") packed.push(data);
    at += 12 + length;
  }
  if (head === undefined || (head.color === 3 && palette.length < 3)) return undefined;
  return { head, palette, clear, packed: Buffer.concat(packed) };
}

function headOf(data: Buffer): PngHead | undefined {
  if (data.length !== 13) return undefined;
  const [depth = 0, color = 1, , , interlace] = data.subarray(8);
  if (!isColor(color) || !DEPTHS[color].includes(depth)) return undefined;
  return {
    ...{ width: data.readUInt32BE(0), height: data.readUInt32BE(4) },
    ...{ depth, color, isInterlaced: interlace === 1 },
  };
}

function isColor(number: number): number is PngColor {
  return number in DEPTHS;
}

function onWhite(png: Png, passes: readonly PngPass[], rows: Buffer): Uint8Array {
  const { width, height } = png.head;
  const stride = 1 + width * 3;
  const drawn = Buffer.alloc(stride * height);
  let from = 0;
  for (const pass of passes) {
    const part = rows.subarray(from, from + pass.height * (1 + pass.bytesPerRow));
    unfilter(part, pass, png.head);
    for (let y = 0; y < pass.height; y++) {
      const row = part.subarray(y * (1 + pass.bytesPerRow) + 1);
      const start = (pass.y + y * pass.everyY) * stride + 1;
      for (let x = 0; x < pass.width; x++)
        drawPixel(png, row, x, drawn, start + (pass.x + x * pass.everyX) * 3);
    }
    from += part.length;
  }
  return writePng(png.head, drawn);
}

function drawPixel(png: Png, row: Uint8Array, x: number, drawn: Uint8Array, to: number): void {
  const first = x * samplesOf[png.head.color];
  const solid = solidity(png, row, first);
  for (let part = 0; part < 3; part++) {
    const shade = shadeOf(png, row, first, part);
    drawn[to + part] = solid === 1 ? shade : Math.round(shade * solid + 255 * (1 - solid));
  }
}

/** From 0, clear, to 1. */
function solidity({ head: { color, depth }, clear }: Png, row: Uint8Array, first: number): number {
  if (color === 4 || color === 6) return sampleAt(row, first + samplesOf[color] - 1, depth) / mostOf(depth);
  if (clear === undefined) return 1;
  if (color === 3) return (clear[sampleAt(row, first, depth)] ?? 255) / 255;
  for (let which = 0; which < samplesOf[color]; which++)
    if (sampleAt(row, first + which, depth) !== sampleAt(clear, which, 16)) return 1;
  return 0;
}

/** From 0, dark, to 255: of red, green or blue. */
function shadeOf({ head: { color, depth }, palette }: Png, row: Uint8Array, first: number, part: number) {
  if (color === 3) return palette[sampleAt(row, first, depth) * 3 + part] ?? 0;
  const sample = sampleAt(row, color === 2 || color === 6 ? first + part : first, depth);
  return depth === 8 ? sample : Math.round((sample * 255) / mostOf(depth));
}

function mostOf(depth: number): number {
  return (1 << depth) - 1;
}

function sampleAt(row: Uint8Array, which: number, depth: number): number {
  if (depth === 8) return row[which] ?? 0;
  if (depth === 16) return ((row[which * 2] ?? 0) << 8) | (row[which * 2 + 1] ?? 0);
  const bit = which * depth;
  return ((row[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & mostOf(depth);
}

function writePng({ width, height }: PngHead, rows: Uint8Array): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    MAGIC,
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
