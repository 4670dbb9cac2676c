import { stripVTControlCharacters } from "node:util";
import { type Paint, plain } from "./style.ts";

export interface Column<Row> {
  readonly title: string;
  readonly value: (row: Row) => string;
  readonly align?: "right";
}

const GAP = "  ";
const MIN_WIDTH = 8;

/** Rows under their titles; where the terminal is too narrow the widest column gives way. */
export function table<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  paint: Paint,
  terminalWidth = Number.POSITIVE_INFINITY,
): string {
  const cells = rows.map((row) => columns.map((column) => plain(column.value(row))));
  const widths = columns.map((column, index) =>
    Math.max(...[column.title, ...cells.map((line) => line[index] ?? "")].map(widthOf)),
  );
  while (sum(widths) + GAP.length * (widths.length - 1) > terminalWidth) {
    const widest = widths.indexOf(Math.max(...widths));
    if ((widths[widest] ?? 0) <= MIN_WIDTH) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  const line = (values: readonly string[]) =>
    values
      .map((value, index) => fit(value, widths[index] ?? 0, columns[index]?.align === "right"))
      .join(GAP)
      .trimEnd();
  const head = paint("bold", line(columns.map((column) => column.title)));
  return `${[head, ...cells.map(line)].join("\n")}\n`;
}

function fit(text: string, width: number, right: boolean): string {
  const shown = widthOf(text) <= width ? text : `${takeWidth(text, width - 1)}…`;
  const space = " ".repeat(width - widthOf(shown));
  return right ? space + shown : shown + space;
}

function takeWidth(text: string, width: number): string {
  let taken = "";
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (widthOf(taken + segment) > width) break;
    taken += segment;
  }
  return taken;
}

/** Columns of the terminal: letters of East Asian scripts and emoji take two. */
function widthOf(text: string): number {
  let width = 0;
  for (const { segment } of new Intl.Segmenter().segment(stripVTControlCharacters(text))) {
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\p{Extended_Pictographic}]/u.test(
        segment,
      )
        ? 2
        : 1;
  }
  return width;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
