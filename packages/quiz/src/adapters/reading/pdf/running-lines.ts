import type { Line, PageLines } from "./line.ts";

/** How much of a page, from its upper and its lower edge, holds what is printed on every page. */
const EDGE = 0.12;
const MOST_AT_AN_EDGE = 3;
const SHARE = 0.4;
const IN_A_ROW = 3;

const PAGE_NUMBER =
  /^(?:[-–—•|\s]*(?:p(?:ages?|\.)?\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:\/|sur|of|de)\s*\d{1,4})?[-–—•|\s]*)$/i;

/** Takes out headers, footers and page numbers: what stands at the same height on many pages, or is a number there. */
export function withoutRunningLines(pages: readonly PageLines[]): readonly PageLines[] {
  const seen = new Map<string, number[]>();
  for (const page of pages)
    for (const line of edgeLines(page)) {
      const key = keyOf(line);
      const numbers = seen.get(key) ?? [];
      if (numbers.at(-1) !== page.number) numbers.push(page.number);
      seen.set(key, numbers);
    }
  return pages.map((page) => {
    const edge = new Set(
      edgeLines(page).filter((line) => isRunning(line, seen.get(keyOf(line)) ?? [], pages.length)),
    );
    return edge.size === 0 ? page : { ...page, lines: page.lines.filter((line) => !edge.has(line)) };
  });
}

function isRunning(line: Line, numbers: readonly number[], pages: number): boolean {
  if (PAGE_NUMBER.test(line.text)) return true;
  if (pages >= IN_A_ROW && numbers.length > 1 && numbers.length / pages > SHARE) return true;
  // Of one chapter; left and right pages may differ.
  return numbers.some((number, index) => {
    const third = numbers[index + IN_A_ROW - 1];
    return third !== undefined && third - number <= (IN_A_ROW - 1) * 2;
  });
}

/** Numbers in it change from page to page. */
function keyOf({ text, y }: Line): string {
  return `${Math.round(y / 3)} ${text.replace(/\d+/g, "#").replace(/\s+/g, " ")}`;
}

function edgeLines({ lines, top, bottom }: PageLines): readonly Line[] {
  const height = top - bottom;
  const upper = lines.filter(({ y }) => y > top - height * EDGE).sort((one, other) => other.y - one.y);
  const lower = lines.filter(({ y }) => y < bottom + height * EDGE).sort((one, other) => one.y - other.y);
  return [...upper.slice(0, MOST_AT_AN_EDGE), ...lower.slice(0, MOST_AT_AN_EDGE)];
}
