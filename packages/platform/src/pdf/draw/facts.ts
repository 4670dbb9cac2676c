import type { PdfFact, PdfFacts, PdfFigures } from "../document.ts";
import { linesOf, tagged } from "./blocks.ts";
import type { Tag } from "./paper.ts";
import { type Cell, drawRow } from "./row.ts";
import type { Sheet } from "./sheet.ts";
import { COLORS, STYLES, type Style } from "./style.ts";

const GAP = 18;

export function drawFacts(sheet: Sheet, { facts, columns = 2 }: PdfFacts): void {
  const list = tagged(sheet, sheet.root, "L");
  const count = Math.min(4, Math.max(1, columns));
  const width = (sheet.width - GAP * (count - 1)) / count;
  for (let first = 0; first < facts.length; first += count) {
    const cells = facts
      .slice(first, first + count)
      .map((fact, column) => factCell(sheet, list, fact, sheet.left + column * (width + GAP), width));
    drawRow(sheet, { cells, above: 1, below: 6 });
  }
}

function factCell(sheet: Sheet, list: Tag, fact: PdfFact, x: number, width: number): Cell {
  const item = tagged(sheet, list, "LI");
  return { x, width, lines: pair(sheet, item, fact, width, STYLES.text) };
}

function pair(sheet: Sheet, item: Tag, { label, value }: PdfFact, width: number, style: Style) {
  return [
    ...linesOf(sheet, { text: label, style: STYLES.label, width, tag: tagged(sheet, item, "Lbl"), most: 2 }),
    ...linesOf(sheet, { text: value, style, width, tag: tagged(sheet, item, "LBody") }),
  ];
}

const PAD = 10;
const IN_A_ROW = 4;

export function drawFigures(sheet: Sheet, { figures }: PdfFigures): void {
  const list = tagged(sheet, sheet.root, "L");
  const count = Math.min(IN_A_ROW, Math.max(1, figures.length));
  const width = sheet.width / count;
  for (let first = 0; first < figures.length; first += count) {
    const cells = figures.slice(first, first + count).map((figure, column): Cell => {
      const item = tagged(sheet, list, "LI");
      const inner = width - 2 * PAD;
      const lines = pair(sheet, item, figure, inner, STYLES.figure);
      return { x: sheet.left + column * width + PAD, width: inner, lines };
    });
    const ground = (top: number, height: number) => {
      sheet.ground(sheet.left, top, sheet.width, height, COLORS.band);
      for (let line = 1; line < cells.length; line++)
        sheet.ground(sheet.left + line * width - 1, top, 2, height, "#ffffff");
    };
    drawRow(sheet, { cells, above: 7, below: 7, ground });
    sheet.y += 3;
  }
  sheet.y += 4;
}
