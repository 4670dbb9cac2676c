import { describe, expect, it } from "vitest";
import { dataPlaces, encodeQr, type QrCode } from "./encode-qr.ts";
import { errorCodewords } from "./error-codewords.ts";
import { drawFrame, formatBits, versionBits } from "./frame.ts";
import { masks } from "./masks.ts";
import { qrVersions } from "./versions.ts";

const binary = (value: number, length: number) => value.toString(2).padStart(length, "0");

describe("published vectors", () => {
  it("appends to the data of HELLO WORLD (1-M) what the worked example has", () => {
    const data = Uint8Array.of(32, 91, 11, 120, 209, 114, 220, 77, 67, 64, 236, 17, 236, 17, 236, 17);
    expect([...errorCodewords(data, 10)]).toEqual([196, 35, 39, 119, 235, 215, 231, 226, 93, 23]);
  });

  it.each([
    "101010000010010",
    "101000100100101",
    "101111001111100",
    "101101101001011",
    "100010111111001",
    "100000011001110",
    "100111110010111",
    "100101010100000",
  ])("writes the format of level M with mask %#", (bits) => {
    const mask = (Number.parseInt(bits, 2) ^ 0x5412) >> 10;
    expect(binary(formatBits(mask), 15)).toBe(bits);
  });

  it.each([
    [7, "000111110010010100"],
    [8, "001000010110111100"],
    [9, "001001101010011001"],
    [10, "001010010011010011"],
  ])("writes version %i", (version, bits) => {
    expect(binary(versionBits(version), 18)).toBe(bits);
  });

  it.each([26, 44, 70, 100, 134, 172, 196, 242, 292, 346])("has room for %i codewords", (total) => {
    const version = qrVersions.find(({ blocks, errorCodewordsPerBlock: mending }) => {
      return blocks.reduce((sum, length) => sum + length + mending, 0) === total;
    });
    const bits = version === undefined ? 0 : dataPlaces(drawFrame(version)).length;
    expect(Math.floor(bits / 8)).toBe(total);
  });
});

/** What a camera does, written from the standard and not from the encoder: format, mask, blocks, bytes. */
function decode(code: QrCode): string {
  const bit = (row: number, column: number) => (code.isDark(row, column) ? 1 : 0);
  const format = [0, 1, 2, 3, 4, 5, 7, 8].map((column) => bit(8, column));
  const both = [...format, ...[7, 5, 4, 3, 2, 1, 0].map((row) => bit(row, 8))];
  const said = Number.parseInt(both.join(""), 2) ^ 0x5412;
  expect(said >> 13).toBe(0);
  const mask = masks[(said >> 10) & 7];
  const version = qrVersions.find(({ size }) => size === code.size);
  if (mask === undefined || version === undefined) throw new Error("no such code");
  const bits = dataPlaces(drawFrame(version)).map(
    ({ row, column }) => bit(row, column) ^ (mask(row, column) ? 1 : 0),
  );
  const words = Array.from({ length: bits.length >> 3 }, (_, at) =>
    Number.parseInt(bits.slice(8 * at, 8 * at + 8).join(""), 2),
  );
  const blocks = apart(words, version);
  for (const block of blocks) expect(syndromes(block, version.errorCodewordsPerBlock)).toBe(0);
  const data = blocks.flatMap((block) => block.slice(0, -version.errorCodewordsPerBlock));
  const stream = data.map((word) => binary(word, 8)).join("");
  expect(stream.slice(0, 4)).toBe("0100");
  const from = version.version < 10 ? 12 : 20;
  const length = Number.parseInt(stream.slice(4, from), 2);
  const text = Array.from({ length }, (_, at) =>
    Number.parseInt(stream.slice(from + 8 * at, from + 8 * at + 8), 2),
  );
  return new TextDecoder().decode(Uint8Array.from(text));
}

function apart(words: number[], { blocks, errorCodewordsPerBlock }: (typeof qrVersions)[number]): number[][] {
  const found: number[][] = blocks.map(() => []);
  let at = 0;
  for (let place = 0; place < Math.max(...blocks); place++)
    for (const [block, length] of blocks.entries()) if (place < length) found[block]?.push(words[at++] ?? -1);
  for (let place = 0; place < errorCodewordsPerBlock; place++)
    for (const block of found) block.push(words[at++] ?? -1);
  return found;
}

/** Nothing where a block is whole: each power of 2 is a root of it. */
function syndromes(block: readonly number[], count: number): number {
  const double = (value: number) => (value << 1) ^ (value & 0x80 ? 0x11d : 0);
  let wrong = 0;
  for (let root = 0; root < count; root++) {
    let sum = 0;
    for (const word of block) {
      for (let step = 0; step < root; step++) sum = double(sum);
      sum ^= word;
    }
    wrong |= sum;
  }
  return wrong;
}

describe("codes", () => {
  it.each([1, 14, 15, 26, 42, 62, 84, 106, 122, 152, 180, 181, 213])("read back %i bytes", (length) => {
    const text = Array.from({ length }, (_, at) => String.fromCharCode(33 + ((at * 7) % 90))).join("");
    const code = encodeQr(text);
    expect(code && decode(code)).toBe(text);
  });

  it("read back accents and an address for learners", () => {
    for (const text of ["Élève : « où ? »", `https://quiz.example.org/play#q.${"aB3_-".repeat(8)}xyz`]) {
      const code = encodeQr(text);
      expect(code && decode(code)).toBe(text);
    }
  });

  it("are as small as the standard allows, and none for what is too long", () => {
    expect(encodeQr("x".repeat(14))?.size).toBe(21);
    expect(encodeQr("x".repeat(15))?.size).toBe(25);
    expect(encodeQr("x".repeat(213))?.size).toBe(57);
    expect(encodeQr("x".repeat(214))).toBeUndefined();
  });
});
