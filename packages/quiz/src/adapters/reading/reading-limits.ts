/** What one document may be. */
export const readingLimits = {
  pages: 2_000,
  characters: 20_000_000,
  /** Of a file that is packed. */
  entries: 2_000,
  unpackedBytes: 200_000_000,
  ratio: 100,
  depth: 250,
} as const;

/** What its reading may cost. */
export interface ReadingCosts {
  readonly startMs: number;
  readonly pageMs: number;
  /** Without a word from the reader. */
  readonly silenceMs: number;
  readonly memoryMb: number;
}

export const readingCosts: ReadingCosts = { startMs: 30_000, pageMs: 200, silenceMs: 15_000, memoryMb: 600 };
