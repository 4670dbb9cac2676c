import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as french } from "@orama/stemmers/french";
import { searchKey } from "@souffleur/kernel";
import type { Language } from "../language.ts";
import { isStopWord } from "./stop-words.ts";
import { wordsOf } from "./words.ts";

/** Longer ones are no words: a stemmer need not see them. */
const LONGEST_WORD = 60;

/** What a word has in common with its other forms, without case and accents. In other languages the word itself. */
export function stemOf(word: string, language: Language): string {
  const bare = word.toLowerCase().replaceAll("’", "'");
  if (bare.length > LONGEST_WORD) return searchKey(bare);
  if (language === "fr") return searchKey(french(bare));
  return searchKey(language === "en" ? english(bare) : bare);
}

/** The stems of what a text is about, in its order: without articles, pronouns and the like. */
export function contentStems(text: string, language: Language): readonly string[] {
  return wordsOf(text, language)
    .filter(({ text: word }) => !isStopWord(word, language))
    .map(({ text: word }) => stemOf(word, language));
}
