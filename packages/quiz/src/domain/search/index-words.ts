import { searchKey } from "@souffleur/kernel";
import type { Passage } from "../documents/document.ts";
import type { Language } from "../language.ts";
import { detectLanguage } from "../text/detect-language.ts";
import { stemOf } from "../text/stems.ts";
import { isStopWord } from "../text/stop-words.ts";
import { wordsOf } from "../text/words.ts";

/** In the two forms passages are indexed by. Letters and digits only: nothing in them is an operator of a search. */
export interface SearchTerms {
  /** As they are written, without case and accents. */
  readonly words: readonly string[];
  /** What they have in common with their other forms. */
  readonly stems: readonly string[];
}

/** Of a question more than these say nothing new. */
const MOST_TERMS = 40;

/** Compounds are found by each of their parts. */
const PART = /[\p{L}\p{N}]+/gu;

/** A passage is found by the headings it stands under, too. */
export function searchedText({ headings, text }: Pick<Passage, "headings" | "text">): string {
  return [...headings, text].join("\n");
}

/** What a passage is found by, in its order. */
export function indexTerms(text: string, language: Language, known = new Map<string, string>()): SearchTerms {
  const telling = wordsOf(text, language).filter((word) => !isStopWord(word.text, language));
  const parts = telling.flatMap((word) => word.text.match(PART) ?? []);
  return {
    words: parts.flatMap(folded),
    stems: parts.flatMap((part) => folded(stemBy(known, part, language))),
  };
}

/** What is looked for, each term once. Where nothing tells its language, in both of ours. */
export function queryTerms(text: string, language?: Language): SearchTerms {
  const spoken = language ?? detectLanguage(text);
  const both = (spoken === undefined ? ["fr", "en"] : [spoken]).map((each) => indexTerms(text, each));
  const some = both.some(({ words }) => words.length > 0) ? both : [whole(text)];
  return { words: distinct(some.map(({ words }) => words)), stems: distinct(some.map(({ stems }) => stems)) };
}

/** Which of the terms are in a passage indexed by these: the words as they are, or the stems where only another form is. */
export function sharedTerms(asked: SearchTerms, words: string, stems: string): readonly string[] {
  const [has, hasStem] = [new Set(words.split(" ")), new Set(stems.split(" "))];
  const same = asked.words.filter((word) => has.has(word));
  return same.length > 0 ? same : asked.stems.filter((stem) => hasStem.has(stem));
}

/** Nothing but words that say how sentences are built: then they are what is looked for. */
function whole(text: string): SearchTerms {
  const words = (text.match(PART) ?? []).flatMap(folded);
  return { words, stems: words };
}

function folded(part: string): readonly string[] {
  return searchKey(part).match(PART) ?? [];
}

function stemBy(known: Map<string, string>, word: string, language: Language): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const stem = stemOf(word, language);
  known.set(word, stem);
  return stem;
}

function distinct(lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())].slice(0, MOST_TERMS);
}
