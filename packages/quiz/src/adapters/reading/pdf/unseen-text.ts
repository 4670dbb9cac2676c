import { getResolvedPDFJS } from "unpdf";
import type { PDFPageProxy } from "unpdf/pdfjs";

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** Text in a way that nobody sees, and where it stands on the page. */
export interface UnseenText {
  has(text: string, place: { readonly x: number; readonly y: number; readonly size: number }): boolean;
}

interface State {
  readonly isWhite: boolean;
  readonly isClear: boolean;
  readonly mode: number;
  readonly matrix: Matrix;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** A mode of writing that leaves no ink. */
const INVISIBLE = 3;
/** The others draw the edge of each letter, too. */
const FILLED = 0;
const EVERYWHERE: Box = { left: -Infinity, right: Infinity, bottom: -Infinity, top: Infinity };
/** Of a page: where so much is unseen, it was scanned, and a program wrote its words behind the picture. */
const MOST_UNSEEN = 0.34;
/** A word of fewer letters stands in many others. */
const LEAST_LETTERS = 3;
/** White words so large are a title on a picture, and pictures are not read. */
const LARGE = 20;
const FIRST: State = { isWhite: false, isClear: false, mode: 0, matrix: [1, 0, 0, 1, 0, 0] };
type Operators = Awaited<ReturnType<typeof getResolvedPDFJS>>["OPS"];

/** Words in no ink, see-through, or white where nothing is painted behind them. What the page shows elsewhere stays. */
export async function unseenText(page: PDFPageProxy): Promise<UnseenText> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const painter = new Painter(OPS);
  for (const [at, operator] of fnArray.entries()) painter.paint(operator, argsArray[at]);
  return painter.unseen();
}

/** Follows what a page paints, as far as it decides what is seen. */
class Painter {
  readonly #ops: Operators;
  readonly #saved: State[] = [];
  readonly #boxes: Box[] = [];
  #state = FIRST;
  #seen = "";
  #clear = "";
  #white = "";

  constructor(ops: Operators) {
    this.#ops = ops;
  }

  paint(operator: number, given: unknown): void {
    const ops = this.#ops;
    switch (operator) {
      case ops.save:
        this.#saved.push(this.#state);
        return;
      case ops.restore:
      case ops.paintFormXObjectEnd:
        this.#state = this.#saved.pop() ?? FIRST;
        return;
      case ops.paintFormXObjectBegin:
        this.#saved.push(this.#state);
        this.#move(numbersIn(given, 0));
        return;
      case ops.transform:
        this.#move(numbersIn(given));
        return;
      case ops.setFillRGBColor:
        this.#state = { ...this.#state, isWhite: isNearWhite(given) };
        return;
      case ops.setFillColorN:
        this.#state = { ...this.#state, isWhite: false };
        return;
      case ops.setGState:
        this.#state = { ...this.#state, isClear: clearnessIn(given) ?? this.#state.isClear };
        return;
      case ops.setTextRenderingMode:
        this.#state = { ...this.#state, mode: numbersIn(given)[0] ?? 0 };
        return;
      case ops.showText:
        this.#write(glyphsIn(given));
        return;
      case ops.constructPath:
        this.#fill(given);
        return;
      case ops.shadingFill:
      case ops.paintImageXObject:
      case ops.paintInlineImageXObject:
        // As far as what was cut out before, which is not followed here.
        this.#boxes.push(EVERYWHERE);
        return;
      default:
    }
  }

  unseen(): UnseenText {
    const unseen = this.#clear.length + this.#white.length;
    const isScanned = unseen > (unseen + this.#seen.length) * MOST_UNSEEN;
    return {
      has: (text, { x, y, size }) => {
        const letters = lettersOf(text);
        if (isScanned || letters.length < LEAST_LETTERS || this.#seen.includes(letters)) return false;
        if (this.#clear.includes(letters)) return true;
        return (
          size < LARGE && this.#white.includes(letters) && !this.#boxes.some((box) => isWithin(box, x, y))
        );
      },
    };
  }

  #move(by: readonly number[]): void {
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = by;
    const [A, B, C, D, E, F] = this.#state.matrix;
    this.#state = {
      ...this.#state,
      matrix: [
        A * a + C * b,
        B * a + D * b,
        A * c + C * d,
        B * c + D * d,
        A * e + C * f + E,
        B * e + D * f + F,
      ],
    };
  }

  #write(text: string): void {
    const letters = lettersOf(text);
    const { isClear, isWhite, mode } = this.#state;
    if (isClear || mode === INVISIBLE) this.#clear += letters;
    else if (isWhite && mode % 4 === FILLED) this.#white += letters;
    else this.#seen += letters;
  }

  /** Only the box of a shape is known, and that it is filled: enough to say that white words may stand on it. */
  #fill(given: unknown): void {
    const ops = this.#ops;
    const filling = [
      ops.fill,
      ops.eoFill,
      ops.fillStroke,
      ops.eoFillStroke,
      ops.closeFillStroke,
      ops.closeEOFillStroke,
    ];
    const [how] = numbersIn(given);
    if (this.#state.isWhite || this.#state.isClear || how === undefined || !filling.includes(how)) return;
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = numbersIn(given, 2);
    const [a, b, c, d, e, f] = this.#state.matrix;
    const corners = [x0, x1].flatMap((x) =>
      [y0, y1].map((y) => [a * x + c * y + e, b * x + d * y + f] as const),
    );
    const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
    this.#boxes.push({
      ...{ left: Math.min(...xs), right: Math.max(...xs) },
      ...{ bottom: Math.min(...ys), top: Math.max(...ys) },
    });
  }
}

function isWithin({ left, right, bottom, top }: Box, x: number, y: number): boolean {
  return x >= left - 1 && x <= right + 1 && y >= bottom - 1 && y <= top + 1;
}

/** The numbers an operator was given, or those of one of its parts. */
function numbersIn(given: unknown, part?: number): readonly number[] {
  const whole: readonly unknown[] = Array.isArray(given) ? given : [];
  const found = part === undefined ? whole : whole[part];
  if (Array.isArray(found)) return found.map((each) => (typeof each === "number" ? each : Number.NaN));
  return found instanceof Float32Array ? [...found] : [];
}

function isNearWhite(given: unknown): boolean {
  const color: unknown = Array.isArray(given) ? given[0] : undefined;
  return typeof color === "string" && /^#(?:f[a-f]){3}$/i.test(color);
}

/** Nothing where a state says nothing of it. */
function clearnessIn(given: unknown): boolean | undefined {
  const pairs: readonly unknown[] = Array.isArray(given) && Array.isArray(given[0]) ? given[0] : [];
  for (const pair of pairs) if (Array.isArray(pair) && pair[0] === "ca") return Number(pair[1]) < 0.05;
  return undefined;
}

function glyphsIn(given: unknown): string {
  const glyphs: readonly unknown[] = Array.isArray(given) && Array.isArray(given[0]) ? given[0] : [];
  return glyphs
    .map((glyph) =>
      typeof glyph === "object" && glyph !== null && "unicode" in glyph && typeof glyph.unicode === "string"
        ? glyph.unicode
        : "",
    )
    .join("");
}

function lettersOf(text: string): string {
  return text.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");
}
