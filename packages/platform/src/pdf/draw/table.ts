import type { PdfCell, PdfColumn, PdfRow, PdfTable } from "../document.ts";
import { linesOf, tagged } from "./blocks.ts";
import { asArtifact, type Tag } from "./paper.ts";
import { type Cell, drawRow, type Line } from "./row.ts";
import type { Sheet } from "./sheet.ts";
import { COLORS, lineHeight, STYLES, type Style, toneColor } from "./style.ts";

interface Place {
  readonly column: PdfColumn;
  readonly x: number;
  readonly width: number;
}

interface Look {
  readonly text: Style;
  readonly head: Style;
  /** Between a cell's edge and its words, at the sides and above and below. */
  readonly side: number;
  readonly pad: number;
}

const LOOKS: Readonly<Record<"normal" | "small", Look>> = {
  normal: { text: STYLES.text, head: { ...STYLES.label, weight: "bold" }, side: 5, pad: 2.8 },
  small: {
    text: { ...STYLES.text, size: 7 },
    head: { ...STYLES.label, weight: "bold", size: 6.5 },
    side: 2,
    pad: 2,
  },
};

export function drawTable(sheet: Sheet, table: PdfTable): void {
  const tag = tagged(sheet, sheet.root, "Table", { alt: table.caption });
  const look = LOOKS[table.size ?? "normal"];
  const places = placesOf(sheet, table.columns);
  drawHead(sheet, table, places, look, tag);
  for (const row of table.rows) drawBodyRow(sheet, table, { row, places, look, parent: tag });
  sheet.y += 6;
}

function placesOf(sheet: Sheet, columns: readonly PdfColumn[]): Place[] {
  const shares = columns.reduce((sum, { width }) => sum + width, 0);
  let x = sheet.left;
  return columns.map((column) => {
    const place = { column, x, width: (column.width / shares) * sheet.width };
    x += place.width;
    return place;
  });
}

const HEAD_LINES = 3;

/** The first time it is part of the table; on top of further pages it is there for the eye alone. */
function drawHead(sheet: Sheet, table: PdfTable, places: readonly Place[], look: Look, parent?: Tag): void {
  const row = parent === undefined ? undefined : tagged(sheet, parent, "TR");
  const cells = places.map((place) => {
    const tag = row === undefined ? undefined : tagged(sheet, row, "TH", { scope: "Column" });
    return headCell(sheet, place, look, tag);
  });
  drawRow(sheet, {
    cells,
    above: look.pad,
    below: look.pad,
    keep: parent === undefined ? 0 : 2 * lineHeight(look.text) + 8,
    ground: (top, height) => {
      if (table.grid === true) gridLines(sheet, places, top, height);
    },
  });
  sheet.rule(sheet.y, COLORS.strongRule, 0.9);
}

function headCell(sheet: Sheet, place: Place, look: Look, tag: Tag | undefined): Cell {
  const width = place.width - 2 * look.side;
  const { heading: text, align = "left" } = place.column;
  const lines = linesOf(sheet, { text, style: look.head, width, tag, most: HEAD_LINES });
  return { x: place.x + look.side, width, align, lines };
}

interface BodyRow {
  readonly row: PdfRow;
  readonly places: readonly Place[];
  readonly look: Look;
  readonly parent: Tag;
}

function drawBodyRow(sheet: Sheet, table: PdfTable, { row, places, look, parent }: BodyRow): void {
  const tag = tagged(sheet, parent, "TR");
  const cells = places.map((place, index) => {
    const cell = row.cells[index] ?? "";
    return bodyCell(sheet, tag, place, look, row.isTotal === true ? bold(cell) : cell);
  });
  drawRow(sheet, {
    cells,
    above: look.pad,
    below: look.pad,
    onBreak: () => drawHead(sheet, table, places, look),
    ground: (top, height) => {
      if (row.isTotal === true) sheet.ground(sheet.left, top, sheet.width, height, COLORS.band);
      fillCells(sheet, row, places, top, height);
      if (table.grid === true) gridLines(sheet, places, top, height);
      sheet.rule(top + height, COLORS.rule, 0.5);
    },
  });
}

function bold(cell: PdfCell): PdfCell {
  return typeof cell === "string" ? { text: cell, bold: true } : { ...cell, bold: true };
}

function bodyCell(sheet: Sheet, row: Tag, place: Place, look: Look, cell: PdfCell): Cell {
  const { text, below, bold, tone } =
    typeof cell === "string" ? { text: cell } : { below: undefined, ...cell };
  const width = place.width - 2 * look.side;
  const tag = tagged(sheet, row, "TD");
  const style: Style = {
    ...look.text,
    weight: bold === true ? "bold" : "regular",
    color: toneColor(tone),
  };
  const lines: Line[] = linesOf(sheet, { text, style, width, tag });
  if (below !== undefined && below !== "") {
    const small = { ...STYLES.small, size: look.text.size - 1.5 };
    lines.push(...linesOf(sheet, { text: below, style: small, width, tag }));
  }
  return { x: place.x + look.side, width, align: place.column.align ?? "left", lines };
}

function fillCells(sheet: Sheet, row: PdfRow, places: readonly Place[], top: number, height: number): void {
  for (const [index, cell] of row.cells.entries()) {
    const place = places[index];
    if (place === undefined || typeof cell === "string" || cell.fill === undefined) continue;
    sheet.ground(place.x, top, place.width, height, cell.fill);
  }
}

function gridLines(sheet: Sheet, places: readonly Place[], top: number, height: number): void {
  asArtifact(sheet.paper, () => {
    for (const { x } of places.slice(1))
      sheet.paper
        .moveTo(x, top)
        .lineTo(x, top + height)
        .lineWidth(0.4)
        .strokeColor(COLORS.rule)
        .stroke();
  });
}
