import type { SourceState } from "../questions/question.ts";

/** What became of words that were quoted from an earlier text. */
export type ComparedQuotation =
  | { readonly state: Extract<SourceState, "found"> }
  | { readonly state: Extract<SourceState, "moved">; readonly start: number; readonly end: number }
  /** Something like them is there, about there. */
  | { readonly state: Extract<SourceState, "changed">; readonly start: number; readonly end: number }
  | { readonly state: Extract<SourceState, "gone"> };

export interface QuotedWords {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** How much of the words must still be there, in their order, for "changed" rather than "gone". */
const ENOUGH = 0.6;
const FEWEST_WORDS = 3;
const MOST_WORDS = 400;
/** Changed words are looked for so many characters around where they were. */
const AROUND = 100_000;

/** Looks for words quoted from an earlier text of a document in its new one. */
export function compareQuotation({ quote, start, end }: QuotedWords, text: string): ComparedQuotation {
  if (text.slice(start, end) === quote) return { state: "found" };
  const at = nearestOf(text, quote, start);
  if (at !== undefined) return { state: "moved", start: at, end: at + quote.length };
  return changedIn(text, quote, start);
}

/** Of several places with the same words the one closest to where they were. */
function nearestOf(text: string, quote: string, start: number): number | undefined {
  if (quote === "") return undefined;
  let best: number | undefined;
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    if (best !== undefined && Math.abs(at - start) >= Math.abs(best - start)) break;
    best = at;
  }
  return best;
}

interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch as long as the quotation in which most of its words stand. */
function changedIn(text: string, quote: string, near: number): ComparedQuotation {
  const wanted = wordsIn(quote, 0).slice(0, MOST_WORDS);
  if (wanted.length < FEWEST_WORDS) return { state: "gone" };
  const from = Math.max(0, Math.min(near, text.length) - AROUND);
  const words = wordsIn(text.slice(from, from + 2 * AROUND), from);
  const best = bestStretch(words, wanted, near);
  if (best === undefined) return { state: "gone" };
  const stretch = words.slice(best, best + wanted.length);
  const kept = inOrder(
    wanted.map(({ key }) => key),
    stretch.map(({ key }) => key),
  );
  const [first, last] = [stretch[0], stretch.at(-1)];
  if (first === undefined || last === undefined || kept < wanted.length * ENOUGH) return { state: "gone" };
  return { state: "changed", start: first.start, end: last.end };
}

/** Slides a window over the text and counts the words both have: one pass, however long the text is. */
function bestStretch(words: readonly Word[], wanted: readonly Word[], near: number): number | undefined {
  const missing = new Map<string, number>();
  for (const { key } of wanted) missing.set(key, (missing.get(key) ?? 0) + 1);
  let shared = 0;
  let best: { readonly at: number; readonly shared: number; readonly away: number } | undefined;
  for (const [index, word] of words.entries()) {
    const left = missing.get(word.key);
    if (left !== undefined) {
      if (left > 0) shared++;
      missing.set(word.key, left - 1);
    }
    const gone = words[index - wanted.length];
    const leaves = gone && missing.get(gone.key);
    if (gone !== undefined && leaves !== undefined) {
      if (leaves >= 0) shared--;
      missing.set(gone.key, leaves + 1);
    }
    const at = Math.max(0, index - wanted.length + 1);
    const away = Math.abs((words[at]?.start ?? 0) - near);
    const isBetter =
      best === undefined || shared > best.shared || (shared === best.shared && away < best.away);
    if (shared >= wanted.length * ENOUGH && isBetter) best = { at, shared, away };
  }
  return best?.at;
}

function wordsIn(text: string, from: number): readonly Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: word, index }) => ({
    key: word.toLowerCase(),
    start: from + index,
    end: from + index + word.length,
  }));
}

/** How many words two rows have in common, in the same order. */
function inOrder(one: readonly string[], other: readonly string[]): number {
  let row = new Array<number>(other.length + 1).fill(0);
  for (const word of one) {
    const next = [0];
    for (const [index, candidate] of other.entries())
      next.push(word === candidate ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
}
