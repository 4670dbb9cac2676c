import type { WordFacts } from "../../domain/generating/word-facts.ts";

/** As `tools/lexicon/pack-words.ts` packs them: each so many words the shared start begins anew. */
const BLOCK = 32;
const HEAD_BYTES = 8;
const LONGEST_BYTES = 256;

/** A packed table of words, read where it lies: nothing is unpacked but the place of each block. */
export class WordTable {
  readonly #bytes: Buffer;
  readonly #sets: readonly WordFacts[];
  readonly #blocks: Uint32Array;
  readonly #word = Buffer.alloc(LONGEST_BYTES * 2);

  constructor(packed: Buffer) {
    const headLength = packed.readUInt32LE(0);
    this.#bytes = packed;
    this.#sets = readSets(packed.toString("utf8", HEAD_BYTES, HEAD_BYTES + headLength));
    this.#blocks = blockPlaces(packed, HEAD_BYTES + headLength, packed.readUInt32LE(4));
  }

  factsOf(form: string): WordFacts | undefined {
    const wanted = Buffer.from(form);
    let low = 0;
    let high = this.#blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (Buffer.compare(this.#firstOf(middle), wanted) <= 0) low = middle;
      else high = middle - 1;
    }
    return this.#findIn(low, wanted);
  }

  #firstOf(block: number): Buffer {
    const at = this.#blocks[block] ?? 0;
    return this.#bytes.subarray(at + 2, at + 2 + (this.#bytes[at + 1] ?? 0));
  }

  #findIn(block: number, wanted: Buffer): WordFacts | undefined {
    let at = this.#blocks[block] ?? this.#bytes.length;
    for (let index = 0; index < BLOCK && at < this.#bytes.length; index++) {
      const shared = this.#bytes[at] ?? 0;
      const added = this.#bytes[at + 1] ?? 0;
      this.#bytes.copy(this.#word, shared, at + 2, at + 2 + added);
      at += 2 + added;
      if (this.#word.subarray(0, shared + added).equals(wanted))
        return this.#sets[this.#bytes.readUInt16LE(at)];
      at += 2;
    }
    return undefined;
  }
}

// Our own file, made by our own tool: its shape is not in doubt.
function readSets(json: string): WordFacts[] {
  const sets: readonly (readonly [readonly number[], number, number])[] = JSON.parse(json);
  return sets.map(([analyses, category, frequency]) => ({ analyses, category, frequency }));
}

function blockPlaces(packed: Buffer, from: number, words: number): Uint32Array {
  const places = new Uint32Array(Math.ceil(words / BLOCK));
  let at = from;
  for (let index = 0; index < words; index++) {
    if (index % BLOCK === 0) places[index / BLOCK] = at;
    at += 4 + (packed[at + 1] ?? 0);
  }
  return places;
}
