import { PDF_LIMITS } from "../limits.ts";

/** Controls, marks that steer the direction of writing, spaces without width, variants: nothing of them can be drawn. */
const UNSEEN =
  /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ufe00-\ufe0f]/gu;
const LINE_ENDS = /\r\n|[\r\u0085\u2028\u2029]/g;
const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/** A text as it can be drawn: whole characters, its lines, nothing unseen, not endless. */
export function plainText(text: string): string {
  // Cut before anything else: what is dropped costs nothing.
  const isLong = text.length > PDF_LIMITS.letters;
  const start = isLong ? `${text.slice(0, PDF_LIMITS.letters)}…` : text;
  return start
    .toWellFormed()
    .normalize("NFC")
    .replace(LINE_ENDS, "\n")
    .replaceAll("\t", " ")
    .split("\n")
    .map((line) => line.replace(UNSEEN, ""))
    .join("\n");
}

export function graphemesOf(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** The box in place of a character no font of ours has. */
const BOX = "□";

/** Nothing is left out in silence: what cannot be drawn leaves a box. */
export function drawable(text: string, hasGlyph: (codePoint: number) => boolean): string {
  let isWhole = true;
  for (const character of text) if (!isKnown(character, hasGlyph)) isWhole = false;
  if (isWhole) return text;
  return graphemesOf(text)
    .map((grapheme) => ([...grapheme].every((one) => isKnown(one, hasGlyph)) ? grapheme : BOX))
    .join("");
}

function isKnown(character: string, hasGlyph: (codePoint: number) => boolean): boolean {
  return character === "\n" || hasGlyph(character.codePointAt(0) ?? 0);
}
