import type { Weight } from "./fonts.ts";
import { hasGlyph, type Paper } from "./paper.ts";
import { drawable, graphemesOf, plainText } from "./plain-text.ts";
import type { Style } from "./style.ts";

const PER_EM = 1_000;

/** Measures words and breaks them into lines. Each word is measured once, whatever its size. */
export class Ruler {
  readonly #paper: Paper;
  readonly #widths: Record<Weight, Map<string, number>> = { regular: new Map(), bold: new Map() };
  readonly #hasGlyph: Readonly<Record<Weight, (codePoint: number) => boolean>>;

  constructor(paper: Paper) {
    this.#paper = paper;
    this.#hasGlyph = { regular: hasGlyph(paper, "regular"), bold: hasGlyph(paper, "bold") };
  }

  width(word: string, { weight, size }: Style): number {
    const widths = this.#widths[weight];
    const known = widths.get(word) ?? this.#paper.font(weight).fontSize(PER_EM).widthOfString(word);
    widths.set(word, known);
    return (known * size) / PER_EM;
  }

  /** As many lines as the width asks for; at most so many, the last one then ending in "…". */
  lines(text: string, style: Style, width: number, most = Number.POSITIVE_INFINITY): string[] {
    const whole = drawable(plainText(text), this.#hasGlyph[style.weight]);
    const lines = whole.split("\n").flatMap((line) => this.#wrap(line, style, width));
    if (lines.length <= most) return lines;
    return [...lines.slice(0, most - 1), this.#shortened(`${lines[most - 1] ?? ""} …`, style, width)];
  }

  #wrap(text: string, style: Style, width: number): string[] {
    const space = this.width(" ", style);
    const lines: string[] = [];
    let line = "";
    let taken = 0;
    for (const word of text.split(/ +/).flatMap((whole) => this.#pieces(whole, style, width))) {
      const wide = this.width(word, style);
      if (line !== "" && taken + space + wide > width) {
        lines.push(line);
        line = "";
        taken = 0;
      }
      taken += (line === "" ? 0 : space) + wide;
      line = line === "" ? word : `${line} ${word}`;
    }
    return [...lines, line];
  }

  /** A word wider than its line breaks where it must, between whole characters. */
  #pieces(word: string, style: Style, width: number): string[] {
    if (this.width(word, style) <= width) return [word];
    const pieces: string[] = [];
    let piece = "";
    let taken = 0;
    for (const grapheme of graphemesOf(word)) {
      const wide = this.width(grapheme, style);
      if (piece !== "" && taken + wide > width) {
        pieces.push(piece);
        piece = "";
        taken = 0;
      }
      piece += grapheme;
      taken += wide;
    }
    return [...pieces, piece];
  }

  #shortened(line: string, style: Style, width: number): string {
    const graphemes = graphemesOf(line);
    while (graphemes.length > 1 && this.width(graphemes.join(""), style) > width)
      graphemes.splice(graphemes.length - 2, 1);
    return graphemes.join("");
  }
}
