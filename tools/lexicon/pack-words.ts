export interface Word {
  readonly form: string;
  readonly analyses: readonly number[];
  readonly category: number;
  readonly frequency: number;
}

/** Words that start alike share their start, but for the first of each block: a reader finds a block by halving. */
const BLOCK = 32;

/**
 * The table `read-lexicon.ts` reads: the different sets of facts as JSON, then each word as how many bytes it shares with the
 * one before, how many it adds, those bytes, and which set.
 */
export function packWords(words: readonly Word[]): Buffer {
  const sets = new Map<string, number>();
  const entries = words
    .map((word) => ({ bytes: Buffer.from(word.form), set: setOf(sets, word) }))
    .sort((a, b) => Buffer.compare(a.bytes, b.bytes));
  const parts: Buffer[] = [];
  let before = Buffer.alloc(0);
  for (const [index, { bytes, set }] of entries.entries()) {
    const shared = index % BLOCK === 0 ? 0 : sharedStart(before, bytes);
    parts.push(Buffer.from([shared, bytes.length - shared]), bytes.subarray(shared));
    parts.push(Buffer.from([set & 255, set >> 8]));
    before = bytes;
  }
  const head = Buffer.from(`[${[...sets.keys()].join(",")}]`);
  const sizes = Buffer.alloc(8);
  sizes.writeUInt32LE(head.length, 0);
  sizes.writeUInt32LE(entries.length, 4);
  return Buffer.concat([sizes, head, ...parts]);
}

function setOf(sets: Map<string, number>, { analyses, category, frequency }: Word): number {
  const key = JSON.stringify([[...analyses].sort((a, b) => a - b), category, frequency]);
  const known = sets.get(key) ?? sets.size;
  sets.set(key, known);
  return known;
}

function sharedStart(a: Buffer, b: Buffer): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}
