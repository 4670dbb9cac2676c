import type { Line, PageLines } from "./line.ts";

/** Fewer lines than that on either side are no column. */
const FEWEST = 5;
const MOST_CROSSING = 0.25;

/**
 * Lines in the order of reading. Programs write columns one after the other; where one wrote them row by row, they are
 * put in order here.
 */
export function inReadingOrder(page: PageLines): readonly Line[] {
  const { lines } = page;
  const gutter = gutterOf(lines);
  if (gutter === undefined || !isInterleaved(lines, gutter)) return lines;
  const ordered: Line[] = [];
  let left: Line[] = [];
  let right: Line[] = [];
  const close = () => {
    ordered.push(...left, ...right);
    [left, right] = [[], []];
  };
  for (const line of lines.toSorted((one, other) => other.y - one.y || one.x - other.x)) {
    const side = sideOf(line, gutter);
    if (side === "left") left.push(line);
    else if (side === "right") right.push(line);
    else {
      close();
      ordered.push(line);
    }
  }
  close();
  return ordered;
}

function sideOf({ x, right }: Line, gutter: number): "left" | "right" | "across" {
  if (right <= gutter + 1) return "left";
  return x >= gutter - 1 ? "right" : "across";
}

/** Where two columns part, if there are two: few lines cross it, and those on its left mostly reach it. */
function gutterOf(lines: readonly Line[]): number | undefined {
  const starts = new Map<number, number>();
  for (const { x } of lines) {
    const place = Math.round(x / 4) * 4;
    starts.set(place, (starts.get(place) ?? 0) + 1);
  }
  const least = Math.min(...lines.map(({ x }) => x));
  const most = Math.max(...lines.map(({ right }) => right));
  const width = most - least;
  const candidates = [...starts]
    .filter(
      ([place, count]) => count >= FEWEST && place > least + width * 0.3 && place < least + width * 0.75,
    )
    .sort(([, one], [, other]) => other - one)
    .slice(0, 3);
  return candidates.map(([place]) => place - 3).find((place) => isGutter(lines, place, width));
}

function isGutter(lines: readonly Line[], gutter: number, width: number): boolean {
  const left = lines.filter((line) => sideOf(line, gutter) === "left");
  const right = lines.filter((line) => sideOf(line, gutter) === "right");
  if (left.length < FEWEST || right.length < FEWEST) return false;
  if (lines.length - left.length - right.length > lines.length * MOST_CROSSING) return false;
  const reaching = left.filter((line) => gutter - line.right < width * 0.1).length;
  return reaching >= left.length * 0.5;
}

function isInterleaved(lines: readonly Line[], gutter: number): boolean {
  let switches = 0;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before !== undefined && sideOf(before, gutter) === "right" && sideOf(line, gutter) === "left")
      switches++;
  }
  return switches >= 3;
}
