import type { ReadText } from "../../reading/read-text.ts";

const LABEL = /^(?:\d{1,2}|[a-h]|i{1,3}|iv|v|vi{0,3})$/;
const JOINT = new Set(
  "and or et ou only all none seulement uniquement aucun both tous toutes just statements statement énoncés propositions answers réponses options option les l' la the".split(
    " ",
  ),
);
const MOST_WORDS = 12;

/** Labels joined by words: "1 and 3 only", "A et C", "I, II". One label alone is an answer, not a combination. */
export function isCombinedLabels({ words, plain }: ReadText): boolean {
  if (/[/*=]/.test(plain)) return false;
  if (words.length < 2 || words.length > MOST_WORDS) return false;
  const labels = words.filter(({ key }) => LABEL.test(key)).length;
  const joints = words.filter(({ key }) => JOINT.has(key)).length;
  return labels + joints === words.length && (labels >= 2 || (labels === 1 && joints > 0 && onlyOne(words)));
}

function onlyOne(words: ReadText["words"]): boolean {
  return words.some(({ key }) => ["only", "seulement", "uniquement", "just"].includes(key));
}
