import type { Grid } from "./grid.ts";

type Mask = (row: number, column: number) => boolean;

/** The eight patterns that may be laid over the data, so that nothing in it looks like the frame. */
export const masks: readonly Mask[] = [
  (row, column) => (row + column) % 2 === 0,
  (row) => row % 2 === 0,
  (_row, column) => column % 3 === 0,
  (row, column) => (row + column) % 3 === 0,
  (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2 === 0,
  (row, column) => ((row * column) % 2) + ((row * column) % 3) === 0,
  (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2 === 0,
  (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2 === 0,
];

export function applyMask(grid: Grid, mask: Mask): void {
  for (let row = 0; row < grid.size; row++)
    for (let column = 0; column < grid.size; column++)
      if (!grid.isFramed(row, column) && mask(row, column)) grid.set(row, column, !grid.isDark(row, column));
}

const FINDER_LIKE = /(?=10111010000|00001011101)/g;

/** How hard a code is to read: long runs, squares, what looks like a finder, and too much of one shade. */
export function penaltyOf(grid: Grid): number {
  const { size } = grid;
  const all = Array.from({ length: size }, (_, at) => at);
  const across = all.map((row) => all.map((column) => (grid.isDark(row, column) ? "1" : "0")).join(""));
  const down = all.map((column) => all.map((row) => (grid.isDark(row, column) ? "1" : "0")).join(""));
  const lines = [...across, ...down];
  const dark = across.join("").replaceAll("0", "").length;
  const offBalance = Math.floor(Math.abs((dark * 20) / (size * size) - 10));
  return (
    lines.reduce((sum, line) => sum + runsIn(line) + 40 * [...line.matchAll(FINDER_LIKE)].length, 0) +
    3 * squaresIn(across) +
    10 * offBalance
  );
}

function runsIn(line: string): number {
  return (line.match(/0{5,}|1{5,}/g) ?? []).reduce((sum, run) => sum + run.length - 2, 0);
}

function squaresIn(rows: readonly string[]): number {
  let count = 0;
  for (let row = 1; row < rows.length; row++)
    for (let column = 1; column < rows.length; column++) {
      const four = `${rows[row - 1]?.slice(column - 1, column + 1)}${rows[row]?.slice(column - 1, column + 1)}`;
      if (four === "0000" || four === "1111") count++;
    }
  return count;
}
