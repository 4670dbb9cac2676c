import type { Bar, Row } from "./rows.ts";

/** Where the keyboard is: at a bar, or at the head of a row where there is none. */
export interface Cursor {
  readonly rowId: string;
  readonly key?: string | undefined;
}

export type Step = "left" | "right" | "up" | "down" | "first" | "last" | "top" | "bottom";

interface Place {
  readonly row: Row;
  readonly rowIndex: number;
  readonly bar: Bar | undefined;
}

export function placeOf(rows: readonly Row[], cursor: Cursor | undefined): Place | undefined {
  const found = rows.findIndex(({ id }) => id === cursor?.rowId);
  const rowIndex = Math.max(0, found);
  const row = rows[rowIndex];
  if (row === undefined) return undefined;
  return { row, rowIndex, bar: row.bars.find(({ key }) => key === cursor?.key) };
}

function at(row: Row | undefined, bar?: Bar): Cursor | undefined {
  return row === undefined ? undefined : { rowId: row.id, key: bar?.key };
}

/** Where a key leads. Up and down keep the time: the bar nearest to where one was. */
export function stepFrom(
  rows: readonly Row[],
  cursor: Cursor | undefined,
  step: Step,
  minute: number,
): Cursor | undefined {
  const place = placeOf(rows, cursor);
  if (place === undefined) return undefined;
  const { row, rowIndex, bar } = place;
  const index = bar === undefined ? -1 : row.bars.indexOf(bar);
  switch (step) {
    case "left":
      return at(row, row.bars[index - 1]);
    case "right":
      return at(row, row.bars[Math.min(index + 1, row.bars.length - 1)]);
    case "first":
      return at(row);
    case "last":
      return at(row, row.bars.at(-1));
    case "top":
      return nearestIn(rows[0], minute);
    case "bottom":
      return nearestIn(rows.at(-1), minute);
    case "up":
      return nearestIn(rows[Math.max(0, rowIndex - 1)], minute);
    case "down":
      return nearestIn(rows[Math.min(rows.length - 1, rowIndex + 1)], minute);
  }
}

function nearestIn(row: Row | undefined, minute: number): Cursor | undefined {
  const distance = ({ start, end }: Bar) =>
    Math.max(start - minute, minute - end, 0) * 10_000 + Math.abs(start - minute);
  const [nearest] = row?.bars.toSorted((one, other) => distance(one) - distance(other)) ?? [];
  return at(row, nearest);
}
