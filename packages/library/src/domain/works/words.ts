import { searchKey } from "@souffleur/kernel";

/** Words somebody looks for, and their length; a longer question finds no more. */
const MOST_WORDS = 12;
const MAX_WORD = 60;

/** A text as its words are found: letters and digits only, without accents and case, one space before each. */
export function wordsOfText(text: string): string {
  return ` ${searchKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()}`;
}

/** The beginnings of words somebody looks for. */
export function wordsLookedFor(text: string): readonly string[] {
  const words = wordsOfText(text).trim().split(" ");
  return [...new Set(words.filter((word) => word !== "").map((word) => word.slice(0, MAX_WORD)))]
    .map((word) => word.toWellFormed())
    .slice(0, MOST_WORDS);
}
