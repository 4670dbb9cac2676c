import { inflateRawSync } from "node:zlib";
import { ReadProblem } from "../read-problem.ts";
import { readingLimits } from "../reading-limits.ts";

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Of its own header, which its bytes follow. */
  readonly offset: number;
}

/** What is packed in a file: a part is only unpacked when it is asked for, and never to more than the file says. */
export interface Zip {
  readonly names: readonly string[];
  /** Nothing where there is no such part. */
  bytes(name: string): Uint8Array | undefined;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const CENTRAL_BYTES = 46;
const LOCAL_BYTES = 30;
const LONGEST_COMMENT = 65_535;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;
/** Of less, the ratio says nothing: a short part may be all spaces. */
const WORTH_A_RATIO = 1_000_000;

/** Opens a ZIP file by its central directory, which is checked as a whole before a byte is unpacked. */
export function openZip(bytes: Uint8Array): Zip {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = entriesOf(file);
  checkSizes(entries, file.length);
  checkPlaces(entries, file);
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  // Two of the same name would be read as one by some, and as the other by others.
  if (byName.size !== entries.length) throw new ReadProblem("damaged");
  return {
    names: [...byName.keys()],
    bytes(name) {
      const entry = byName.get(name);
      return entry && unpacked(file, entry);
    },
  };
}

function entriesOf(file: Buffer): readonly Entry[] {
  const end = endOf(file);
  const count = file.readUInt16LE(end + 10);
  const start = file.readUInt32LE(end + 16);
  // 65,535 says that the true numbers stand elsewhere, as files need that are larger than any of ours.
  if (count > readingLimits.entries) throw new ReadProblem("too_many_parts");
  const entries: Entry[] = [];
  let at = start;
  while (at + CENTRAL_BYTES <= end && file.readUInt32LE(at) === CENTRAL) {
    if (entries.length >= readingLimits.entries) throw new ReadProblem("too_many_parts");
    if ((file.readUInt16LE(at + 8) & ENCRYPTED) !== 0) throw new ReadProblem("encrypted");
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) =>
      file.readUInt16LE(at + place),
    );
    const name = file.toString("utf8", at + CENTRAL_BYTES, at + CENTRAL_BYTES + (nameLength ?? 0));
    if (isUnsafe(name)) throw new ReadProblem("unsafe_names");
    entries.push({
      name,
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      unpacked: file.readUInt32LE(at + 24),
      offset: file.readUInt32LE(at + 42),
    });
    at += CENTRAL_BYTES + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  if (entries.length !== count) throw new ReadProblem("damaged");
  return entries;
}

function endOf(file: Buffer): number {
  for (let at = file.length - END_BYTES; at >= Math.max(0, file.length - END_BYTES - LONGEST_COMMENT); at--)
    if (file.readUInt32LE(at) === END) return at;
  throw new ReadProblem("damaged");
}

/** Nothing is ever written under these names; who gives such ones is up to something all the same. */
function isUnsafe(name: string): boolean {
  return name.startsWith("/") || /^[a-z]:|\\|\0/i.test(name) || name.split("/").includes("..");
}

function checkSizes(entries: readonly Entry[], bytes: number): void {
  const unpackedBytes = entries.reduce((sum, { unpacked: size }) => sum + size, 0);
  const isTooMuch =
    unpackedBytes > readingLimits.unpackedBytes || unpackedBytes > bytes * readingLimits.ratio;
  const isBomb = entries.some(
    ({ packed, unpacked: size }) => size > WORTH_A_RATIO && size > packed * readingLimits.ratio,
  );
  if (isTooMuch || isBomb) throw new ReadProblem("unpacked_too_large");
}

/** Parts that lie over each other make much out of little. */
function checkPlaces(entries: readonly Entry[], file: Buffer): void {
  let free = 0;
  for (const entry of entries.toSorted((one, other) => one.offset - other.offset)) {
    if (entry.offset < free) throw new ReadProblem("too_many_parts");
    free = dataStart(file, entry) + entry.packed;
    if (free > file.length) throw new ReadProblem("damaged");
  }
}

function dataStart(file: Buffer, { offset }: Entry): number {
  if (offset + LOCAL_BYTES > file.length || file.readUInt32LE(offset) !== LOCAL)
    throw new ReadProblem("damaged");
  return offset + LOCAL_BYTES + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
}

function unpacked(file: Buffer, entry: Entry): Uint8Array {
  const start = dataStart(file, entry);
  const packed = file.subarray(start, start + entry.packed);
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) throw new ReadProblem("damaged");
  try {
    // One byte more than it says is a lie, and ends it.
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.unpacked) });
  } catch (error) {
    const isLie = error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    throw new ReadProblem(isLie ? "unpacked_too_large" : "damaged");
  }
}
