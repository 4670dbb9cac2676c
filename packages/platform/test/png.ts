import { crc32, deflateSync, inflateSync } from "node:zlib";

export interface PngLook {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly color: number;
  readonly isInterlaced?: boolean;
  /** Of each row, over and over. */
  readonly filters?: readonly number[];
  readonly palette?: readonly number[];
  readonly clear?: readonly number[];
}

const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** A whole PNG of samples, pixel after pixel, written in the way that is asked for. */
export function pngOf(look: PngLook, samples: readonly number[]): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(look.width, 0);
  head.writeUInt32BE(look.height, 4);
  head.set([look.depth, look.color, 0, 0, look.isInterlaced === true ? 1 : 0], 8);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", head),
    ...(look.palette === undefined ? [] : [chunk("PLTE", Buffer.from(look.palette))]),
    ...(look.clear === undefined ? [] : [chunk("tRNS", Buffer.from(look.clear))]),
    chunk("IDAT", deflateSync(rowsOf(look, samples))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

export function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** The colours of a PNG without filters, interlacing or clear pixels: red, green, blue of each. */
export function colorsOf(png: Uint8Array): number[] {
  const file = Buffer.from(png);
  const width = file.readUInt32BE(16);
  const at = file.indexOf("IDAT");
  const rows = inflateSync(file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4)));
  return [...rows].filter((_, index) => index % (1 + width * 3) > 0);
}

/** In which of the seven passes a pixel comes, by the grid of the format's own drawing. */
const PASSES = [
  "16462646",
  "77777777",
  "56565656",
  "77777777",
  "36463646",
  "77777777",
  "56565656",
  "77777777",
];

function rowsOf(
  { width, height, depth, color, isInterlaced, filters = [0] }: PngLook,
  samples: readonly number[],
) {
  const count = SAMPLES[color] ?? 1;
  const rows: Buffer[] = [];
  for (const pass of isInterlaced === true ? "1234567" : "-") {
    let above: Buffer | undefined;
    for (let y = 0; y < height; y++) {
      const row: number[] = [];
      for (let x = 0; x < width; x++)
        if (pass === "-" || PASSES[y % 8]?.charAt(x % 8) === pass)
          row.push(...samples.slice((y * width + x) * count, (y * width + x + 1) * count));
      if (row.length === 0) continue;
      const bytes = packed(row, depth);
      const filter = filters[rows.length % filters.length] ?? 0;
      rows.push(
        filtered(bytes, above ?? Buffer.alloc(bytes.length), filter, Math.max(1, (count * depth) / 8)),
      );
      above = bytes;
    }
  }
  return Buffer.concat(rows);
}

function packed(row: readonly number[], depth: number): Buffer {
  const bits = row.map((sample) => sample.toString(2).padStart(depth, "0")).join("");
  return Buffer.from((bits.match(/.{1,8}/g) ?? []).map((byte) => Number.parseInt(byte.padEnd(8, "0"), 2)));
}

function filtered(bytes: Buffer, above: Buffer, filter: number, step: number): Buffer {
  const written = bytes.map((byte, at) => {
    const left = bytes[at - step] ?? 0;
    const up = above[at] ?? 0;
    const corner = above[at - step] ?? 0;
    const guess = left + up - corner;
    const nearest = [left, up, corner].toSorted((a, b) => Math.abs(guess - a) - Math.abs(guess - b))[0] ?? 0;
    return byte - ([0, left, up, Math.floor((left + up) / 2), nearest][filter] ?? 0);
  });
  return Buffer.concat([Buffer.of(filter), written]);
}
