import type { Piece, Run } from "../../../domain/documents/piece.ts";
import type { HeadingLevels } from "./heading-levels.ts";
import type { Hyphens } from "./hyphens.ts";
import type { Line, PageLines } from "./line.ts";

const BULLET = /^\s*(?:[•◦▪●○■‣⁃∙·✓➢❖]|[–—-](?=\s))\s*/;
const NUMBERED = /^(?:\d{1,2}[.)]|[a-z]\))\s+\p{L}/u;

interface Open {
  readonly lines: Line[];
  readonly page: number;
  readonly isHeading: boolean;
}

/** Puts the lines of a document together into headings, paragraphs and items, over the ends of columns and pages. */
export function* paragraphsOf(
  pages: readonly PageLines[],
  levels: HeadingLevels,
  hyphens: Hyphens,
): Generator<Piece> {
  let open: Open | undefined;
  for (const { number, lines } of pages) {
    const edges = edgesOf(lines);
    for (const [index, line] of lines.entries()) {
      const isHeading = levels.mayBe(line);
      if (open !== undefined && continues(open, line, { isHeading, edges, isFirst: index === 0 })) {
        open.lines.push(line);
        continue;
      }
      if (open !== undefined) yield pieceOf(open, levels, hyphens);
      open = { lines: [line], page: number, isHeading };
    }
  }
  if (open !== undefined) yield pieceOf(open, levels, hyphens);
}

interface Edges {
  /** Where full lines end. */
  readonly right: number;
  readonly leading: number;
}

function edgesOf(lines: readonly Line[]): Edges {
  const gaps: number[] = [];
  for (const [index, { y, size }] of lines.entries()) {
    const gap = (lines[index - 1]?.y ?? y) - y;
    if (gap > size * 0.5 && gap < size * 3) gaps.push(gap);
  }
  gaps.sort((one, other) => one - other);
  return {
    right: Math.max(0, ...lines.map(({ right }) => right)),
    leading: gaps[Math.floor(gaps.length / 3)] ?? 0,
  };
}

interface Next {
  readonly isHeading: boolean;
  readonly edges: Edges;
  readonly isFirst: boolean;
}

function continues({ lines, isHeading }: Open, line: Line, next: Next): boolean {
  const last = lines.at(-1);
  const [first] = lines;
  if (last === undefined || first === undefined || isHeading !== next.isHeading) return false;
  const gap = last.y - line.y;
  if (isHeading)
    return last.size === line.size && gap > 0 && gap < line.size * 1.7 && last.isBold === line.isBold;
  if (BULLET.test(line.text) || NUMBERED.test(line.text)) return false;
  const goesOn = !/[.!?…:»”"]$/.test(last.text) || /^\p{Ll}/u.test(line.text);
  // Up again: another column or another page.
  if (gap < -line.size * 0.5 || next.isFirst)
    return goesOn && /^[\p{Ll}\p{N}(«]|^\p{Lu}/u.test(line.text) && isFull(last, lines, next.edges);
  if (Math.abs(last.size - line.size) > 1.5) return false;
  if (gap > Math.max(next.edges.leading * 1.35, line.size * 1.05) && gap > line.size * 1.35) return false;
  const isIndented = line.x > last.x + line.size * 0.8 && line.x < last.x + line.size * 4 && lines.length > 1;
  if (isIndented && !BULLET.test(first.text) && !NUMBERED.test(first.text) && /[.!?…»:]$/.test(last.text))
    return false;
  return !(endsShort(last, lines) && /[.!?…:]$/.test(last.text));
}

/** The last line of a paragraph seldom reaches as far as those before. */
function endsShort(last: Line, lines: readonly Line[]): boolean {
  const reach = Math.max(...lines.map(({ right }) => right));
  const width = reach - Math.min(...lines.map(({ x }) => x));
  return lines.length > 1 && reach - last.right > width * 0.15;
}

function isFull(last: Line, lines: readonly Line[], { right }: Edges): boolean {
  if (lines.length > 1) return !endsShort(last, lines);
  return last.right - last.x > (right - last.x) * 0.3;
}

function pieceOf({ lines, page, isHeading }: Open, levels: HeadingLevels, hyphens: Hyphens): Piece {
  const [first] = lines;
  const runs = joinedRuns(lines, hyphens);
  const text = runs.map((run) => run.text).join("");
  const level =
    isHeading && first !== undefined ? levels.of(text.trim(), first, lines.length <= 2) : undefined;
  if (level !== undefined) return { kind: "heading", level, page, runs: [{ text }] };
  if (!BULLET.test(text)) return { kind: NUMBERED.test(text.trim()) ? "item" : "paragraph", page, runs };
  return { kind: "item", page, runs: [{ text: "• " }, ...withoutStart(runs, BULLET)] };
}

/** Runs without what a pattern finds at their beginning. */
function withoutStart(runs: readonly Run[], pattern: RegExp): readonly Run[] {
  let left = pattern.exec(runs.map(({ text }) => text).join(""))?.[0].length ?? 0;
  return runs.map((run) => {
    const cut = Math.min(left, run.text.length);
    left -= cut;
    return { ...run, text: run.text.slice(cut) };
  });
}

function joinedRuns(lines: readonly Line[], hyphens: Hyphens): readonly Run[] {
  const runs: { text: string; isEmphasized: boolean }[] = [];
  for (const line of lines) {
    // A line ends with its last word, not with the space some programs write behind it.
    while (runs.at(-1)?.text.trim() === "") runs.pop();
    const last = runs.at(-1);
    if (last !== undefined) last.text = hyphens.before(last.text.trimEnd(), line.text);
    for (const run of line.runs) runs.push({ ...run });
  }
  return runs;
}
