/** The sizes of QR codes, as ISO/IEC 18004 lays them out at level M: fifteen in a hundred codewords may be lost. */
export interface QrVersion {
  readonly version: number;
  readonly size: number;
  readonly errorCodewordsPerBlock: number;
  /** How many codewords of data each block has. */
  readonly blocks: readonly number[];
  /** Where alignment patterns cross. */
  readonly alignment: readonly number[];
}

const rows: readonly (readonly [
  errorCodewords: number,
  blocks: readonly number[],
  alignment: readonly number[],
])[] = [
  [10, [16], []],
  [16, [28], [6, 18]],
  [26, [44], [6, 22]],
  [18, [32, 32], [6, 26]],
  [24, [43, 43], [6, 30]],
  [16, [27, 27, 27, 27], [6, 34]],
  [18, [31, 31, 31, 31], [6, 22, 38]],
  [22, [38, 38, 39, 39], [6, 24, 42]],
  [22, [36, 36, 36, 37, 37], [6, 26, 46]],
  [26, [43, 43, 43, 43, 44], [6, 28, 50]],
];

export const qrVersions: readonly QrVersion[] = rows.map(
  ([errorCodewordsPerBlock, blocks, alignment], at) => ({
    version: at + 1,
    size: 21 + 4 * at,
    errorCodewordsPerBlock,
    blocks,
    alignment,
  }),
);

/** Larger ones count their letters in two bytes. */
export const LAST_WITH_SHORT_COUNT = 9;
