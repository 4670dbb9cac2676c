/** Letters that Unicode takes for letters of their own, and people for spellings of another. */
const folded: Readonly<Record<string, string>> = {
  œ: "oe",
  æ: "ae",
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  // Lower case gives the last letter of a Greek word a form of its own, which a part of the word does not have.
  ς: "σ",
};
const FOLDED = new RegExp(`[${Object.keys(folded).join("")}]`, "g");

/** A text without accents and case, for searching and for sorting as a person would: "Élodie" beside "elodie". */
export function searchKey(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(FOLDED, (letter) => folded[letter] ?? letter)
    .trim();
}
