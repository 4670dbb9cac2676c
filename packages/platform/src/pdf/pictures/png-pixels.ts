import { inflateSync } from "node:zlib";

export interface PngHead {
  readonly width: number;
  readonly height: number;
  /** Bits of one sample. */
  readonly depth: number;
  readonly color: PngColor;
  readonly isInterlaced: boolean;
}

/** As the format numbers them: grey, colours, a palette's colours, and the first two with how clear they are. */
export type PngColor = 0 | 2 | 3 | 4 | 6;

export const samplesOf: Readonly<Record<PngColor, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** The pixels that one pass over the picture brings: every so many, from a first one on. */
export interface PngPass {
  readonly x: number;
  readonly y: number;
  readonly everyX: number;
  readonly everyY: number;
  readonly width: number;
  readonly height: number;
  readonly bytesPerRow: number;
}

const WHOLE = [[0, 0, 1, 1]] as const;
/** Adam7: coarse first, so that a slow network shows something. */
const INTERLACED = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

export function passesOf({ width, height, depth, color, isInterlaced }: PngHead): readonly PngPass[] {
  return (isInterlaced ? INTERLACED : WHOLE)
    .map(([x, y, everyX, everyY]) => {
      const [wide, high] = [Math.ceil((width - x) / everyX), Math.ceil((height - y) / everyY)];
      const bytesPerRow = Math.ceil((wide * samplesOf[color] * depth) / 8);
      return { x, y, everyX, everyY, width: wide, height: high, bytesPerRow };
    })
    .filter((pass) => pass.width > 0 && pass.height > 0);
}

/** The rows of all passes, each after the byte that names its filter; nothing where they are not as long as they must be. */
export function inflatedRows(
  packed: Uint8Array,
  passes: readonly PngPass[],
  most: number,
): Buffer | undefined {
  const length = passes.reduce((sum, { height, bytesPerRow }) => sum + height * (1 + bytesPerRow), 0);
  if (length === 0 || length > most) return undefined;
  try {
    const rows = inflateSync(packed, { maxOutputLength: length });
    return rows.length === length ? rows : undefined;
  } catch {
    return undefined;
  }
}

const LAST_FILTER = 4;

/** Whether every row says in which known way it is written. */
export function hasKnownFilters(rows: Uint8Array, passes: readonly PngPass[]): boolean {
  let at = 0;
  for (const { height, bytesPerRow } of passes)
    for (let row = 0; row < height; row++, at += 1 + bytesPerRow)
      if ((rows[at] ?? LAST_FILTER + 1) > LAST_FILTER) return false;
  return true;
}

/** Makes the rows of one pass what they mean, in place: each byte was written as what it differs from its neighbours by. */
export function unfilter(rows: Uint8Array, pass: PngPass, { color, depth }: PngHead): void {
  const step = Math.max(1, (samplesOf[color] * depth) / 8);
  const stride = 1 + pass.bytesPerRow;
  for (let row = 0; row < pass.height; row++) {
    const start = row * stride + 1;
    const filter = rows[start - 1] ?? 0;
    for (let at = 0; at < pass.bytesPerRow && filter > 0; at++) {
      const left = at < step ? 0 : (rows[start + at - step] ?? 0);
      const above = row === 0 ? 0 : (rows[start + at - stride] ?? 0);
      const corner = row === 0 || at < step ? 0 : (rows[start + at - stride - step] ?? 0);
      rows[start + at] = (rows[start + at] ?? 0) + foretold(filter, left, above, corner);
    }
  }
}

function foretold(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  const guess = left + above - corner;
  const toLeft = Math.abs(guess - left);
  const toAbove = Math.abs(guess - above);
  const toCorner = Math.abs(guess - corner);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
