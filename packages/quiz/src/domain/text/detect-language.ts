import { tellingWords } from "./stop-words.ts";
import { wordsOf } from "./words.ts";

export type KnownLanguage = "fr" | "en";

/** Of a long text its beginning, its middle and its end say enough. */
const LOOKED_AT = 4_000;

/** So few may hold none of the words a language is told by. */
const FEW_WORDS = 5;

const telling = { fr: tellingWords("fr"), en: tellingWords("en") };

/** Letters and endings that one language has and the other has hardly ever. */
const frenchSigns = /[éèêëàâçîïôûùœ]|(?:eux|tion|ment|ique|elle|ence|oir)s?$/iu;
const englishSigns = /(?:th|wh|sh|gh|w|k|ing|ed|ly|ness|ough|ty|y)$|^(?:th|wh|sh|kn|wr)/iu;

/** Which of our languages a text is in; nothing where it says too little, or neither. */
export function detectLanguage(text: string): KnownLanguage | undefined {
  const words = wordsOf(partOf(text), "fr");
  const score = { fr: 0, en: 0 };
  let isTold = words.length < FEW_WORDS;
  for (const { text: word } of words) {
    const bare = word.toLowerCase().replaceAll("’", "'");
    for (const language of ["fr", "en"] as const)
      if (telling[language].has(bare)) {
        score[language] += 3;
        isTold = true;
      }
    if (bare.length < 4) continue;
    if (frenchSigns.test(bare)) score.fr += 1;
    if (englishSigns.test(bare)) score.en += 1;
  }
  const known = score.fr + score.en;
  if (!isTold || known === 0 || known * 8 < words.length) return undefined;
  if (Math.abs(score.fr - score.en) * 5 < known) return undefined;
  return score.fr > score.en ? "fr" : "en";
}

function partOf(text: string): string {
  if (text.length <= LOOKED_AT) return text;
  const third = Math.floor(LOOKED_AT / 3);
  const middle = Math.floor(text.length / 2);
  return [text.slice(0, third), text.slice(middle, middle + third), text.slice(-third)].join(" ");
}
