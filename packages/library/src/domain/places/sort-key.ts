import { searchKey } from "@souffleur/kernel";

/** What stands before a title and is no part of what people look it up by. */
const articles: Readonly<Record<string, readonly string[]>> = {
  fr: ["le", "la", "les", "un", "une", "des", "de", "du", "au", "aux"],
  en: ["the", "a", "an"],
  de: ["der", "die", "das", "ein", "eine"],
  es: ["el", "la", "los", "las", "un", "una"],
};
/** Those that lose their vowel before another: l'homme, d'artagnan. */
const elided = /^(?:l|d)['’ʼ]\s*(?=[\p{L}\p{N}])/u;

const everyArticle = new Set(Object.values(articles).flat());

/** A title as it is sorted: without accents and case, signs as spaces, and without the article it begins with. */
export function titleSortKey(title: string, language?: string): string {
  const folded = searchKey(title);
  const bare = folded.replace(/^[^\p{L}\p{N}]+/u, "");
  const begun = bare === "" ? folded : bare;
  const shortened = language === undefined || language === "fr" ? begun.replace(elided, "") : begun;
  const words = plainWords(shortened === begun ? begun : shortened);
  const known = language === undefined ? everyArticle : new Set(articles[language] ?? []);
  const [first, ...others] = words;
  // One article only, and never the whole title: "The The" is found under T, "Der" under D.
  const kept = shortened === begun && first !== undefined && known.has(first) ? others : words;
  const key = (kept.length > 0 ? kept : words).join(" ");
  return key === "" ? folded : key;
}

function plainWords(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}

/** The folder a key begins under: its letter as a capital, and `#` for figures and symbols. */
export function firstLetter(key: string): string {
  const [first = ""] = key;
  return /\p{L}/u.test(first) ? first.toUpperCase() : "#";
}
