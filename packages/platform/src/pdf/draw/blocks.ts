import type { PdfBox, PdfHeading, PdfParagraph, PdfSignatures, PdfTitle } from "../document.ts";
import type { Tag } from "./paper.ts";
import { drawRow, heightOf, type Line } from "./row.ts";
import type { Sheet } from "./sheet.ts";
import { COLORS, STYLES, type Style, toneColor } from "./style.ts";

/** A tag of its own under another one. */
export function tagged(sheet: Sheet, parent: Tag, type: string, options: object = {}): Tag {
  const tag = sheet.paper.struct(type, options);
  parent.add(tag);
  return tag;
}

/** A text as lines of a width, to be read out as one. */
export function linesOf(
  sheet: Sheet,
  {
    text,
    style,
    width,
    tag,
    most,
  }: { text: string; style: Style; width: number; tag: Tag | undefined; most?: number },
): Line[] {
  return sheet.ruler.lines(text, style, width, most).map((line) => ({ text: line, style, tag }));
}

const ASIDE = 150;

export function drawTitle(sheet: Sheet, title: PdfTitle, accent: string): void {
  const width = sheet.width - ASIDE - 12;
  const head = tagged(sheet, sheet.root, "H1");
  const main = linesOf(sheet, { text: title.text, style: STYLES.title, width, tag: head, most: 4 });
  if (title.subtitle !== undefined) {
    const tag = tagged(sheet, sheet.root, "P");
    main.push(...linesOf(sheet, { text: title.subtitle, style: STYLES.subtitle, width, tag, most: 4 }));
  }
  const aside: Line[] = [];
  const beside = [
    { text: title.badge, style: STYLES.badge },
    { text: title.aside, style: STYLES.small },
  ];
  for (const { text, style } of beside) {
    if (text === undefined) continue;
    const tag = tagged(sheet, sheet.root, "P");
    aside.push(...linesOf(sheet, { text, style, width: ASIDE, tag, most: 4 }));
  }
  const x = sheet.left + sheet.width - ASIDE;
  drawRow(sheet, {
    cells: [
      { x: sheet.left, width, lines: main },
      { x, width: ASIDE, align: "right", lines: aside },
    ],
    below: 7,
  });
  sheet.ground(sheet.left, sheet.y, sheet.width, 3, accent);
  sheet.y += 12;
}

/** What a heading must have under it on its page: the head of a table and its first row. */
const KEEP = 58;

export function drawHeading(sheet: Sheet, heading: PdfHeading): void {
  const tag = tagged(sheet, sheet.root, "H2");
  const lines = linesOf(sheet, {
    text: heading.text,
    style: STYLES.heading,
    width: sheet.width,
    tag,
    most: 3,
  });
  const above = sheet.isFresh ? 0 : 10;
  drawRow(sheet, { cells: [{ x: sheet.left, width: sheet.width, lines }], above, below: 4, keep: KEEP });
}

export function drawParagraph(sheet: Sheet, paragraph: PdfParagraph): void {
  const tag = tagged(sheet, sheet.root, "P");
  const style = { ...STYLES.text, color: toneColor(paragraph.tone) };
  const lines = linesOf(sheet, { text: paragraph.text, style, width: sheet.width, tag });
  drawRow(sheet, { cells: [{ x: sheet.left, width: sheet.width, lines }], above: 1, below: 5 });
}

export function drawBox(sheet: Sheet, box: PdfBox): void {
  const color = toneColor(box.tone);
  const ground = box.tone === "alert" ? COLORS.alertBand : COLORS.band;
  const width = sheet.width - 24;
  const part = tagged(sheet, sheet.root, "Sect");
  const head = { style: { ...STYLES.value, color }, width, tag: tagged(sheet, part, "H2"), most: 2 };
  const body = { style: STYLES.text, width, tag: tagged(sheet, part, "P") };
  const lines = [
    ...linesOf(sheet, { ...head, text: box.heading }),
    ...linesOf(sheet, { ...body, text: box.text }),
  ];
  sheet.y += 5;
  drawRow(sheet, {
    cells: [{ x: sheet.left + 14, width, lines }],
    above: 7,
    below: 8,
    ground: (top, height) => {
      sheet.ground(sheet.left, top, sheet.width, height, ground);
      sheet.ground(sheet.left, top, 3, height, color);
    },
  });
  sheet.y += 6;
}

const SIGN_HEIGHT = 52;

export function drawSignatures(sheet: Sheet, { signatures }: PdfSignatures): void {
  const columns = Math.min(3, Math.max(1, signatures.length));
  const gap = 24;
  const width = (sheet.width - gap * (columns - 1)) / columns;
  for (let first = 0; first < signatures.length; first += columns) {
    const cells = signatures.slice(first, first + columns).map(({ label, name }, column) => {
      const tag = tagged(sheet, sheet.root, "P");
      const lines = linesOf(sheet, { text: label, style: STYLES.small, width, tag, most: 2 });
      if (name !== undefined)
        lines.push(...linesOf(sheet, { text: name, style: STYLES.value, width, tag, most: 2 }));
      return { x: sheet.left + column * (width + gap), width, lines };
    });
    const words = Math.max(...cells.map(({ lines }) => heightOf(lines)));
    drawRow(sheet, { cells, above: 12, below: SIGN_HEIGHT });
    const line = sheet.y - SIGN_HEIGHT + Math.max(SIGN_HEIGHT - 8, words / 2);
    for (const { x } of cells) sheet.rule(line, COLORS.strongRule, 0.8, x, width);
  }
}
