import { type TitleWords, wordsOfTitle } from "./title-words.ts";

/** What a title that only lacks its article, or has one more, is worth. */
const OTHER_ARTICLE = 0.985;
/** Of a title that is only the first part of another: `Kaamelott` of `Kaamelott : Premier volet`. */
const WITHOUT_SUBTITLE = 0.8;
/** Of one that is only what comes behind the colon. */
const SUBTITLE_ALONE = 0.86;
/** Two parts of a set are two films, however alike their titles. */
const OTHER_PART = 0.45;
/** The first of a set is as often called without a number. */
const FIRST_OR_NONE = 0.93;

/** How alike two titles are: 1 for the same, 0 for nothing in common. */
export function titleLikeness(ours: string, theirs: string): number {
  const [mine, other] = [split(ours), split(theirs)];
  let best = compare(mine.whole, other.whole);
  // "Dune, part one" is not the "Dune" of "Dune: part two".
  if (mine.whole.parts.length > 0 && partsLikeness(mine.whole.parts, other.whole.parts) !== 1) return best;
  if (mine.head && !other.head) best = Math.max(best, WITHOUT_SUBTITLE * exactOnly(mine.head, other.whole));
  if (other.head && other.tail && !mine.head) {
    best = Math.max(
      best,
      WITHOUT_SUBTITLE * exactOnly(mine.whole, other.head),
      SUBTITLE_ALONE * exactOnly(mine.whole, other.tail),
    );
  }
  return best;
}

interface Split {
  readonly whole: TitleWords;
  readonly head?: TitleWords;
  readonly tail?: TitleWords;
}

function split(title: string): Split {
  const whole = wordsOfTitle(title);
  const [, head, tail] = /^(.+?)(?:\s*[:：]\s+|\s+[-–—]\s+)(.+)$/u.exec(title) ?? [];
  if (head === undefined || tail === undefined) return { whole };
  return { whole, head: wordsOfTitle(head), tail: wordsOfTitle(tail) };
}

/** Parts of titles count only where they are the same, or nearly. */
function exactOnly(ours: TitleWords, theirs: TitleWords): number {
  if (theirs.words.join("").length < 3) return 0;
  const likeness = compare(ours, theirs);
  return likeness >= 0.9 ? likeness : 0;
}

function compare(ours: TitleWords, theirs: TitleWords): number {
  const [mine, other] = [ours.words.join(""), theirs.words.join("")];
  if (mine === "" || other === "") return 0;
  if (mine === other) return ours.hasArticle === theirs.hasArticle ? 1 : OTHER_ARTICLE;
  const parts = partsLikeness(ours.parts, theirs.parts);
  const bare = parts === 1 ? undefined : [withoutParts(ours), withoutParts(theirs)];
  if (parts === FIRST_OR_NONE && bare && bare[0] === bare[1]) return FIRST_OR_NONE;
  const letters = lettersLikeness(mine, other);
  const words = wordsLikeness(ours.words, theirs.words);
  // A slip of the pen in a long word is none in the words; titles of few letters have no room for slips.
  const likeness = letters >= 0.9 && mine.length >= 6 ? letters : (letters + words) / 2;
  return Math.min(likeness, parts === 1 ? 0.97 : parts);
}

function partsLikeness(ours: readonly number[], theirs: readonly number[]): number {
  if (ours.length === theirs.length && ours.every((part, index) => part === theirs[index])) return 1;
  const [mine, other] = [ours.filter((part) => part !== 1), theirs.filter((part) => part !== 1)];
  return mine.length === 0 && other.length === 0 ? FIRST_OR_NONE : OTHER_PART;
}

function withoutParts({ words, parts }: TitleWords): string {
  const counted = new Set(parts.map(String));
  return words.filter((word) => !counted.has(word)).join("");
}

/** Short words say little: "de", "of". */
function weightOf(word: string): number {
  return word.length <= 2 && !/\d/.test(word) ? 0.3 : Math.min(word.length, 8) / 4;
}

/** How much of both titles are the same words, or nearly the same. */
function wordsLikeness(ours: readonly string[], theirs: readonly string[]): number {
  const left = theirs.slice(0, 40);
  let shared = 0;
  for (const word of ours.slice(0, 40)) {
    const at = left.findIndex((other) => sameWord(word, other));
    if (at < 0) continue;
    shared += weightOf(word) + weightOf(left[at] ?? "");
    left.splice(at, 1);
  }
  const all = [...ours.slice(0, 40), ...theirs.slice(0, 40)].reduce((sum, word) => sum + weightOf(word), 0);
  return all === 0 ? 0 : shared / all;
}

function sameWord(ours: string, theirs: string): boolean {
  if (ours === theirs) return true;
  if (Math.min(ours.length, theirs.length) < 5 || /\d/.test(ours + theirs)) return false;
  return lettersLikeness(ours, theirs) >= 0.8;
}

/** Longer titles are not read to their end: nobody's time is worth it. */
const MOST_LETTERS = 120;

function lettersLikeness(ours: string, theirs: string): number {
  const [a, b] = [ours.slice(0, MOST_LETTERS), theirs.slice(0, MOST_LETTERS)];
  return 1 - editDistance(a, b) / Math.max(a.length, b.length);
}

/** Letters to add, drop, change or swap. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
