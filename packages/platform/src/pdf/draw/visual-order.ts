const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const LETTER = /\p{L}/u;

type Direction = "left" | "right";

export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/**
 * The words of one line in the order they stand from left to right. Each word is shaped by its own script already; here
 * only their order is meant, with numbers and signs going the way of what surrounds them.
 */
export function visualOrder(words: readonly string[]): string[] {
  if (!words.some(isRightToLeft)) return [...words];
  const strong = words.map(directionOf);
  const base = strong.find((direction) => direction !== undefined) ?? "left";
  const runs: { direction: Direction; words: string[] }[] = [];
  for (const [index, word] of words.entries()) {
    const direction = strong[index] ?? between(strong, index, base);
    const last = runs.at(-1);
    if (last?.direction === direction) last.words.push(word);
    else runs.push({ direction, words: [word] });
  }
  const ordered = base === "right" ? runs.toReversed() : runs;
  return ordered.flatMap((run) => (run.direction === "right" ? run.words.toReversed() : run.words));
}

function directionOf(word: string): Direction | undefined {
  if (isRightToLeft(word)) return "right";
  return LETTER.test(word) ? "left" : undefined;
}

function between(strong: readonly (Direction | undefined)[], index: number, base: Direction): Direction {
  const before = strong.slice(0, index).findLast((direction) => direction !== undefined) ?? base;
  const after = strong.slice(index + 1).find((direction) => direction !== undefined) ?? base;
  return before === after ? before : base;
}
