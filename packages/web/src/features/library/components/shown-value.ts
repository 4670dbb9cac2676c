import type { Locale } from "../../../lib/i18n/locale.ts";
import { localeTags } from "../../../lib/i18n/locale.ts";
import type { LibraryWords } from "../messages.ts";

/** A value of a facet as a person reads it. */
export function shownValue(facet: string, value: string, words: LibraryWords, locale: Locale): string {
  if (facet === "seen") return words.seenStates[value] ?? value;
  if (facet === "language") return languageName(value, locale);
  if (facet === "years") return value.replace("-", "–");
  return value;
}

export function languageName(code: string, locale: Locale): string {
  try {
    return new Intl.DisplayNames(localeTags[locale], { type: "language" }).of(code) ?? code;
  } catch {
    // Files say what they like in the place of a language.
    return code;
  }
}
