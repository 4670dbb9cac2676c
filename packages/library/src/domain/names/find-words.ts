import type { Mark } from "./mark.ts";
import type { Token } from "./tokens.ts";
import { frenchVariants, languages, subtitles, tracks } from "./vocabulary/languages.ts";
import { editions, flags, releaseNoise } from "./vocabulary/others.ts";
import { pictureNoise, resolutions, videoCodecs } from "./vocabulary/pictures.ts";
import { audioCodecs, soundNoise } from "./vocabulary/sound.ts";
import { lightCopies, sources } from "./vocabulary/sources.ts";
import type { Word } from "./vocabulary/vocabulary.ts";

const LONGEST = 4;
/** More than this between two words, and they are not one expression. */
const MAX_GAP = 2;

const vocabulary = new Map<string, Word[]>();
for (const [key, word] of [
  ...[...sources, ...lightCopies, ...videoCodecs, ...resolutions, ...audioCodecs],
  ...[...languages, ...frenchVariants, ...subtitles, ...tracks, ...editions, ...flags],
  ...[...pictureNoise, ...soundNoise, ...releaseNoise],
]) {
  if (key === "") continue;
  const known = vocabulary.get(key);
  if (known === undefined) vocabulary.set(key, [word]);
  else if (word.property !== "noise" || known.length === 0) known.push(word);
}

/** All that a word of the vocabulary begins with, itself included: what is not among these need not be looked at further. */
const beginnings = new Set(
  [...vocabulary.keys()].flatMap((key) => Array.from(key, (_, at) => key.slice(0, at + 1))),
);

/** The same for the first two letters alone, where both are ASCII: a look at a table sorts out most words of a title. */
const pairs = new Uint8Array(128 * 128);
for (const key of vocabulary.keys()) {
  pairs[pairOf(key)] = 1;
  pairs[pairOf(key.slice(0, 1))] = 1;
}

function pairOf(word: string): number {
  const [first, second] = [word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 0];
  return first < 128 && second < 128 ? first * 128 + second : 0;
}

/** The words of the vocabulary, the longest expressions first; one stretch may say several things. */
export function findWords(tokens: readonly Token[]): readonly Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = pairs[pairOf(tokens[at]?.bare ?? "")] === 1 ? longestAt(tokens, at) : undefined;
    if (found === undefined) {
      marks.push(...partlyAt(tokens[at]));
      at += 1;
      continue;
    }
    const [start, end] = [tokens[at]?.start ?? 0, tokens[at + found.length - 1]?.end ?? 0];
    for (const { property, value, strength } of found.words)
      marks.push({ start, end, strength, says: { kind: "word", property, value } });
    at += found.length;
  }
  return marks;
}

/** The language a word alone stands for, where it can be nothing else: in the name of a file of subtitles. */
export function languageCalled(word: string): string | undefined {
  return vocabulary
    .get(word.replace(/[^\p{L}\p{N}+]+/gu, ""))
    ?.find(({ property }) => property === "language" || property === "subtitles")?.value;
}

const CHINESE = /简|繁|国语|國語|中字|双语|粤语/u;
const COUNTED_LANGUAGE = /^\dx(\p{L}{2,3})$/u;

/** Words that only contain one of ours: `2xUkr`, `简繁内封字幕`. */
function partlyAt(token: Token | undefined): readonly Mark[] {
  if (token === undefined) return [];
  const { plain, start, end } = token;
  if (plain.charCodeAt(plain.length - 1) > 0x2e7f && CHINESE.test(plain) && !plain.includes("组"))
    return [{ start, end, strength: "loose", says: { kind: "word", property: "language", value: "zh" } }];
  const counted = token.hasFigure
    ? vocabulary.get(COUNTED_LANGUAGE.exec(plain)?.[1] ?? "")?.find(({ property }) => property === "language")
    : undefined;
  if (counted === undefined) return [];
  return [
    { start, end, strength: "loose", says: { kind: "word", property: "language", value: counted.value } },
  ];
}

function longestAt(tokens: readonly Token[], at: number) {
  let [key, best]: [string, { words: readonly Word[]; length: number } | undefined] = ["", undefined];
  for (let length = 1; length <= LONGEST; length++) {
    const token = tokens[at + length - 1];
    if (token === undefined) break;
    if (length > 1 && (token.before.length > MAX_GAP || token.bracket !== tokens[at]?.bracket)) break;
    key += token.bare;
    if (!beginnings.has(key)) break;
    const words = vocabulary.get(key);
    if (words !== undefined && isWhole(tokens, at, length)) best = { words, length };
  }
  return best;
}

/** Short words that only together make one of ours may be anything: `D V` is no `DV`. */
function isWhole(tokens: readonly Token[], at: number, length: number): boolean {
  if (length === 1) return true;
  return tokens.slice(at, at + length).some(({ plain }) => plain.length > 1);
}
