import { Grid } from "./grid.ts";
import type { QrVersion } from "./versions.ts";

const FORMAT_DIVISOR = 0x537;
const FORMAT_MASK = 0x5412;
const VERSION_DIVISOR = 0x1f25;
const FIRST_WITH_VERSION = 7;

/** The frame of a code of this version: what a camera finds it by. Its format is drawn with the mask. */
export function drawFrame({ version, size, alignment }: QrVersion): Grid {
  const grid = new Grid(size);
  for (let at = 0; at < size; at++) {
    grid.frame(6, at, at % 2 === 0);
    grid.frame(at, 6, at % 2 === 0);
  }
  for (const [row, column] of [
    [3, 3],
    [3, size - 4],
    [size - 4, 3],
  ] as const)
    drawSquare(grid, row, column, 4);
  const last = alignment.length - 1;
  for (const [i, row] of alignment.entries())
    for (const [j, column] of alignment.entries()) {
      const isCorner = (i === 0 && j === 0) || (i === 0 && j === last) || (i === last && j === 0);
      if (!isCorner) drawSquare(grid, row, column, 2);
    }
  drawFormat(grid, 0);
  if (version >= FIRST_WITH_VERSION) drawVersion(grid, version);
  return grid;
}

/** Rings around a centre: finder patterns with the light ring about them, and the smaller alignment patterns. */
function drawSquare(grid: Grid, row: number, column: number, radius: number): void {
  for (let dy = -radius; dy <= radius; dy++)
    for (let dx = -radius; dx <= radius; dx++) {
      const ring = Math.max(Math.abs(dx), Math.abs(dy));
      grid.frame(row + dy, column + dx, radius === 4 ? ring !== 2 && ring !== 4 : ring !== 1);
    }
}

/** Level M and the mask, twice, with what mends them. */
export function drawFormat(grid: Grid, mask: number): void {
  const bits = formatBits(mask);
  const { size } = grid;
  const isSet = (bit: number) => ((bits >> bit) & 1) === 1;
  for (let bit = 0; bit < 15; bit++) {
    const down = bit < 6 ? bit : bit < 8 ? bit + 1 : size - 15 + bit;
    grid.frame(down, 8, isSet(bit));
    const across = bit < 8 ? size - 1 - bit : bit < 9 ? 7 : 14 - bit;
    grid.frame(8, across, isSet(bit));
  }
  grid.frame(size - 8, 8, true);
}

function drawVersion(grid: Grid, version: number): void {
  const bits = versionBits(version);
  for (let bit = 0; bit < 18; bit++) {
    const isSet = ((bits >> bit) & 1) === 1;
    const [long, short] = [Math.floor(bit / 3), grid.size - 11 + (bit % 3)];
    grid.frame(long, short, isSet);
    grid.frame(short, long, isSet);
  }
}

export function formatBits(mask: number): number {
  // Level M is 00, so the mask alone is left.
  return ((mask << 10) | remainder(mask << 10, FORMAT_DIVISOR)) ^ FORMAT_MASK;
}

export function versionBits(version: number): number {
  return (version << 12) | remainder(version << 12, VERSION_DIVISOR);
}

/** Of a division of polynomials over bits. */
function remainder(value: number, divisor: number): number {
  const degree = 31 - Math.clz32(divisor);
  let rest = value;
  while (rest >> degree !== 0) rest ^= divisor << (31 - Math.clz32(rest) - degree);
  return rest;
}
