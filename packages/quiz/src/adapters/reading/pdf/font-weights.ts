import type { PDFPageProxy } from "unpdf/pdfjs";

export interface FontWeight {
  readonly isBold: boolean;
  readonly isItalic: boolean;
}

const PLAIN: FontWeight = { isBold: false, isItalic: false };
/** Pages with fonts of their own are drawn to learn those fonts' names; of a document with no end of fonts, not all. */
const MOST_DRAWN = 60;

/** Which fonts of a document are bold or slanted: their names say so, and are known once a page with them was drawn. */
export class FontWeights {
  readonly #known = new Map<string, FontWeight>();
  readonly #drawn = new Set<number>();

  async of(page: PDFPageProxy, font: string): Promise<FontWeight> {
    const known = this.#known.get(font);
    if (known !== undefined) return known;
    await this.#draw(page);
    const weight = weightIn(page, font);
    this.#known.set(font, weight);
    return weight;
  }

  async #draw(page: PDFPageProxy): Promise<void> {
    if (this.#drawn.has(page.pageNumber) || this.#drawn.size >= MOST_DRAWN) return;
    this.#drawn.add(page.pageNumber);
    await page.getOperatorList().catch(() => undefined);
  }
}

function weightIn(page: PDFPageProxy, font: string): FontWeight {
  if (!page.commonObjs.has(font)) return PLAIN;
  const object: unknown = page.commonObjs.get(font);
  if (typeof object !== "object" || object === null || !("name" in object)) return PLAIN;
  const name = String(object.name).replace(/^[A-Z]{6}\+/, "");
  return {
    isBold: /bold|black|heavy|semib|demi|-bd|,b\b|cmbx|sfbx|ecbx|lmroman\d+-bold/i.test(name),
    isItalic: /ital|obli|slant|cmti|sfti|ecti/i.test(name),
  };
}
