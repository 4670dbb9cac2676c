import { type Mark, parseMarks } from "../../questions/text-marks.ts";
import { escapeMarkup } from "./entities.ts";

/** How a format writes what HTML leaves open. */
export interface HtmlStyle {
  /** Where a picture's file is. */
  readonly picture: (file: string) => string;
  /** XHTML closes what has no content. */
  readonly isXhtml: boolean;
}

/** A marked text as HTML: nothing of it can be taken for a tag, and `htmlToMarks` finds the same marks in it. */
export function marksToHtml(text: string, style: HtmlStyle): string {
  return htmlOf(parseMarks(text), style).replace(/^ | $/g, "&#32;");
}

function htmlOf(marks: readonly Mark[], style: HtmlStyle): string {
  return marks.map((mark) => htmlOfMark(mark, style)).join("");
}

function htmlOfMark(mark: Mark, style: HtmlStyle): string {
  const end = style.isXhtml ? " />" : ">";
  switch (mark.kind) {
    case "text":
      return lettersToHtml(mark.text, `<br${end}`);
    case "bold":
      return `<strong>${htmlOf(mark.marks, style)}</strong>`;
    case "italic":
      return `<em>${htmlOf(mark.marks, style)}</em>`;
    case "code":
      return `<code>${escapeMarkup(mark.text)}</code>`;
    case "formula":
      return formulaToHtml(mark.text);
    case "picture":
      return `<img src="${escapeMarkup(style.picture(mark.file))}" alt="${escapeMarkup(mark.alt)}"${end}`;
  }
}

/** Between signs that do not stand in it: `\)` within would end it. */
function formulaToHtml(text: string): string {
  const [begin, end] = FORMULA_SIGNS.find(([, end]) => !text.includes(end)) ?? FORMULA_SIGNS[0];
  return `${begin}${escapeMarkup(text)}${end}`;
}

const FORMULA_SIGNS = [
  ["\\(", "\\)"],
  ["\\[", "\\]"],
  ["$$", "$$"],
] as const;

/** Spaces that HTML would take for one are written as references; a comment keeps what only looks like a formula apart. */
function lettersToHtml(text: string, line: string): string {
  return escapeMarkup(text)
    .replace(/\t/g, "&#9;")
    .replace(/(?<=[\n ]) | (?=\n)/g, "&#32;")
    .replace(/\\(?=[([])|\$(?=\$)/g, "$&<!-- -->")
    .replaceAll("\n", line);
}
