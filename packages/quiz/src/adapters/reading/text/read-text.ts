import type { Piece } from "../../../domain/documents/piece.ts";
import type { Reader } from "../reader.ts";
import { decodeText } from "./decode-text.ts";
import { joinLines } from "./join-lines.ts";

/** Plain text: empty lines part its paragraphs; what is underlined, numbered or in capitals is a heading. */
export const readText: Reader = ({ bytes }) => {
  const pages = decodeText(bytes).replace(/\r\n?/g, "\n").split("\f");
  const isPaged = pages.length > 1;
  return {
    pieces: piecesOf(pages, isPaged),
    facts: () => (isPaged ? { pages: pages.length } : {}),
  };
};

function* piecesOf(pages: readonly string[], isPaged: boolean): Generator<Piece> {
  for (const [index, page] of pages.entries()) {
    const place = isPaged ? { page: index + 1 } : {};
    for (const paragraph of page.split(/\n[^\S\n]*\n\s*/)) {
      const lines = paragraph.split("\n").filter((line) => line.trim() !== "");
      for (const piece of ofParagraph(lines)) yield { ...piece, ...place };
    }
  }
}

const ITEM = /^\s*(?:[-*•–·]|\d{1,3}[.)]|[a-z]\))\s+/;
const BULLET = /^\s*[-*•–·]\s+/;

function* ofParagraph(lines: readonly string[]): Generator<Piece> {
  const [first, second] = lines;
  if (first === undefined) return;
  if (second !== undefined && /^\s*(?:={3,}|-{3,}|~{3,})\s*$/.test(second)) {
    yield heading(first, second.includes("=") ? 1 : 2);
    yield* ofParagraph(lines.slice(2));
    return;
  }
  const level = lines.length === 1 ? headingLevel(first) : undefined;
  if (level !== undefined) {
    yield heading(first, level);
    return;
  }
  if (!lines.some((line) => ITEM.test(line))) {
    yield { kind: "paragraph", runs: [{ text: joinLines(lines) }] };
    return;
  }
  yield* itemsOf(lines);
}

function* itemsOf(lines: readonly string[]): Generator<Piece> {
  let open: string[] = [];
  const piece = (): Piece => {
    const text = joinLines(open);
    return { kind: ITEM.test(text) ? "item" : "paragraph", runs: [{ text: text.replace(BULLET, "• ") }] };
  };
  for (const line of lines) {
    if (ITEM.test(line) && open.length > 0) {
      yield piece();
      open = [];
    }
    open.push(line);
  }
  if (open.length > 0) yield piece();
}

function heading(text: string, level: number): Piece {
  return { kind: "heading", level, runs: [{ text }] };
}

const LONGEST = 90;

/** A line by itself, short and without an end, that is numbered, in capitals, or says that it is a chapter. */
function headingLevel(line: string): number | undefined {
  const text = line.trim();
  if (text.length > LONGEST || /[.,;:!]$/.test(text)) return undefined;
  const numbered = /^(\d{1,2}(?:\.\d{1,2})*)[.)]?\s+\p{Lu}/u.exec(text)?.[1];
  if (numbered !== undefined) return numbered.split(".").length;
  if (/^(?:chapitre|chapter|partie|part|annexe|appendix)\s+[\dIVXLC]+\b/i.test(text)) return 1;
  const isCapitals = /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();
  return isCapitals ? 1 : undefined;
}
