import { crc32, deflateSync } from "node:zlib";

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

export interface PngLooks {
  readonly width?: number;
  readonly height?: number;
  readonly color?: readonly [red: number, green: number, blue: number];
  /** What it says of its size, where that is a lie. */
  readonly saysWidth?: number;
}

/** A whole PNG picture of one colour. */
export function pngBytes({ width = 8, height = 8, color = [125, 39, 80], saysWidth }: PngLooks = {}): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(saysWidth ?? width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const row = Buffer.concat([Buffer.of(0), ...Array.from({ length: width }, () => Buffer.from(color))]);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  const magic = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
  return Buffer.concat([magic, chunk("IHDR", head), chunk("IDAT", pixels), chunk("IEND", Buffer.alloc(0))]);
}

/** The frame of a JPEG picture, as far as anybody looks before it is shown. */
export function jpegBytes({ width = 16, height = 9 }: PngLooks = {}): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt16BE(height, 0);
  size.writeUInt16BE(width, 2);
  return Buffer.concat([
    Buffer.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, ...Buffer.from("JFIF\0"), 1, 1, 0, 0, 1, 0, 1, 0, 0),
    Buffer.of(0xff, 0xc0, 0, 11, 8),
    size,
    Buffer.of(1, 1, 0x11, 0),
    Buffer.of(0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x12, 0x34, 0xff, 0xd9),
  ]);
}

/** The frame of a lossless WebP picture. */
export function webpBytes({ width = 16, height = 9 }: PngLooks = {}): Buffer {
  const bits = Buffer.alloc(4);
  bits.writeUInt32LE(((width - 1) | ((height - 1) << 14)) >>> 0);
  const data = Buffer.concat([Buffer.of(0x2f), bits, Buffer.alloc(9)]);
  const [whole, part] = [Buffer.alloc(4), Buffer.alloc(4)];
  part.writeUInt32LE(data.length);
  whole.writeUInt32LE(4 + 8 + data.length);
  return Buffer.concat([Buffer.from("RIFF"), whole, Buffer.from("WEBPVP8L"), part, data]);
}

export function pdfBytes(text = "Visite médicale"): Buffer {
  return Buffer.from(`%PDF-1.7\n1 0 obj\n(${text})\nendobj\ntrailer\n<< >>\n%%EOF\n`);
}

export const aPng = (looks?: PngLooks): string => pngBytes(looks).toString("base64");
export const aPdf = (text?: string): string => pdfBytes(text).toString("base64");
