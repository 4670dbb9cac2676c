import { errorCodewords } from "./error-codewords.ts";
import { LAST_WITH_SHORT_COUNT, type QrVersion, qrVersions } from "./versions.ts";

const BYTE_MODE = 0b0100;
const PADDING = [0xec, 0x11] as const;

/** The smallest version that holds so many bytes; none where they are too many. */
export function versionFor(byteCount: number): QrVersion | undefined {
  return qrVersions.find((version) => {
    const bits = 4 + countBits(version) + 8 * byteCount;
    return bits <= 8 * dataCodewords(version);
  });
}

/** All codewords in the order they are drawn in: those of the blocks by turns, then what mends them by turns. */
export function codewordsOf(bytes: Uint8Array, version: QrVersion): Uint8Array {
  const data = dataOf(bytes, version);
  let end = 0;
  const blocks = version.blocks.map((length) => {
    end += length;
    return data.subarray(end - length, end);
  });
  const mending = blocks.map((block) => errorCodewords(block, version.errorCodewordsPerBlock));
  return Uint8Array.from([...byTurns(blocks), ...byTurns(mending)]);
}

function dataOf(bytes: Uint8Array, version: QrVersion): Uint8Array {
  const length = dataCodewords(version);
  const bits: number[] = [];
  const write = (value: number, count: number) => {
    for (let bit = count - 1; bit >= 0; bit--) bits.push((value >> bit) & 1);
  };
  write(BYTE_MODE, 4);
  write(bytes.length, countBits(version));
  for (const byte of bytes) write(byte, 8);
  write(0, Math.min(4, 8 * length - bits.length));
  while (bits.length % 8 !== 0) bits.push(0);
  const data = new Uint8Array(length);
  for (const [at, bit] of bits.entries()) data[at >> 3] = (data[at >> 3] ?? 0) | (bit << (7 - (at % 8)));
  for (let at = bits.length / 8, turn = 0; at < length; at++, turn++) data[at] = PADDING[turn % 2] ?? 0;
  return data;
}

function dataCodewords({ blocks }: QrVersion): number {
  return blocks.reduce((sum, length) => sum + length, 0);
}

function countBits({ version }: QrVersion): number {
  return version <= LAST_WITH_SHORT_COUNT ? 8 : 16;
}

function byTurns(blocks: readonly Uint8Array[]): number[] {
  const longest = Math.max(...blocks.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => blocks.flatMap((block) => block[at] ?? [])).flat();
}
