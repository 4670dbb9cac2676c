import type { PDFPageProxy } from "unpdf/pdfjs";
import type { FontWeights } from "./font-weights.ts";
import type { Line, LineRun, PageLines } from "./line.ts";
import { unseenText } from "./unseen-text.ts";

interface Item {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
}

/** In points: nobody reads what is smaller, and whoever writes it means a machine to. */
const SMALLEST = 2.5;

/** What stands on a page, line by line, in the order the page was written. */
export async function pageLines(page: PDFPageProxy, number: number, fonts: FontWeights): Promise<PageLines> {
  const { items } = await page.getTextContent({ includeMarkedContent: false });
  const [, bottom = 0, , top = 0] = page.view;
  const found: Item[] = [];
  // A page whose painting cannot be followed is still read.
  const unseen = await unseenText(page).catch(() => undefined);
  for (const item of items) {
    if (!("str" in item) || item.str === "") continue;
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0]: readonly number[] = item.transform;
    // What is turned is a watermark, or the name of an axis.
    if (Math.abs(b) > Math.abs(a) * 0.3) continue;
    const size = Math.hypot(c, d);
    if (size < SMALLEST || unseen?.has(item.str, { x, y, size }) === true) continue;
    const { isBold, isItalic } = await fonts.of(page, item.fontName);
    found.push({ text: item.str, x, y, right: x + item.width, size, isBold, isItalic });
  }
  return { number, top, bottom, lines: linesOf(found) };
}

/** Wider than any space within a line: between columns, or cells of a table. */
const WIDE_GAP = 2.2;
const SAME_LINE = 0.6;

function linesOf(items: readonly Item[]): readonly Line[] {
  const lines: Line[] = [];
  let open: Item[] = [];
  const close = () => {
    const line = lineOf(open);
    if (line !== undefined) lines.push(line);
    open = [];
  };
  for (const item of items) {
    const last = open.findLast(({ text }) => text.trim() !== "");
    if (last !== undefined && item.text.trim() !== "" && !isSameLine(last, item)) close();
    open.push(item);
  }
  close();
  return lines;
}

function isSameLine(last: Item, next: Item): boolean {
  const size = Math.max(last.size, next.size);
  const gap = next.x - last.right;
  return Math.abs(next.y - last.y) < size * SAME_LINE && gap > -size * 1.5 && gap < size * WIDE_GAP;
}

/** Nothing where there is only space. */
function lineOf(items: readonly Item[]): Line | undefined {
  const seen = items.filter(({ text }) => text.trim() !== "");
  const [first] = seen;
  if (first === undefined) return undefined;
  const main = seen.reduce((most, item) => (item.text.length > most.text.length ? item : most));
  const runs: LineRun[] = [];
  let last: Item | undefined;
  for (const item of items) {
    const { text, isBold, isItalic } = item;
    const isApart = last !== undefined && item.x - last.right > main.size * 0.18 && !/\s$/.test(last.text);
    runs.push({ text: isApart && !/^\s/.test(text) ? ` ${text}` : text, isEmphasized: isBold || isItalic });
    last = item;
  }
  return {
    text: runs
      .map(({ text }) => text)
      .join("")
      .trim(),
    runs,
    x: Math.min(...seen.map(({ x }) => x)),
    right: Math.max(...seen.map(({ right }) => right)),
    y: main.y,
    size: Math.round(main.size * 2) / 2,
    isBold: seen.every(({ isBold }) => isBold),
  };
}
