import { ENGLISH } from "./english.ts";
import { FRENCH } from "./french.ts";
import type { LanguageRules } from "./language-rules.ts";

const known: Readonly<Record<string, LanguageRules>> = { fr: FRENCH, en: ENGLISH };

/** Of a language the author does not write in there are none. */
export function rulesOf(language: string): LanguageRules | undefined {
  return known[language.slice(0, 2).toLowerCase()];
}
