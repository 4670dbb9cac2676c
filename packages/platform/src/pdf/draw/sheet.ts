import type { PdfAlign, PdfDocument } from "../document.ts";
import { PDF_LIMITS, type PdfRefused } from "../limits.ts";
import { OpenPictures } from "./open-pictures.ts";
import { asArtifact, openPaper, type Paper, type Tag } from "./paper.ts";
import { Ruler } from "./ruler.ts";
import { COLORS, STYLES, type Style } from "./style.ts";
import { isRightToLeft, visualOrder } from "./visual-order.ts";

const SIDE = 40;
const FIRST_TOP = 38;
const NEXT_TOP = 58;
const HEADER_AT = 30;
/** From the lower edge. */
const FOOTER_AT = 32;
const BOTTOM = 44;

/** Thrown within the thread, to leave whatever is being drawn. */
export class Refusal extends Error {
  readonly refused: PdfRefused;
  constructor(limit: PdfRefused["limit"]) {
    super(limit);
    this.refused = { kind: "pdf-refused", limit };
  }
}

/** Where on the paper we are. Draws lines at places; what a block is, the blocks know. */
export class Sheet {
  readonly paper: Paper;
  readonly ruler: Ruler;
  readonly pictures: OpenPictures;
  readonly root: Tag;
  readonly left = SIDE;
  y = 0;
  #pages = 0;
  readonly #document: PdfDocument;

  constructor(document: PdfDocument) {
    this.#document = document;
    this.paper = openPaper(document);
    this.ruler = new Ruler(this.paper);
    this.pictures = new OpenPictures(this.paper, document.pictures);
    this.breakPage();
    this.root = this.paper.struct("Document");
    this.paper.addStructure(this.root);
  }

  get width(): number {
    return this.paper.page.width - 2 * SIDE;
  }

  get bottom(): number {
    return this.paper.page.height - BOTTOM;
  }

  /** Height that is left on this page. */
  get room(): number {
    return this.bottom - this.y;
  }

  /** Height of a page nothing is on yet. */
  get pageRoom(): number {
    return this.bottom - NEXT_TOP;
  }

  get isFresh(): boolean {
    return this.y === this.#top;
  }

  get #top(): number {
    return this.#pages === 1 ? FIRST_TOP : NEXT_TOP;
  }

  breakPage(): void {
    if (this.#pages === PDF_LIMITS.pages) throw new Refusal("pages");
    this.paper.addPage();
    this.#pages += 1;
    this.y = this.#top;
  }

  /** One line of words within a width; those written from right to left in their order. */
  line(text: string, style: Style, x: number, y: number, width: number, align: PdfAlign = "left"): void {
    const words = text.split(" ");
    const isMixed = isRightToLeft(text);
    const space = this.ruler.width(" ", style);
    const taken = words.reduce((sum, word) => sum + this.ruler.width(word, style), 0);
    const free = width - taken - space * (words.length - 1);
    let at = x + (align === "right" ? free : align === "center" ? free / 2 : 0);
    this.paper.font(style.weight).fontSize(style.size).fillColor(style.color);
    for (const part of isMixed ? visualOrder(words) : [text]) {
      this.paper.text(part, at, y, { lineBreak: false });
      at += this.ruler.width(part, style) + space;
    }
  }

  /** A thin line from side to side, or as said. */
  rule(y: number, color: string, thickness: number, from = this.left, width = this.width): void {
    asArtifact(this.paper, () => {
      this.paper
        .moveTo(from, y)
        .lineTo(from + width, y)
        .lineWidth(thickness)
        .strokeColor(color)
        .stroke();
    });
  }

  ground(x: number, y: number, width: number, height: number, color: string): void {
    asArtifact(this.paper, () => this.paper.rect(x, y, width, height).fill(color));
  }

  /** Heads and feet of all pages, now that their count is known. */
  finish(): void {
    for (let page = 0; page < this.#pages; page++) {
      this.paper.switchToPage(page);
      if (page > 0) this.#header();
      this.#footer(page + 1);
    }
  }

  #header(): void {
    const { header } = this.#document;
    if (header === undefined) return;
    this.#edge(header.left, header.right ?? "", HEADER_AT);
    this.rule(HEADER_AT + 14, COLORS.rule, 0.5);
  }

  #footer(page: number): void {
    const { left, page: words } = this.#document.footer;
    const at = this.paper.page.height - FOOTER_AT;
    const numbered = words.replace("{page}", String(page)).replace("{pages}", String(this.#pages));
    this.#edge(left, numbered, at);
  }

  #edge(left: string, right: string, y: number): void {
    const third = this.width / 3;
    const [start = ""] = this.ruler.lines(left, STYLES.small, third * 2 - 8, 1);
    const [end = ""] = this.ruler.lines(right, STYLES.small, third, 1);
    asArtifact(
      this.paper,
      () => {
        this.line(start, STYLES.small, this.left, y, third * 2);
        this.line(end, STYLES.small, this.left + third * 2, y, third, "right");
      },
      "Pagination",
    );
  }
}
