import type { PdfAlign } from "../document.ts";
import type { OpenPicture } from "./open-pictures.ts";
import { asArtifact, type Tag } from "./paper.ts";
import type { Sheet } from "./sheet.ts";
import { lineHeight, type Style } from "./style.ts";

export type Line = WordLine | PictureLine;

export interface WordLine {
  readonly text: string;
  readonly style: Style;
  readonly indent?: number;
  /** As what it is read out; nothing where the eye alone is meant. */
  readonly tag?: Tag | undefined;
}

/** A picture that takes the place of a line. */
export interface PictureLine {
  readonly picture: OpenPicture;
  readonly width: number;
  readonly height: number;
  readonly indent: number;
  readonly tag: Tag;
}

export interface Cell {
  readonly x: number;
  readonly width: number;
  readonly align?: PdfAlign;
  readonly lines: readonly Line[];
}

export interface Row {
  readonly cells: readonly Cell[];
  readonly above?: number;
  readonly below?: number;
  /** Height that must be left under it on the same page: what it belongs to. */
  readonly keep?: number;
  /** Moved to the next page rather than cut, wherever that holds it. */
  readonly isWhole?: boolean;
  /** What is behind the words, for each page the row is on. */
  readonly ground?: (top: number, height: number) => void;
  /** What stands on top of a page the row goes on to. */
  readonly onBreak?: () => void;
}

export function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + heightOfLine(line), 0);
}

/** Around a picture, so that it does not touch the words. */
const PICTURE_GAP = 4;

function heightOfLine(line: Line): number {
  return "picture" in line ? line.height + 2 * PICTURE_GAP : lineHeight(line.style);
}

/** Taller than so much of a page, a row is rather cut than moved: the gap would look like the end. */
const KEPT_WHOLE = 0.3;

/** Draws a row where it fits: here, on the next page, or, where it is taller than a page, over as many as it needs. */
export function drawRow(sheet: Sheet, row: Row): void {
  const { above = 0, below = 0, keep = 0 } = row;
  const inner = Math.max(0, ...row.cells.map(({ lines }) => heightOf(lines)));
  const whole = above + inner + below + keep;
  if (whole > sheet.room && whole <= sheet.pageRoom * (row.isWhole === true ? 1 : KEPT_WHOLE))
    breakPage(sheet, row);
  let rest = row.cells.map(({ lines }) => lines);
  do {
    const slice = rest.map((lines) => fitting(lines, sheet.room - above - below));
    const isStuck = slice.every((lines) => lines.length === 0) && rest.some((lines) => lines.length > 0);
    if (isStuck && !sheet.isFresh) breakPage(sheet, row);
    else {
      const drawn = isStuck ? rest.map((lines) => lines.slice(0, 1)) : slice;
      drawSlice(sheet, row, drawn);
      rest = rest.map((lines, index) => lines.slice(drawn[index]?.length));
      if (rest.some((lines) => lines.length > 0)) breakPage(sheet, row);
    }
  } while (rest.some((lines) => lines.length > 0));
}

function breakPage(sheet: Sheet, { onBreak }: Row): void {
  sheet.breakPage();
  onBreak?.();
}

function fitting(lines: readonly Line[], height: number): readonly Line[] {
  let taken = 0;
  const count = lines.findIndex((line) => {
    taken += heightOfLine(line);
    return taken > height;
  });
  return count === -1 ? lines : lines.slice(0, count);
}

function drawSlice(sheet: Sheet, row: Row, slice: readonly (readonly Line[])[]): void {
  const { above = 0, below = 0 } = row;
  const height = above + Math.max(0, ...slice.map(heightOf)) + below;
  row.ground?.(sheet.y, height);
  for (const [index, cell] of row.cells.entries()) {
    let y = sheet.y + above;
    for (const line of slice[index] ?? []) {
      drawLine(sheet, cell, line, y);
      y += heightOfLine(line);
    }
  }
  sheet.y += height;
}

function drawLine(sheet: Sheet, cell: Cell, line: Line, y: number): void {
  if ("picture" in line) {
    const { picture, width, height, indent, tag } = line;
    tag.add(() => picture.draw(cell.x + indent, y + PICTURE_GAP, width, height));
    return;
  }
  const { text, style, tag, indent = 0 } = line;
  const draw = () => sheet.line(text, style, cell.x + indent, y, cell.width - indent, cell.align);
  if (tag === undefined) asArtifact(sheet.paper, draw, "Pagination");
  else if (text !== "") tag.add(draw);
}
