import { codewordsOf, versionFor } from "./codewords.ts";
import { drawFormat, drawFrame } from "./frame.ts";
import type { Grid } from "./grid.ts";
import { applyMask, masks, penaltyOf } from "./masks.ts";

export type QrCode = Pick<Grid, "size" | "isDark">;

/** The QR code of a text, in bytes at level M; none where it is too long (213 bytes). */
export function encodeQr(text: string): QrCode | undefined {
  const bytes = new TextEncoder().encode(text);
  const version = versionFor(bytes.length);
  if (version === undefined) return undefined;
  const drawn = drawFrame(version);
  drawData(drawn, codewordsOf(bytes, version));
  const masked = masks.map((mask, number) => {
    const grid = drawn.copy();
    applyMask(grid, mask);
    drawFormat(grid, number);
    return { grid, penalty: penaltyOf(grid) };
  });
  return masked.reduce((best, other) => (other.penalty < best.penalty ? other : best)).grid;
}

/** Upwards and downwards in pairs of columns from the right, around the frame. */
function drawData(grid: Grid, codewords: Uint8Array): void {
  for (const [at, { row, column }] of dataPlaces(grid).entries()) {
    const codeword = codewords[at >> 3] ?? 0;
    grid.set(row, column, ((codeword >> (7 - (at % 8))) & 1) === 1);
  }
}

/** The modules of the data, in the order its bits are drawn. */
export function dataPlaces(grid: Grid): readonly { readonly row: number; readonly column: number }[] {
  const { size } = grid;
  const places: { row: number; column: number }[] = [];
  let isUpward = true;
  for (let right = size - 1; right > 0; right -= 2) {
    // The column of the timing pattern holds none.
    if (right === 6) right = 5;
    for (let step = 0; step < size; step++) {
      const row = isUpward ? size - 1 - step : step;
      for (const column of [right, right - 1]) if (!grid.isFramed(row, column)) places.push({ row, column });
    }
    isUpward = !isUpward;
  }
  return places;
}
